//! Units that were merged, split or renamed (domain.md §8): which came from which, by what decision, from what day. Rows of the past keep their
//! old unit; a comparison in new geography walks these lines. The same of teams stands in `team`.

use chrono::NaiveDate;

use super::cell::{Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, field_key};
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// What happened to a unit.
    UnitChange = "unit-change" { #[default] Merged = "nhap", Part = "nhap_mot_phan", Split = "chia", Renamed = "doi_ten", Dissolved = "giai_the" }
}

choice! {
    /// Kind of a commune-level unit before the change; townships ended on 1/7/2025.
    FormerKind = "former-kind" { #[default] Commune = "xa", Ward = "phuong", Township = "thi_tran", Zone = "dac_khu" }
}

record! {
    /// A hamlet that this one came from (thôn tiền thân).
    HamletOrigin = "hamlet_origin" {
        hamlet: Link<Hamlet>, required, listed, filtered;
        predecessor: Link<Hamlet>, required, listed, filtered;
        change: UnitChange, required, listed, filtered;
        changed_on: Day, required, listed;
        document: Link<Document>, listed;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("hamlet");

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.hamlet.id().is_some() && self.hamlet == self.predecessor {
                found.push(Finding::refusal("predecessor", Fault::SameRow));
            }
            if self.document.id().is_none() {
                found.push(Finding::warning("document", Fault::Needs(field_key(Self::KIND, "change"))));
            }
            found
        }
    }
}

record! {
    /// A commune-level unit whose area or people came to this one (đơn vị cấp xã trước đây).
    UnitOrigin = "unit_origin" {
        name: Text, required, listed, searched, max(120);
        kind: FormerKind, required, listed;
        code: Text, listed, max(5);
        change: UnitChange, required, listed;
        changed_on: Day, required, listed;
        document: Link<Document>;
        note: Note;
    }
    {
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let odd = !self.code.is_empty() && (self.code.len() != 5 || !self.code.bytes().all(|b| b.is_ascii_digit()));
            odd.then(|| Finding::warning("code", Fault::OutOfSeries)).into_iter().collect()
        }
    }
}
