tone-style-cu = hòa, khỏe, thủy
tone-style-moi = hoà, khoẻ, thuỷ
