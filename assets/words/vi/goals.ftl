goals-title = Chỉ tiêu { $period }
goals-office = Cả đơn vị
goals-sum = Cộng các thôn, TDP
goals-reached = đã đạt { $value }
goals-differ = các thôn cộng lại { $sum }, cả đơn vị giao { $whole }
