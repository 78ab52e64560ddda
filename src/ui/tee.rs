//! A second look at what the terminal sends: every byte is noted on its way to the reading of keys, so that a key can be shown as it came
//! and as it was understood, and a key that is never understood is seen at all.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// The terminal with a listener on it; dropping it gives the terminal back.
pub(super) struct Tee {
    real: OwnedFd,
    was: Termios,
    noted: Arc<Mutex<Vec<u8>>>,
}

impl Tee {
    /// Puts a pseudo-terminal between the terminal and the reading of keys.
    pub(super) fn open() -> io::Result<Self> {
        let real = rustix::io::dup(io::stdin())?;
        let was = tcgetattr(&real)?;
        raw(&real)?;
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        grantpt(&controller)?;
        unlockpt(&controller)?;
        let name = ptsname(&controller, Vec::new())?;
        let user = rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty())?;
        raw(&user)?;
        rustix::stdio::dup2_stdin(&user)?;
        let noted = Arc::new(Mutex::new(Vec::new()));
        let (source, notes) = (rustix::io::dup(&real)?, noted.clone());
        std::thread::Builder::new()
            .name("tee".into())
            .spawn(move || pass_on(&source, &controller, &notes))?;
        Ok(Self { real, was, noted })
    }

    /// The bytes since the last time this was asked.
    pub(super) fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.noted.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        let _ = rustix::stdio::dup2_stdin(&self.real);
        let _ = tcsetattr(&self.real, OptionalActions::Now, &self.was);
    }
}

fn raw(terminal: &OwnedFd) -> io::Result<()> {
    let mut mode = tcgetattr(terminal)?;
    mode.make_raw();
    tcsetattr(terminal, OptionalActions::Now, &mode)?;
    Ok(())
}

/// Until the terminal is gone; then the other side sees the end too.
fn pass_on(source: &OwnedFd, controller: &OwnedFd, notes: &Mutex<Vec<u8>>) {
    let mut bytes = [0; 256];
    while let Ok(count @ 1..) = rustix::io::read(source, &mut bytes) {
        notes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(&bytes[..count]);
        let mut rest = &bytes[..count];
        while let Ok(written @ 1..) = rustix::io::write(controller, rest) {
            rest = &rest[written..];
        }
    }
}
