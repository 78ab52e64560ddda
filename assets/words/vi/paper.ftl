paper-chain = Chuỗi
paper-uses = Minh chứng cho
paper-tasks = Việc giao
paper-proves = Chứng minh
paper-no-uses = Chưa là minh chứng cho tiêu chí nào. Gắn ở màn hình Tiêu chí.
paper-no-tasks = Chưa giao việc nào từ văn bản này. Nhấn a để giao.
paper-task-open = đang làm
paper-ended = Văn bản đã hết hiệu lực.
