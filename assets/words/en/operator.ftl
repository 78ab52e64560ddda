operator-ge = At least
operator-gt = Above
operator-le = At most
operator-lt = Below
operator-eq = Equal to
