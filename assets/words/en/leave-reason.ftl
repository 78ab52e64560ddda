leave-reason-thoi-nhiem-vu = End of task
leave-reason-chuyen-noi-o = Moved away
leave-reason-giai-the-to = Team closed
leave-reason-doi-chuc-danh = Role changed
leave-reason-khac = Other
