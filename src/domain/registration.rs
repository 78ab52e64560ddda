//! Registrations for a standard and commitments that were signed (đăng ký, cam kết): by household numbers, residential areas and bodies.

use chrono::NaiveDate;

use super::agency::Agency;
use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, choice_key};
use super::meeting::Meeting;
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// What was registered for or committed to.
    RegistrationKind = "registration-kind" { #[default] Standard = "dang_ky_antt", Order = "cam_ket_antt", Drugs = "cam_ket_ma_tuy", Fire = "cam_ket_pccc", Traffic = "cam_ket_atgt", Other = "khac" }
}

choice! {
    /// Who registers or is recognised.
    SubjectKind = "subject-kind" { #[default] Households = "ho", Area = "kdc", Agency = "co_quan", Enterprise = "doanh_nghiep", School = "nha_truong", Commune = "xa" }
}

impl SubjectKind {
    /// What speaks against a subject: an area needs its hamlet, a body its agency.
    pub(super) fn findings(self, hamlet: Option<i64>, agency: Option<i64>) -> Option<Finding> {
        let needs = || Fault::Needs(choice_key(Self::NAME, self.code()));
        match self {
            Self::Area if hamlet.is_none() => Some(Finding::refusal("hamlet", needs())),
            Self::Agency | Self::Enterprise | Self::School if agency.is_none() => {
                Some(Finding::refusal("agency", needs()))
            }
            _ => None,
        }
    }
}

record! {
    /// A registration or commitment of one subject for one year (đăng ký, cam kết).
    Registration = "registration" {
        name: Text, kept, listed, searched;
        kind: RegistrationKind, required, listed, filtered;
        subject: SubjectKind, required, listed, filtered;
        hamlet: Link<Hamlet>, listed, filtered;
        agency: Link<Agency>, listed, filtered;
        year: Text, required, listed, filtered, max(4);
        registered_on: Day, required, listed, past;
        households: Count, listed, max(1_000_000);
        document: Link<Document>, listed;
        meeting: Link<Meeting>, filtered;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("registered_on", None));

        /// Registration falls in the first quarter (Thông tư 124/2021 Đ.4–Đ.7): later ones are pointed out.
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found: Vec<Finding> = self.subject.findings(self.hamlet.id(), self.agency.id()).into_iter().collect();
            if self.subject == SubjectKind::Households && self.households.is_none() {
                found.push(Finding::refusal("households", Fault::Needs(choice_key(SubjectKind::NAME, self.subject.code()))));
            }
            found.extend(odd_year(&self.year));
            let last = year_of(&self.year).and_then(|year| NaiveDate::from_ymd_opt(year, 3, 31));
            if let (RegistrationKind::Standard, Some(last), Some(day)) = (self.kind, last, self.registered_on)
                && day > last
            {
                found.push(Finding::warning("registered_on", Fault::LaterThan(last)));
            }
            found
        }
    }
}

/// A year that no book of the movement can mean.
pub(super) fn odd_year(year: &str) -> Option<Finding> {
    let odd = !year.is_empty() && !year_of(year).is_some_and(|year| (1990..=2100).contains(&year));
    odd.then(|| Finding::refusal("year", Fault::Unusual(1990, 2100)))
}

/// The number of a year.
pub(super) fn year_of(year: &str) -> Option<i32> {
    year.parse().ok()
}
