//! The head of a paper: letterhead in two columns, kind and subject, addressees.

use super::page::Page;
use super::table::bare_row;
use super::text::{Xml, escaped};
use crate::report::fixed::fixed;
use crate::report::paper::{Letterhead, Run, Title};

/// Width of the national title at size 12 with a little air, in twentieths of a point.
const NATION: u32 = 5_400;
/// Width of the motto at size 13: its rule is as long as its words.
const MOTTO: u32 = 3_012;

pub(super) fn letterhead(xml: &mut Xml, letterhead: &Letterhead, page: Page) {
    let right = NATION.max(page.width / 2);
    let left = page.width - right;
    bare_row(xml, &[left, right], |xml, column| {
        if column == 0 {
            if !letterhead.parent.is_empty() {
                xml.line("ChuQuan", &letterhead.parent);
            }
            for line in &letterhead.issuer {
                xml.line("CoQuan", line);
            }
            rule(xml, left, left / 3);
            if !letterhead.number.is_empty() {
                xml.line("SoKyHieu", &letterhead.number);
            }
        } else {
            xml.line("QuocHieu", &letterhead.nation);
            xml.line("TieuNgu", &letterhead.motto);
            rule(xml, right, MOTTO);
            if !letterhead.place_and_day.is_empty() {
                xml.line("NgayThang", &letterhead.place_and_day);
            }
        }
    });
}

/// A thin rule of that length in the middle of a column.
pub(super) fn rule(xml: &mut Xml, column: u32, length: u32) {
    let beside = column.saturating_sub(length) / 2;
    xml.raw(&format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Ke\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>\
         <w:spacing w:before=\"60\" w:after=\"140\"/><w:ind w:left=\"{beside}\" w:right=\"{beside}\"/></w:pPr></w:p>"
    ));
}

pub(super) fn title(xml: &mut Xml, title: &Title, page: Page) {
    if !title.kind.is_empty() {
        xml.line("LoaiVanBan", &title.kind);
    }
    for line in &title.about {
        xml.line("TrichYeu", line);
    }
    if title.kind.is_empty() && title.about.is_empty() {
        return;
    }
    rule(xml, page.width, page.width / 4);
    if !title.below.is_empty() {
        xml.line("DuoiTen", &title.below);
    }
}

pub(super) fn addressees(xml: &mut Xml, to: &[String]) {
    let Some((first, rest)) = to.split_first() else {
        return;
    };
    let label = &fixed().to;
    if rest.is_empty() {
        xml.runs("Giua", &[Run::plain(format!("{label} {first}"))]);
        return;
    }
    xml.line("KinhGui", label);
    for (place, line) in to.iter().enumerate() {
        let end = if place + 1 == to.len() { "." } else { ";" };
        xml.raw(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"KinhGui\"/><w:ind w:left=\"2835\" w:hanging=\"142\"/></w:pPr><w:r>\
             <w:t xml:space=\"preserve\">- {}{end}</w:t></w:r></w:p>",
            escaped(line)
        ));
    }
}
