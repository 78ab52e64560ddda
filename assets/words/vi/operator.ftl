operator-ge = Từ … trở lên
operator-gt = Trên
operator-le = Không quá
operator-lt = Dưới
operator-eq = Bằng
