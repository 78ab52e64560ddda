pick-nothing = Không có dòng nào khớp. Gõ lại, hoặc Insert để thêm mới.
