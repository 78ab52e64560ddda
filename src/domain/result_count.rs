//! Results that other bodies supply (tin báo, vũ khí giao nộp, vụ việc hòa giải): number, unit and the document that states it. No case, no
//! place finer than the commune and no person may ever live here (domain.md §6.3).

use super::cell::{Count, Day, Text};
use super::document::Document;
use super::form::Link;
use crate::{choice, record};

choice! {
    /// What a number is of.
    ResultKind = "result-kind" { #[default] Tips = "tin_bao", UsefulTips = "tin_gia_tri", Guns = "vu_khi", Tools = "cong_cu_ho_tro", Explosives = "vat_lieu_no", Mediated = "hoa_giai", Unmediated = "hoa_giai_nhan", Other = "khac" }
}

choice! {
    /// Unit of a number.
    ResultUnit = "result-unit" { #[default] Items = "tin", Guns = "khau", Pieces = "cai", Rounds = "vien", Kilos = "kg", Cases = "vu" }
}

record! {
    /// A number that a document of another body states.
    ResultCount = "result_count" {
        kind: ResultKind, required, listed, filtered;
        quantity: Count, required, listed, max(1_000_000);
        unit: ResultUnit, required, listed;
        from_day: Day, required, listed;
        to_day: Day, required, listed, past, after("from_day");
        document: Link<Document>, required, listed, filtered;
        supplier: Text, listed, max(120);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("document");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("to_day", None));
    }
}
