frame-training = TRAINING
frame-fixed-day = SET DAY
frame-read-only = READ ONLY
frame-newer = NEWER BOOK
frame-disk-full = DISK FULL
frame-too-small = The window is too small. Make it at least 40×10.
frame-typing = Typing: { $method }
frame-editing = { $who } is editing
