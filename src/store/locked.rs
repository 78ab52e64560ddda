//! Copies that leave the room: locked with a passphrase (age format, scrypt), read back through the lock before they bear their name.

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, Read, Write};
use std::path::Path;

use age::secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::chain;
use super::open::{file_problem, shown};
use crate::domain::problem::Problem;

/// Locks the file `plain` into the new file `to` (mode 0600) and reads it back through the lock.
pub fn lock(plain: &Path, to: &Path, passphrase: &str) -> Result<(), Problem> {
    if to.exists() {
        return Err(Problem::FileExists { path: shown(to) });
    }
    let part = to.with_extension("tam");
    let _ = fs::remove_file(&part);
    let locked = seal_into(plain, &part, passphrase).and_then(|()| {
        if digest_of(&mut opened(&part, passphrase)?, to)? == digest_of(&mut read(plain)?, plain)? {
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

fn seal_into(plain: &Path, part: &Path, passphrase: &str) -> Result<(), Problem> {
    let told = |error: std::io::Error| file_problem(&error, &shown(part));
    let mut source = read(plain)?;
    let out = private(part).map_err(told)?;
    let lock = age::Encryptor::with_user_passphrase(SecretString::from(passphrase.to_owned()));
    let mut writer = lock.wrap_output(out).map_err(told)?;
    std::io::copy(&mut source, &mut writer).map_err(told)?;
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

fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn digest_of(source: &mut dyn Read, path: &Path) -> Result<String, Problem> {
    let mut hash = Sha256::new();
    let mut bytes = vec![0; 64 * 1024];
    loop {
        let read = source
            .read(&mut bytes)
            .map_err(|_| Problem::BadBackup { path: shown(path) })?;
        if read == 0 {
            return Ok(chain::hex(&hash.finalize()));
        }
        hash.update(&bytes[..read]);
    }
}
