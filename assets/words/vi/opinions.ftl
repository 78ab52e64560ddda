opinions-open = { $open } ý kiến chưa trả lời · { $late } quá hạn · đã chuyển { $referred } đơn, tin trong năm
opinions-all = Mọi ý kiến, mới nhất trước · đã chuyển { $referred } đơn, tin trong năm
opinions-marked = đã đánh dấu { $count }
opinions-times = Lượt
opinions-due = Hạn
opinions-intake = Ghi ý kiến
opinions-reply = Trả lời { $count } ý kiến
opinions-empty = Không còn ý kiến nào chờ trả lời. Nhấn n để ghi ý kiến; ghi liền nhiều ý kiến của một diễn đàn, ô có dấu = được giữ lại.
opinions-boundary = Không ghi ai nói. Khiếu nại, tố cáo: chuyển bộ phận tiếp công dân; tin báo, tố giác: chuyển Công an – sổ chỉ đếm (c).
opinions-left = Hạn trả lời { $due }: còn { $days } ngày làm việc.
opinions-passed = Hạn trả lời { $due }: đã quá { $days } ngày làm việc.
