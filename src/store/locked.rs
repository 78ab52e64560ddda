//! Copies that leave the room: locked with a passphrase (age format, scrypt), read back through the lock before they bear their name.

use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::path::Path;

use age::secrecy::SecretString;

use super::copy::{digest_of, private};
use super::open::{file_problem, shown};
use crate::domain::problem::Problem;

/// Locks the file `plain` into the new file `to` (mode 0600) and reads it back through the lock. `alone` is asked between reading and
/// writing: as long as its answer lives, what is written is the person's own.
pub fn lock<T>(
    plain: &Path,
    to: &Path,
    passphrase: &str,
    alone: impl FnOnce() -> Result<T, Problem>,
) -> Result<(), Problem> {
    let bad = |_| Problem::BadBackup { path: shown(to) };
    let (mut source, meant) = (read(plain)?, digest_of(read(plain)?).map_err(bad)?);
    let _own = alone()?;
    if to.exists() {
        return Err(Problem::FileExists { path: shown(to) });
    }
    let part = to.with_extension("tam");
    let _ = fs::remove_file(&part);
    let locked = seal_into(&mut source, &part, passphrase).and_then(|()| {
        if digest_of(opened(&part, passphrase)?).map_err(bad)? == meant {
            fs::rename(&part, to).map_err(|error| file_problem(&error, &shown(to)))
        } else {
            Err(Problem::BadBackup { path: shown(to) })
        }
    });
    if locked.is_err() {
        let _ = fs::remove_file(&part);
    }
    locked
}

/// Opens the locked file `from` into the new file `to` (mode 0600).
pub fn unlock(from: &Path, to: &Path, passphrase: &str) -> Result<(), Problem> {
    let mut source = opened(from, passphrase)?;
    let told = |error: std::io::Error| file_problem(&error, &shown(to));
    let mut out = private(to).map_err(told)?;
    let copied = std::io::copy(&mut source, &mut out).and_then(|_| out.sync_all());
    if copied.is_err() {
        let _ = fs::remove_file(to);
        return Err(Problem::BadBackup { path: shown(from) });
    }
    Ok(())
}

fn seal_into(source: &mut impl Read, part: &Path, passphrase: &str) -> Result<(), Problem> {
    let told = |error: std::io::Error| file_problem(&error, &shown(part));
    let out = private(part).map_err(told)?;
    let lock = age::Encryptor::with_user_passphrase(SecretString::from(passphrase.to_owned()));
    let mut writer = lock.wrap_output(out).map_err(told)?;
    std::io::copy(source, &mut writer).map_err(told)?;
    let mut out = writer.finish().map_err(told)?;
    out.flush().and_then(|()| out.sync_all()).map_err(told)
}

fn opened(from: &Path, passphrase: &str) -> Result<impl Read + use<>, Problem> {
    let wrong = |_| Problem::WrongPassphrase { path: shown(from) };
    let lock = age::Decryptor::new(BufReader::new(read(from)?))
        .map_err(|_| Problem::BadBackup { path: shown(from) })?;
    let key = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    lock.decrypt(std::iter::once(&key as &dyn age::Identity))
        .map_err(wrong)
}

fn read(path: &Path) -> Result<File, Problem> {
    File::open(path).map_err(|error| file_problem(&error, &shown(path)))
}
