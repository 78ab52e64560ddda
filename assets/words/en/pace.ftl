# Pace towards a target
pace-reached = reached
    .letter = ✓
pace-on-track = on track
    .letter = →
pace-slipping = slipping
    .letter = ↓
pace-behind = behind
    .letter = !
pace-missed = missed
    .letter = ✗
pace-needed = { $missing } missing, { $each } a month
pace-left = { $missing } missing
