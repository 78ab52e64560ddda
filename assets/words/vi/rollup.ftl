rollup-none = Không tổng hợp
rollup-all = Mọi địa bàn đạt
rollup-at-least-percent = Đủ tỷ lệ địa bàn đạt
rollup-sum = Cộng số liệu
