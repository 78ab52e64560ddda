goals-title = Targets, { $period }
goals-office = Whole office
goals-sum = Hamlets together
goals-reached = reached { $value }
goals-differ = the hamlets add up to { $sum }, the office has { $whole }
