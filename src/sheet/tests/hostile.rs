//! Files no office program writes, made here byte by byte.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use crate::sheet::*;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tổ" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#;

/// A zip of the given entries.
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

/// A workbook whose first sheet holds `data` (the rows' XML) and whose other parts are `more`.
fn book(data: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = |data: &str| {
        format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{data}</sheetData></worksheet>"#
        )
    };
    let (first, second) = (sheet(data), sheet(""));
    let mut entries: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", first.as_bytes()),
        ("xl/worksheets/sheet2.xml", second.as_bytes()),
    ];
    entries.extend(more);
    pack(&entries)
}

fn inline(place: &str, text: &str) -> String {
    format!(
        r#"<row><c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c></row>"#
    )
}

fn fault(bytes: &[u8]) -> SheetFault {
    read_bytes("x.xlsx", bytes, None).unwrap_err()
}

fn limit(bytes: &[u8]) -> Option<(Limit, Option<String>)> {
    match read_bytes("x.xlsx", bytes, None) {
        Err(SheetFault::TooLarge { limit, at }) => Some((limit, at)),
        _ => None,
    }
}

/// 131, 142: cells out of bounds stop the reading with their address.
#[test]
fn cells_out_of_bounds_stop_the_reading_with_their_address() {
    let at = |limit, place: &str| Some((limit, Some(place.to_owned())));
    assert_eq!(limit(&book(&inline("A20000", "x"), &[])), None);
    assert_eq!(
        limit(&book(&inline("A20001", "x"), &[])),
        at(Limit::Rows, "A20001")
    );
    assert_eq!(limit(&book(&inline("BL1", "x"), &[])), None);
    assert_eq!(
        limit(&book(&inline("BM1", "x"), &[])),
        at(Limit::Columns, "BM1")
    );
    assert_eq!(
        limit(&book(&inline("XFD1048576", "x"), &[])),
        at(Limit::Rows, "XFD1048576")
    );
    assert_eq!(
        limit(&book(&inline("B2", &"x".repeat(5_000)), &[])),
        at(Limit::Cell, "B2")
    );
}

/// 132: a huge declared sheet of few cells is read.
#[test]
fn a_huge_declared_sheet_of_few_cells_is_read() {
    let data =
        inline("B2", " Ngo&#x302;  _x001B_Th&#x1A1;m&#27; ") + r#"<row><c r="XFD9" s="0"/></row>"#;
    let grid = read_bytes("x.xlsx", &book(&data, &[]), None).unwrap();
    assert_eq!(grid.sheet, "Tổ");
    assert_eq!(grid.rows.len(), 1);
    assert_eq!(
        (grid.rows[0].number, grid.rows[0].cell(1).text()),
        (2, Some("Ngô Thơm"))
    );
}

/// 133: sizes are counted while inflating.
#[test]
fn sizes_are_counted_while_inflating() {
    let zeros = |size: usize| vec![b' '; size];
    let mega = 1024 * 1024;
    let one = book("", &[("xl/a.bin", &zeros(32 * mega + 1))]);
    assert!(one.len() < 100_000);
    assert_eq!(limit(&one), Some((Limit::Entry, None)));
    let part = zeros(22 * mega);
    let many = book("", &[("a", &part), ("b", &part), ("c", &part)]);
    assert_eq!(limit(&many), Some((Limit::Inflated, None)));
    let names: Vec<String> = (0..2_000).map(|number| format!("e{number}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(limit(&book("", &entries)), Some((Limit::Entries, None)));
}

/// Writes `value` over the bytes at `offset` after every occurrence of `mark`.
fn forge(mut bytes: Vec<u8>, mark: &[u8], offset: usize, value: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = (0..bytes.len() - mark.len())
        .filter(|at| bytes[*at..].starts_with(mark))
        .collect();
    for at in places {
        bytes[at + offset..at + offset + value.len()].copy_from_slice(value);
    }
    bytes
}

/// 134: a container that contradicts itself is refused.
#[test]
fn a_container_that_contradicts_itself_is_refused() {
    let bomb = book("", &[("xl/a.bin", &vec![0; 33 * 1024 * 1024])]);
    // The central directory and the local header both claim ten bytes.
    let lying = forge(bomb, b"PK\x01\x02", 24, &10_u32.to_le_bytes());
    let lying = forge(lying, b"PK\x03\x04", 22, &10_u32.to_le_bytes());
    assert!(matches!(
        fault(&lying),
        SheetFault::Strange | SheetFault::Unreadable { .. } | SheetFault::TooLarge { .. }
    ));
    let twice = book("", &[("xl/aaa", b"1"), ("xl/bbb", b"2")]);
    let twice = forge(twice, b"xl/bbb", 0, b"xl/aaa");
    assert_eq!(fault(&twice), SheetFault::Strange);
    assert_eq!(
        fault(&book("", &[("../../etc/x", b"1")])),
        SheetFault::Strange
    );
    let locked = forge(book("", &[]), b"PK\x01\x02", 8, &1_u16.to_le_bytes());
    assert_eq!(fault(&locked), SheetFault::Locked);
}

/// 135, 138: broken xml is refused without a panic.
#[test]
fn broken_xml_is_refused_without_a_panic() {
    let good = book(&inline("A1", "x"), &[]);
    let entity = r#"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>"#;
    for data in [
        inline("A1", "&c;"),
        "<row>".repeat(300_000),
        inline("1A", "x"),
        r#"<row><c r="A1" t="s"><v>7</v></c></row>"#.to_owned(),
        r#"<row><c r="A1" t="s"><v>-1</v></c></row>"#.to_owned(),
        format!("{entity}{}", inline("A1", "&c;")),
    ] {
        let refused = fault(&book(&data, &[]));
        assert!(
            matches!(
                refused,
                SheetFault::Unreadable { .. } | SheetFault::Strange | SheetFault::Empty
            ),
            "{refused:?} {}",
            &data[..data.len().min(80)]
        );
    }
    for end in (0..good.len()).step_by(7) {
        assert!(read_bytes("x.xlsx", &good[..end], None).is_err());
    }
}

/// 137: other files are named for what they are.
#[test]
fn other_files_are_named_for_what_they_are() {
    let seen = |bytes: &[u8]| match read_bytes("ds.xls", bytes, None) {
        Err(SheetFault::NotASheet { looks_like }) => Some(looks_like),
        _ => None,
    };
    assert_eq!(seen(b"<html><table><tr><td>x"), Some(LooksLike::WebPage));
    assert_eq!(
        seen(b"\xEF\xBB\xBF <!DOCTYPE html>"),
        Some(LooksLike::WebPage)
    );
    assert_eq!(
        seen(b"<?xml version=\"1.0\"?><Workbook>"),
        Some(LooksLike::Xml)
    );
    assert_eq!(seen(b"%PDF-1.7"), Some(LooksLike::Pdf));
    assert_eq!(seen(b"SQLite format 3\0..."), Some(LooksLike::Database));
    assert_eq!(seen(b"\x89PNG\r\n"), Some(LooksLike::Picture));
    assert_eq!(seen(b"MZ\x90\0\x03\0\0\0"), Some(LooksLike::Binary));
    assert_eq!(
        seen(&pack(&[("word/document.xml", b"")])),
        Some(LooksLike::Document)
    );
    assert_eq!(
        seen(&pack(&[("xl/workbook.bin", b"")])),
        Some(LooksLike::BinaryWorkbook)
    );
    assert_eq!(seen(&pack(&[("x.csv", b"a,b")])), Some(LooksLike::Archive));
}

/// 137: passwords are told from damage.
#[test]
fn passwords_are_told_from_damage() {
    let wide = |name: &str| -> Vec<u8> { name.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let compound = |name: &str| {
        [
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            vec![0; 600],
            wide(name),
            vec![0; 600],
        ]
        .concat()
    };
    assert_eq!(fault(&compound("EncryptedPackage")), SheetFault::Locked);
    assert!(matches!(
        fault(&compound("Workbook")),
        SheetFault::Unreadable { .. }
    ));
    let mime = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest = b"<manifest:encryption-data/>";
    let ods = pack(&[("mimetype", mime), ("META-INF/manifest.xml", manifest)]);
    assert_eq!(fault(&ods), SheetFault::Locked);
    assert_eq!(fault(b""), SheetFault::Empty);
    assert_eq!(fault(b"\n\n , \n"), SheetFault::Empty);
}

/// 143: hidden sheets are not offered.
#[test]
fn hidden_sheets_are_not_offered() {
    let bytes = book(&inline("A1", "x"), &[]);
    assert_eq!(names_of_bytes("x.xlsx", &bytes), Ok(vec!["Tổ".to_owned()]));
    let names = vec!["Tổ".to_owned()];
    let asked = read_bytes("x.xlsx", &bytes, Some("Ẩn"));
    assert_eq!(asked, Err(SheetFault::NoSuchSheet { names }));
    assert!(read_bytes("x.xlsx", &bytes, Some("Tổ")).is_ok());
    assert_eq!(fault(&book("", &[])), SheetFault::Empty);
}

/// 139: formulas give their cached value and errors stay visible.
#[test]
fn formulas_give_their_cached_value_and_errors_stay_visible() {
    let data = r#"<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>359245038</v></c></row>"#;
    let grid = read_bytes("x.xlsx", &book(data, &[]), None).unwrap();
    let expected = [
        Cell::Number(2.0),
        Cell::Fault("#REF!".into()),
        Cell::Yes(true),
        Cell::Number(359_245_038.0),
    ];
    assert_eq!(grid.rows[0].cells, expected);
    assert_eq!(grid.rows[0].cells[3].shown(), "359245038");
}

/// 140: serials become days in both calendars.
#[test]
fn serials_become_days_in_both_calendars() {
    let styles = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>"#;
    let data = r#"<row r="1"><c r="A1" s="1"><v>45604</v></c><c r="B1" s="1"><v>45604.8125</v></c><c r="C1" s="2"><v>0.8125</v></c><c r="D1" t="d"><v>2025-03-26</v></c><c r="E1" s="1"><v>99999999</v></c></row>"#;
    let bytes = book(data, &[("xl/styles.xml", styles.as_bytes())]);
    let grid = read_bytes("x.xlsx", &bytes, None).unwrap();
    let shown: Vec<String> = grid.rows[0].cells.iter().map(Cell::shown).collect();
    assert_eq!(
        shown,
        [
            "08/11/2024",
            "08/11/2024 19:30",
            "19:30",
            "26/03/2025",
            "99999999"
        ]
    );
}

#[test]
fn an_open_document_sheet_is_read() {
    let mime = b"application/vnd.oasis.opendocument.spreadsheet";
    let content = r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Tổ"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Hồ Thị Dung</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-03-26"><text:p>26/03/2025</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let bytes = pack(&[
        ("mimetype", mime),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ]);
    let grid = read_bytes("x.ods", &bytes, None).unwrap();
    assert_eq!((grid.sheet.as_str(), grid.rows[0].number), ("Tổ", 3));
    let shown: Vec<String> = grid.rows[0].cells.iter().map(Cell::shown).collect();
    assert_eq!(shown, ["Hồ Thị Dung", "26/03/2025"]);
}

/// 140: a workbook that counts its days from 1904.
#[test]
fn a_workbook_of_the_calendar_of_1904_gives_its_days() {
    let styles = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let data = r#"<row r="1"><c r="A1" s="1"><v>44142</v></c></row>"#;
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>"#
    );
    let macs = BOOK.replace("<sheets>", r#"<workbookPr date1904="1"/><sheets>"#);
    let bytes = pack(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", macs.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    let grid = read_bytes("x.xlsx", &bytes, None).unwrap();
    assert_eq!(grid.rows[0].cells[0].shown(), "08/11/2024");
}
