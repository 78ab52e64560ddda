//! The office itself, its officers, and the hamlets of its commune.

use chrono::NaiveDate;

use super::access::OfficerRole;
use super::cell::{Count, Day, Note, Text, Yes};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::Link;
use crate::{choice, record};

choice! {
    /// Kind of a commune-level unit (two-tier local government, from 1/7/2025).
    UnitKind = "unit-kind" {
        /// Xã.
        #[default] Xa = "xa",
        /// Phường.
        Phuong = "phuong",
        /// Đặc khu.
        DacKhu = "dac_khu",
    }
}

choice! {
    /// The 14 names of units below the commune (Thông tư 124/2021, Luật 30/2023, NĐ 185/2026).
    HamletKind = "hamlet-kind" {
        #[default] Thon = "thon", Xom = "xom", Lang = "lang", Ap = "ap", Ban = "ban", Buon = "buon", Bon = "bon", Phum = "phum", Soc = "soc",
        ToDanPho = "to_dan_pho", KhuPho = "khu_pho", KhoiPho = "khoi_pho", Khom = "khom", TieuKhu = "tieu_khu",
    }
}

impl HamletKind {
    /// True for the urban kinds (tổ dân phố and its like).
    pub fn is_urban(self) -> bool {
        self >= Self::ToDanPho
    }
}

choice! {
    /// The language of the screens.
    Language = "language" { #[default] Vi = "vi", En = "en" }
}

choice! {
    /// How letters are made of keys, where the terminal does not deliver them composed.
    TypingMethod = "typing-method" { #[default] Off = "tat", Telex = "telex", Vni = "vni" }
}

choice! {
    /// The place of the tone in open oa, oe, uy: hòa or hoà. Both are in use; no rule of law was found.
    ToneStyle = "tone-style" { #[default] Old = "cu", New = "moi" }
}

record! {
    /// The office that keeps the book (xã, phường, đặc khu): one row.
    Office = "office" {
        name: Text, required, listed, max(120);
        kind: UnitKind, required, listed;
        /// Five digits with leading zeros, as the office types it (QĐ 19/2025/QĐ-TTg).
        code: Text, listed, max(5);
        province: Text, listed, max(80);
        /// Governing body in the letterhead (NĐ 30/2020, Annex I).
        parent_line: Text, max(120);
        /// Issuing body in the letterhead.
        issuer_line: Text, max(120);
        /// Place name before the date.
        place: Text, max(80);
        /// Symbol behind a document number (`UBND`).
        number_suffix: Text, max(20);
        /// Reasons for leaving a team beside those of the program, one a line.
        leave_reasons: Note, max(1_000);
    }
    {
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let odd = !self.code.is_empty() && (self.code.len() != 5 || !self.code.bytes().all(|b| b.is_ascii_digit()));
            odd.then(|| Finding::warning("code", Fault::OutOfSeries)).into_iter().collect()
        }
    }
}

record! {
    /// A person who works in the book (cán bộ): the name that stands in the journal, the language of the screens, and how letters are typed.
    Officer = "officer" {
        name: Text, required, listed, max(60);
        language: Language, listed;
        active: Yes, listed, default("1");
        /// What the person may do, once someone is in charge of the book.
        role: OfficerRole, listed, default("van_thu");
        /// Account of the machine that this name belongs to; blank where several people share one.
        account: Text, listed, max(60);
        typing: TypingMethod;
        tones: ToneStyle;
    }
}

record! {
    /// A unit below the commune (thôn, tổ dân phố); names are ours and may be changed (NĐ 185/2026).
    Hamlet = "hamlet" {
        name: Text, required, listed, searched, max(80);
        kind: HamletKind, required, listed, filtered;
        households: Count, listed, max(100_000);
        population: Count, listed, max(1_000_000);
        head: Text, max(80);
        decision: Link<Document>, usual;
        valid_from: Day, listed, usual;
        valid_to: Day, after("valid_from");
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("valid_from", Some("valid_to")));
    }
}
