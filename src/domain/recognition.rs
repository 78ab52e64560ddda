//! Recognitions (công nhận) of a unit as it was on the day: they are not carried across a merger (domain.md §1.5), and end by themselves or by
//! a decision.

use chrono::NaiveDate;

use super::agency::Agency;
use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, field_key};
use super::place::Hamlet;
use super::registration::{SubjectKind, odd_year, year_of};
use crate::{choice, record};

choice! {
    /// What a unit is recognised for.
    RecognitionStandard = "recognition-standard" { #[default] Safe = "an_toan_antt", DrugFree = "khong_ma_tuy", Countryside = "ntm_antt", BrightSpot = "diem_sang", Other = "khac" }
}

choice! {
    /// The level that decides; the district level ended on 1/7/2025 and stands for older decisions.
    AuthorityLevel = "authority-level" { #[default] Commune = "xa", District = "huyen", ProvincialPolice = "ca_tinh", Province = "tinh", Ministry = "bo", State = "nha_nuoc" }
}

record! {
    /// A recognition of one subject for one year (công nhận).
    Recognition = "recognition" {
        name: Text, kept, listed, searched;
        standard: RecognitionStandard, required, listed, filtered;
        subject: SubjectKind, required, listed, filtered, default("kdc");
        hamlet: Link<Hamlet>, listed, filtered;
        agency: Link<Agency>, listed, filtered;
        year: Text, required, listed, filtered, max(4);
        level: AuthorityLevel, required, listed, filtered;
        decided_on: Day, required, listed, past;
        decision: Link<Document>, listed;
        certificate: Text, max(60);
        core_groups: Count, max(10_000);
        core_members: Count, max(100_000);
        valid_to: Day, after("decided_on");
        revoked_on: Day, after("decided_on");
        revoked_document: Link<Document>;
        ended_on: Day, kept;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("decided_on", Some("ended_on")));

        fn tidy(&mut self) {
            self.ended_on = [self.valid_to, self.revoked_on].into_iter().flatten().min();
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found: Vec<Finding> = self.subject.findings(self.hamlet.id(), self.agency.id()).into_iter().collect();
            found.extend(odd_year(&self.year));
            if self.revoked_on.is_some() && self.revoked_document.id().is_none() {
                found.push(Finding::refusal("revoked_document", Fault::Needs(field_key(Self::KIND, "revoked_on"))));
            }
            if self.decision.id().is_none() {
                found.push(Finding::warning("decision", Fault::Needs(field_key(Self::KIND, "decided_on"))));
            }
            if let (Some(last), Some(day)) = (self.last_day(), self.decided_on)
                && day > last
            {
                found.push(Finding::warning("decided_on", Fault::LaterThan(last)));
            }
            found
        }
    }
}

impl Recognition {
    /// The last day for the decision of that year: before 15 November for residential areas, before 20 November for the others (Thông tư
    /// 124/2021 Đ.10).
    fn last_day(&self) -> Option<NaiveDate> {
        if self.standard != RecognitionStandard::Safe {
            return None;
        }
        let day = if self.subject == SubjectKind::Area {
            14
        } else {
            19
        };
        NaiveDate::from_ymd_opt(year_of(&self.year)?, 11, day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;

    fn day(text: &str) -> Day {
        text.parse().ok()
    }

    #[test]
    fn it_ends_on_the_earlier_of_its_two_days() {
        let mut row = Recognition {
            valid_to: day("2027-11-12"),
            revoked_on: day("2027-06-01"),
            ..Recognition::default()
        };
        row.tidy();
        assert_eq!(row.ended_on, day("2027-06-01"));
    }

    #[test]
    fn a_late_decision_is_pointed_out_by_its_subject() {
        let late = |subject| {
            let row = Recognition {
                subject,
                year: "2026".into(),
                decided_on: day("2026-11-16"),
                hamlet: Link::to(1),
                agency: Link::to(1),
                decision: Link::to(1),
                ..Recognition::default()
            };
            row.rules("2026-11-22".parse().expect("a day"))
        };
        assert_eq!(late(SubjectKind::Area).len(), 1);
        assert!(late(SubjectKind::School).is_empty());
    }
}
