//! The program: a way to report its own faults, then the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Without the hook a fault is still reported, only less readably. Its report may end up in a file: no colours.
    let plain = color_eyre::config::Theme::new();
    let _ = color_eyre::config::HookBuilder::default()
        .theme(plain)
        .install();
    tuquan::cli::run(std::env::args_os())
}
