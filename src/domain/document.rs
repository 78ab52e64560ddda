//! Papers the office sends, receives and keeps (văn bản): a reference with where the paper is, never a store of files.

use chrono::{Datelike, NaiveDate};

use super::cell::{Day, Note, Text};
use super::fault::{Fault, Finding};
use super::form::{Link, Row};
use super::text;
use crate::{choice, record};

choice! {
    /// Which way a paper goes.
    Direction = "direction" { #[default] In = "den", Out = "di", Internal = "noi_bo" }
}

choice! {
    /// Kind of a paper by its abbreviation (NĐ 30/2020, Annex III).
    PaperKind = "paper-kind" {
        ChiThi = "ct", NghiQuyet = "nq", QuyetDinh = "qd", KeHoach = "kh", ChuongTrinh = "ctr", HuongDan = "hd", ThongBao = "tb", BaoCao = "bc", ToTrinh = "ttr",
        BienBan = "bb", CongVan = "cv", GiayMoi = "gm", QuyChe = "qc", PhieuChuyen = "pc", KetLuan = "kl", ThongTu = "tt", NghiDinh = "nd", Luat = "luat", CamKet = "ck",
        #[default] Other = "khac",
    }
}

record! {
    /// A paper (văn bản) with its number, its date and the paper it follows.
    Document = "document" {
        direction: Direction, listed, filtered, usual;
        kind: PaperKind, listed, filtered, default("khac");
        /// `106`, or the whole `106/KH-UBND`, which is taken apart.
        number: Text, listed, searched, max(40);
        /// `KH-UBND` after a slash, `-CT/TU` where a hyphen joins it.
        symbol: Text, listed, searched, max(40);
        issuer: Text, listed, searched, max(120), usual;
        issued_on: Day, required, listed, past;
        title: Text, required, listed, searched, max(400);
        signer: Text, max(80), usual;
        effective_on: Day;
        valid_until: Day, after("issued_on");
        /// Where the paper is: cabinet, folder, page.
        kept_at: Text, listed, max(120), usual;
        /// The paper this one carries out: directive → plan → programme.
        parent: Link<Document>, filtered, usual;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("issued_on", None));

        fn tidy(&mut self) {
            if self.symbol.is_empty() {
                let (number, symbol) = split_number(&self.number);
                self.number = number;
                self.symbol = symbol;
            }
            if self.kind == PaperKind::Other {
                self.kind = kind_of_symbol(&self.symbol).unwrap_or_default();
            }
        }

        fn label(row: &Row) -> String {
            let number = shown_number(row);
            let title = row.get("title").text();
            if number.is_empty() { title.to_owned() } else { format!("{number} {title}") }
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            let symbol = text::fold(&self.symbol);
            let abstract_says_secret = text::fold(&self.title).starts_with("mat ") || symbol.split(' ').any(|part| part == "mat" || part == "tm");
            if abstract_says_secret {
                found.push(Finding::refusal("symbol", Fault::Secret));
            }
            if self.issued_on.is_some_and(|day| day.year() < 1945) {
                found.push(Finding::warning("issued_on", Fault::OutOfSeries));
            }
            if self.effective_on.zip(self.issued_on).is_some_and(|(from, day)| from < day) {
                found.push(Finding::warning("effective_on", Fault::Before("field-issued-on".into())));
            }
            found
        }
    }
}

/// Kind of paper that a symbol speaks of: `KH-UBND` is a plan, `-CT/TU` a directive.
pub fn kind_of_symbol(symbol: &str) -> Option<PaperKind> {
    use super::form::Choice;
    let folded = text::fold(symbol);
    folded
        .split(' ')
        .find_map(|part| PaperKind::of(part).filter(|kind| *kind != PaperKind::Other))
}

/// Takes `106/KH-UBND` and `32-CT/TU` apart into number and symbol; anything else stays a number.
pub fn split_number(typed: &str) -> (String, String) {
    let digits = typed.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = typed.split_at(digits);
    match rest.chars().next() {
        Some('/') if digits > 0 => (number.to_owned(), rest[1..].trim().to_owned()),
        Some('-') if digits > 0 => (number.to_owned(), rest.to_owned()),
        _ => (typed.to_owned(), String::new()),
    }
}

/// The number as it is cited: `106/KH-UBND`, `32-CT/TU`.
pub fn shown_number(row: &Row) -> String {
    let (number, symbol) = (row.get("number").text(), row.get("symbol").text());
    match (number, symbol) {
        (number, "") => number.to_owned(),
        ("", symbol) => symbol.to_owned(),
        (number, symbol) if symbol.starts_with('-') => format!("{number}{symbol}"),
        (number, symbol) => format!("{number}/{symbol}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_apart_and_put_together_again() {
        for (typed, number, symbol) in [
            ("106/KH-UBND", "106", "KH-UBND"),
            ("32-CT/TU", "32", "-CT/TU"),
            ("09/CTr-BCA-MTTW", "09", "CTr-BCA-MTTW"),
            ("không số", "không số", ""),
        ] {
            assert_eq!(split_number(typed), (number.to_owned(), symbol.to_owned()));
            let row = Row::new().with("number", number).with("symbol", symbol);
            assert_eq!(shown_number(&row), typed);
        }
    }

    #[test]
    fn the_symbol_tells_the_kind() {
        assert_eq!(kind_of_symbol("KH-UBND"), Some(PaperKind::KeHoach));
        assert_eq!(kind_of_symbol("-CT/TU"), Some(PaperKind::ChiThi));
        assert_eq!(kind_of_symbol("CTr-BCA-MTTW"), Some(PaperKind::ChuongTrinh));
        assert_eq!(kind_of_symbol("UBND"), None);
    }
}
