combinator-all = Đạt tất cả
combinator-at-least = Đạt ít nhất một số
combinator-ratio = Theo tỷ lệ đạt
combinator-points = Theo điểm
