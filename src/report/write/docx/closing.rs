//! The end of a paper: receivers to the left, signature to the right; minutes have two signatures and the receivers below.

use super::page::Page;
use super::table::bare_row;
use super::text::Xml;
use crate::report::paper::{Closing, Signature};

pub(super) fn write(xml: &mut Xml, closing: &Closing, page: Page) {
    xml.kept("ChuNho", "");
    let half = page.width / 2;
    match closing.signatures.as_slice() {
        [] => receivers(xml, closing),
        [one] => bare_row(xml, &[half, page.width - half], |xml, column| {
            if column == 0 {
                receivers(xml, closing);
            } else {
                signature(xml, one);
            }
        }),
        several => {
            let width = page.width / several.len() as u32;
            let widths = vec![width; several.len()];
            bare_row(xml, &widths, |xml, column| signature(xml, &several[column]));
            xml.line("ChuNho", "");
            receivers(xml, closing);
        }
    }
    xml.line("Ke", "");
}

fn signature(xml: &mut Xml, signature: &Signature) {
    for line in &signature.authority {
        xml.line("QuyenHan", line);
    }
    xml.line("NguoiKy", &signature.name);
}

fn receivers(xml: &mut Xml, closing: &Closing) {
    if closing.receivers.is_empty() {
        xml.line("NoiNhanDong", "");
        return;
    }
    xml.line("NoiNhan", &closing.receivers_label);
    for line in &closing.receivers {
        xml.line("NoiNhanDong", &format!("- {line}"));
    }
}
