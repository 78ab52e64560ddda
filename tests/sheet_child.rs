//! The reading child as it really runs: the built program, its bounds, hostile files on its standard input.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tuquan::sheet::{
    CHILD_ARGUMENT, Cell, Limit, OutCell, Reader, SheetFault, Tables, read_workbook, write_xlsx,
};
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

fn tables(path: &Path) -> Tables {
    reader().tables(path, None, &mut || true).unwrap()
}

fn names(path: &Path) -> Vec<String> {
    tables(path).names
}

/// A workbook of that many sheets which all show the same part, filled with these rows.
fn many_sheets(count: usize, rows: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let sheets: Vec<String> = (1..=count)
        .map(|number| format!(r#"<sheet name="S{number}" sheetId="{number}" r:id="rId1"/>"#))
        .collect();
    let sheets = sheets.concat();
    let link = |id: &str, kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="{id}" Type="{LINKS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
    );
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>"#
    );
    let sheet = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
    pack(&[
        ("[Content_Types].xml", types.as_bytes()),
        (
            "_rels/.rels",
            link("rId1", "officeDocument", "xl/workbook.xml").as_bytes(),
        ),
        ("xl/workbook.xml", book.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            link("rId1", "worksheet", "worksheets/sheet1.xml").as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn row(number: usize, text: &str) -> String {
    format!(r#"<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{text}</t></is></c></row>"#)
}

/// 134, 142: many sheets that share one part stay together within the bounds of one, and a sheet can still be chosen.
#[test]
fn all_sheets_together_stay_within_the_bounds_of_one() {
    let (_folder, path) = kept(&many_sheets(50, &row(1, "Lan")), "x.xlsx");
    let read = tables(&path);
    assert_eq!((read.names.len(), read.grids.unwrap().len()), (50, 50));
    let (_folder, path) = kept(&many_sheets(51, &row(1, "Lan")), "x.xlsx");
    let read = tables(&path);
    assert_eq!(read.names.len(), 50);
    let limit = Limit::Sheets;
    assert_eq!(read.grids, Err(SheetFault::TooLarge { limit, at: None }));
    assert_eq!(reader().read(&path, Some("S51")).unwrap().rows.len(), 1);
    let over = |bytes: &[u8]| {
        let (_folder, path) = kept(bytes, "x.xlsx");
        match tables(&path).grids {
            Err(SheetFault::TooLarge { limit, .. }) => limit,
            other => panic!("{other:?}"),
        }
    };
    let long: String = (1..=400).map(|at| row(at, &"x".repeat(4_000))).collect();
    assert_eq!(over(&many_sheets(40, &long)), Limit::Text);
    let tall: String = (1..=1_000).map(|at| row(at, "x")).collect();
    assert_eq!(over(&many_sheets(40, &tall)), Limit::Rows);
}

/// 149: the file is read into memory once: whatever becomes of it meanwhile, all sheets are of one moment.
#[test]
fn a_file_that_changes_while_it_is_read_is_read_as_it_was() {
    let rows: String = (1..=300).map(|at| row(at, "Lan")).collect();
    let (_folder, path) = kept(&many_sheets(20, &rows), "x.xlsx");
    let mut gone = false;
    let read = reader().tables(&path, None, &mut || {
        if !std::mem::replace(&mut gone, true) {
            std::fs::write(&path, b"something else").unwrap();
        }
        true
    });
    assert_eq!(read.unwrap().grids.unwrap().len(), 20);
    assert!(gone);
}

#[test]
fn a_reading_that_is_called_off_ends_with_its_child() {
    let (_folder, path) = kept(&many_sheets(20, &row(1, "Lan")), "x.xlsx");
    let mut asked = 0;
    let read = reader().tables(&path, None, &mut || {
        asked += 1;
        false
    });
    assert_eq!((read, asked), (Err(SheetFault::Stopped), 1));
}

/// 137, 148: a workbook to be filled is looked at before it is opened here.
#[test]
#[cfg(unix)]
fn only_a_workbook_of_a_current_excel_is_filled() {
    let mime = b"application/vnd.oasis.opendocument.spreadsheet";
    let ods = pack(&[("mimetype", mime), ("content.xml", b"<x/>")]);
    let (folder, path) = kept(&ods, "x.ods");
    assert_eq!(read_workbook(&path), Err(SheetFault::NotAWorkbook));
    assert_eq!(read_workbook(folder.path()), Err(SheetFault::NotAFile));
    let pipe = folder.path().join("pipe.xlsx");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    assert_eq!(read_workbook(&pipe), Err(SheetFault::NotAFile));
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
    assert_eq!(names(&path), ["Tổ"]);
    let missing = reader().read(&path, Some("Thôn"));
    let names = vec!["Tổ".to_owned()];
    assert_eq!(missing, Err(SheetFault::NoSuchSheet { names }));
}

#[test]
fn text_is_named_after_its_file() {
    let (_folder, path) = kept("Họ tên;Tổ\nLan;1\n".as_bytes(), "Thôn 1.csv");
    assert_eq!(reader().read(&path, None).unwrap().sheet, "Thôn 1");
    assert_eq!(names(&path), ["Thôn 1"]);
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
