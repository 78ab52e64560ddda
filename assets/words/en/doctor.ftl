doctor-program = Program
doctor-sqlite = SQLite, schema
doctor-machine = Machine
doctor-clock = Clock
doctor-terminal = Terminal
doctor-no-terminal = none
doctor-size = Size
doctor-locale = Locale
doctor-colours = Colours
doctor-ascii = ASCII frames
doctor-marks = Letters with marks
doctor-widths = Widths
doctor-widths-unknown = the terminal does not answer
doctor-widths-sound = right
doctor-keys = Keys file
doctor-keys-sound = no fault
doctor-file = Book
doctor-main = Rights of the book
doctor-wal = Rights of -wal
doctor-shm = Rights of -shm
doctor-no-file = not there
doctor-mine = of this account
doctor-not-mine = of another account
doctor-disk = Free on the disk
doctor-book = Opening
doctor-book-opens = opens
doctor-last-step = last step at { $at }
doctor-clock-back = the clock went back: last step at { $at }
doctor-backup = Newest copy
doctor-no-backup = no copy beside the book
doctor-backup-age = { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}
