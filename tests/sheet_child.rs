//! The reading child as it really runs: the built program, its bounds, hostile files on its standard input.

use std::io::{Cursor, Write};
use std::path::PathBuf;

use tempfile::TempDir;
use tuquan::sheet::{CHILD_ARGUMENT, Cell, Limit, OutCell, Reader, SheetFault, write_xlsx};
use zip::write::{SimpleFileOptions, ZipWriter};

fn reader() -> Reader {
    Reader::with(env!("CARGO_BIN_EXE_tuquan"), [CHILD_ARGUMENT])
}

fn kept(bytes: &[u8], name: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn pack(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_crosses_the_child_unchanged() {
    let text = |text: &str| OutCell::Text(text.to_owned());
    let head = ["Họ và tên", "Điện thoại"].map(str::to_owned);
    let rows: Vec<Vec<OutCell>> = (0..10_000)
        .map(|row| vec![text(&format!("Hồ Thị {row}")), text("0941579240")])
        .collect();
    let book = write_xlsx("Tổ", &head, &rows).unwrap();
    let (_folder, path) = kept(&book.bytes, "Danh sách.xlsx");
    let grid = reader().read(&path, None).unwrap();
    assert_eq!(grid.rows.len(), 10_001);
    assert_eq!(grid.rows[10_000].cells[0], Cell::Text("Hồ Thị 9999".into()));
    assert_eq!(reader().names(&path), Ok(vec!["Tổ".to_owned()]));
    let missing = reader().read(&path, Some("Thôn"));
    let names = vec!["Tổ".to_owned()];
    assert_eq!(missing, Err(SheetFault::NoSuchSheet { names }));
}

#[test]
fn text_is_named_after_its_file() {
    let (_folder, path) = kept("Họ tên;Tổ\nLan;1\n".as_bytes(), "Thôn 1.csv");
    assert_eq!(reader().read(&path, None).unwrap().sheet, "Thôn 1");
    assert_eq!(reader().names(&path), Ok(vec!["Thôn 1".to_owned()]));
}

/// 16, 131: a sheet that eats memory takes only the child.
#[test]
#[cfg(target_os = "linux")]
fn a_sheet_that_eats_memory_takes_only_the_child() {
    let mime = b"application/vnd.oasis.opendocument.spreadsheet";
    let content = br#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="6000"><table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let bytes = pack(&[
        ("mimetype", mime),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content),
    ]);
    let (_folder, path) = kept(&bytes, "x.ods");
    let limit = Limit::Memory;
    assert_eq!(
        reader().read(&path, None),
        Err(SheetFault::TooLarge { limit, at: None })
    );
}

/// 133, 137: a bomb and a cut file are refused by the child.
#[test]
fn a_bomb_and_a_cut_file_are_refused_by_the_child() {
    let zeros = vec![0; 40 * 1024 * 1024];
    let (_folder, path) = kept(&pack(&[("xl/workbook.xml", &zeros)]), "x.xlsx");
    let limit = Limit::Entry;
    assert_eq!(
        reader().read(&path, None),
        Err(SheetFault::TooLarge { limit, at: None })
    );
    let whole = pack(&[("xl/workbook.xml", b"<workbook/>")]);
    let (_folder, path) = kept(&whole[..whole.len() / 2], "x.xlsx");
    assert_eq!(
        reader().read(&path, None),
        Err(SheetFault::Unreadable { at: None })
    );
}
