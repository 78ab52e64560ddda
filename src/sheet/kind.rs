//! What a file is, told by its first bytes and its parts, never by its name.

use serde::{Deserialize, Serialize};

use super::pack;
use super::read::SheetFault;

/// What a file that is not a sheet seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LooksLike {
    /// A binary workbook (.xlsb): to be saved as .xlsx first.
    BinaryWorkbook,
    /// A word processor's document.
    Document,
    /// A web page, often one that a portal names .xls.
    WebPage,
    /// An XML workbook of 2003 or another XML file.
    Xml,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A database.
    Database,
    /// An archive of other files.
    Archive,
    /// Anything else that is not text.
    Binary,
}

/// The kinds that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xls,
    Ods,
    Delimited,
}

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const STARTS: [(&[u8], LooksLike); 9] = [
    (b"%PDF", LooksLike::Pdf),
    (b"SQLite format 3\0", LooksLike::Database),
    (b"\x89PNG", LooksLike::Picture),
    (b"\xFF\xD8\xFF", LooksLike::Picture),
    (b"GIF8", LooksLike::Picture),
    (b"{\\rtf", LooksLike::Document),
    (b"Rar!", LooksLike::Archive),
    (b"7z\xBC\xAF", LooksLike::Archive),
    (b"\x1F\x8B", LooksLike::Archive),
];

/// Tells the kind; a zip container has been weighed when this returns.
pub(super) fn kind_of(bytes: &[u8]) -> Result<Kind, SheetFault> {
    if bytes.is_empty() {
        return Err(SheetFault::Empty);
    }
    for (start, looks_like) in STARTS {
        if bytes.starts_with(start) {
            return Err(SheetFault::NotASheet { looks_like });
        }
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        pack::weigh(bytes)?;
        return kind_of_pack(bytes);
    }
    if bytes.starts_with(OLE) {
        return kind_of_compound(bytes);
    }
    kind_of_text(bytes)
}

fn kind_of_pack(bytes: &[u8]) -> Result<Kind, SheetFault> {
    if pack::holds(bytes, "xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    let mime = pack::start_of(bytes, "mimetype", 128);
    if mime.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return kind_of_ods(bytes);
    }
    let looks_like = if pack::holds(bytes, "xl/workbook.bin") {
        LooksLike::BinaryWorkbook
    } else if pack::holds(bytes, "word/document.xml") || mime.starts_with(b"application/vnd.oasis")
    {
        LooksLike::Document
    } else if pack::holds(bytes, "[Content_Types].xml") {
        // A workbook may keep its parts elsewhere; calamine finds them by their relations.
        return Ok(Kind::Xlsx);
    } else {
        LooksLike::Archive
    };
    Err(SheetFault::NotASheet { looks_like })
}

/// A locked .ods keeps a plain container and lists encrypted parts in its manifest.
fn kind_of_ods(bytes: &[u8]) -> Result<Kind, SheetFault> {
    let manifest = pack::start_of(bytes, "META-INF/manifest.xml", 1024 * 1024);
    if find(&manifest, b"encryption-data") {
        return Err(SheetFault::Locked);
    }
    Ok(Kind::Ods)
}

/// An OLE compound file names its streams in UTF-16: `Workbook` or `Book` for .xls, `EncryptedPackage` for a locked .xlsx.
fn kind_of_compound(bytes: &[u8]) -> Result<Kind, SheetFault> {
    let has = |name: &str| find(bytes, &wide(name));
    if has("EncryptedPackage") {
        return Err(SheetFault::Locked);
    }
    if has("Workbook") || has("Book") {
        return Ok(Kind::Xls);
    }
    let looks_like = if has("WordDocument") {
        LooksLike::Document
    } else {
        LooksLike::Binary
    };
    Err(SheetFault::NotASheet { looks_like })
}

fn kind_of_text(bytes: &[u8]) -> Result<Kind, SheetFault> {
    let head = &bytes[..bytes.len().min(8 * 1024)];
    let wide = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") || wide_text(head);
    if head.contains(&0) && !wide {
        return Err(SheetFault::NotASheet {
            looks_like: LooksLike::Binary,
        });
    }
    let start = String::from_utf8_lossy(head)
        .trim_start_matches('\u{FEFF}')
        .trim_start()
        .to_lowercase();
    let looks_like = if start.starts_with("<?xml") && !start.contains("<html") {
        LooksLike::Xml
    } else if start.starts_with('<') || start.starts_with("mime-version:") {
        LooksLike::WebPage
    } else {
        return Ok(Kind::Delimited);
    };
    Err(SheetFault::NotASheet { looks_like })
}

/// Text in UTF-16 without a mark: every second byte of the mostly Latin text is zero.
pub(super) fn wide_text(head: &[u8]) -> bool {
    let high = head.iter().skip(1).step_by(2);
    let zeros = high.filter(|byte| **byte == 0).count();
    let low_zeros = head.iter().step_by(2).filter(|byte| **byte == 0).count();
    head.len() >= 8 && low_zeros == 0 && zeros * 2 > head.len() / 2
}

fn wide(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn find(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
