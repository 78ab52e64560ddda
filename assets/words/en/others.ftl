others-register = Register
others-rows = Rows
