history-at = Lúc
history-who = Ai
history-what = Việc
