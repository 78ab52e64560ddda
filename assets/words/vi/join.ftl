join-title = Thêm thành viên · { $team }
join-found = Đã có trong sổ, F4 để chọn đúng người (không chọn là người mới):
join-taken = Dùng người đã có trong sổ, F4 để chọn người khác hoặc bỏ chọn:
join-here = đang ở tổ này
join-was = đã thôi: { $role }, { $team }
join-added = Đã thêm { $count } người.
