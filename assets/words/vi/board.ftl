board-not-assessed = chưa đánh giá
board-unmet = chưa đạt
board-carried = kết quả kỳ trước ({ $verdict }), chưa xác nhận lại
board-unworded = tiêu chí chưa có nội dung: điền theo văn bản
board-unconfirmed = mẫu – cần đối chiếu văn bản
board-evidence = minh chứng { $found }/{ $needed }
board-expired = { $name } hết hiệu lực từ { $day }
board-moved = số liệu đã đổi từ khi xác nhận: xem lại
