//! What is typed, as it comes: on unix a thread of its own reads the terminal, so that nothing typed ahead waits in a small buffer while
//! the book is written, and an Esc can be told from the beginning of a key by a moment of silence.

use std::io;
use std::time::Duration;

use crossterm::event::Event;

use super::sight::Theme;

/// The keyboard of this terminal, and its size when it changes.
#[cfg(unix)]
pub(super) struct Ear {
    heard: std::sync::mpsc::Receiver<super::decode::Heard>,
    ground: std::cell::Cell<Option<Theme>>,
}

#[cfg(unix)]
impl Ear {
    /// Begins to listen; the terminal is raw.
    pub(super) fn open() -> io::Result<Self> {
        let (size, told) = std::os::unix::net::UnixStream::pair()?;
        signal_hook::low_level::pipe::register(signal_hook::consts::SIGWINCH, told)?;
        let (tell, heard) = std::sync::mpsc::channel();
        std::thread::Builder::new()
            .name("ear".into())
            .spawn(move || listen(&size, &tell))?;
        Ok(Self {
            heard,
            ground: std::cell::Cell::default(),
        })
    }

    /// The theme for the ground the terminal told since this was last asked.
    pub(super) fn ground(&self) -> Option<Theme> {
        self.ground.take()
    }

    /// The next thing heard, understood or not, if it comes in time.
    pub(super) fn heard(&self, wait: Duration) -> Option<super::decode::Heard> {
        use std::sync::mpsc::RecvTimeoutError;
        match self.heard.recv_timeout(wait) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => {
                // The terminal is gone; whoever watches it ends the program.
                std::thread::sleep(wait);
                None
            }
        }
    }

    /// The next thing that means something, if it comes in time.
    #[expect(clippy::unnecessary_wraps, reason = "other systems can fail to answer")]
    pub(super) fn next(&self, wait: Duration) -> io::Result<Option<Event>> {
        let mut heard = self.heard(wait);
        while let Some(one) = heard {
            if one.event.is_some() {
                return Ok(one.event);
            }
            if let Some(theme) = super::decode::ground(&one.bytes) {
                self.ground.set(Some(theme));
            }
            heard = self.heard(Duration::ZERO);
        }
        Ok(None)
    }
}

/// Until the terminal is gone or nobody listens any more.
#[cfg(unix)]
fn listen(
    size: &std::os::unix::net::UnixStream,
    tell: &std::sync::mpsc::Sender<super::decode::Heard>,
) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let input = io::stdin();
    let mut decoder = super::decode::Decoder::default();
    let mut bytes = [0; 4096];
    loop {
        let patience = decoder
            .patience()
            .and_then(|patience| Timespec::try_from(patience).ok());
        let mut watched = [
            PollFd::new(&input, PollFlags::IN),
            PollFd::new(size, PollFlags::IN),
        ];
        let heard = match poll(&mut watched, patience.as_ref()) {
            Err(rustix::io::Errno::INTR) => continue,
            Err(_) => return,
            Ok(0) => decoder.settle(),
            Ok(_) if !watched[1].revents().is_empty() => match rustix::io::read(size, &mut bytes) {
                Ok(1..) => resized(),
                _ => return,
            },
            Ok(_) => match rustix::io::read(&input, &mut bytes) {
                Ok(count @ 1..) => decoder.hear(&bytes[..count]),
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => continue,
                _ => return,
            },
        };
        if heard.into_iter().any(|one| tell.send(one).is_err()) {
            return;
        }
    }
}

#[cfg(unix)]
fn resized() -> Vec<super::decode::Heard> {
    let size = crossterm::terminal::size();
    size.map(|(width, height)| super::decode::Heard {
        bytes: Vec::new(),
        event: Some(Event::Resize(width, height)),
    })
    .into_iter()
    .collect()
}

/// The keyboard of a console, as crossterm reads it.
#[cfg(not(unix))]
pub(super) struct Ear;

#[cfg(not(unix))]
impl Ear {
    /// Begins to listen.
    pub(super) fn open() -> io::Result<Self> {
        Ok(Self)
    }

    /// A console is never asked for its ground.
    pub(super) fn ground(&self) -> Option<Theme> {
        None
    }

    /// The next event, if it comes in time.
    pub(super) fn next(&self, wait: Duration) -> io::Result<Option<Event>> {
        if crossterm::event::poll(wait)? {
            return crossterm::event::read().map(Some);
        }
        Ok(None)
    }
}
