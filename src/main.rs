//! The program: a reading child when asked to be one.

use std::process::ExitCode;

use tuquan::sheet;

fn main() -> ExitCode {
    if std::env::args_os()
        .nth(1)
        .is_some_and(|first| first == sheet::CHILD_ARGUMENT)
    {
        return sheet::child_main();
    }
    ExitCode::SUCCESS
}
