history-at = When
history-who = Who
history-what = What
