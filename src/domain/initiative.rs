//! Models of the movement (mô hình): kinds, the points where each runs, the teams that carry a point, and the steps of its life. Three numbers
//! are counted as of any day: kinds, points, teams (Hướng dẫn 22/HD-BCA-V05 as relayed, domain.md §4.4).

use chrono::NaiveDate;

use super::agency::Agency;
pub use super::catalogue::InitiativeKind;
use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, choice_key, field_key};
use super::meeting::Meeting;
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// Where a model works.
    InitiativeField = "initiative-field" { #[default] Residents = "khu_dan_cu", Agencies = "co_quan", Enterprises = "doanh_nghiep", Schools = "truong_hoc", Other = "khac" }
}

choice! {
    /// A step in the life of a model; the words are those in use, no rule of law names their order.
    InitiativeAct = "initiative-act" { #[default] Built = "xay_dung_moi", Replicated = "nhan_rong", Consolidated = "cung_co", Kept = "duy_tri", Reviewed = "so_ket", Concluded = "tong_ket", Recognised = "cong_nhan", Dropped = "thanh_loai" }
}

record! {
    /// A model of the office (mô hình): one kind in the count of kinds.
    Initiative = "initiative" {
        name: Text, required, listed, searched, max(160);
        kind: InitiativeKind, required, listed, filtered;
        field: InitiativeField, listed, filtered;
        started_on: Day, required, listed;
        decision: Link<Document>, listed;
        lead: Text, max(120);
        origin: Link<Initiative>, filtered;
        origin_place: Text, max(160);
        typical_on: Day, listed, after("started_on");
        typical_document: Link<Document>;
        ended_on: Day, listed, after("started_on");
        ended_document: Link<Document>;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("started_on", Some("ended_on")));

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.kind.is_label_only() && !self.note.0.is_empty() {
                found.push(Finding::refusal("note", Fault::LabelOnly));
            }
            if self.ended_on.is_some() && self.ended_document.id().is_none() {
                found.push(Finding::refusal("ended_document", Fault::Needs(field_key(Self::KIND, "ended_on"))));
            }
            if self.typical_on.is_some() && self.typical_document.id().is_none() {
                found.push(Finding::warning("typical_document", Fault::Needs(field_key(Self::KIND, "typical_on"))));
            }
            found
        }
    }
}

record! {
    /// A point of a model (điểm): one place where it runs, from one day to another.
    InitiativePoint = "initiative_point" {
        initiative: Link<Initiative>, required, listed, filtered, owned;
        hamlet: Link<Hamlet>, listed, filtered;
        agency: Link<Agency>, listed, filtered;
        place: Text, listed, max(120);
        from_day: Day, required, listed;
        to_day: Day, listed, after("from_day");
        teams: Count, listed, max(10_000);
        households: Count, max(100_000);
        copied_from: Link<InitiativePoint>;
        document: Link<Document>, listed;
        note: Note;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("initiative");
        const APART: &'static [&'static str] = &["hamlet", "agency", "place"];
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("from_day", Some("to_day")));

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let places = [self.hamlet.id().is_some(), self.agency.id().is_some(), !self.place.is_empty()];
            let nowhere = !places.contains(&true);
            nowhere.then(|| Finding::refusal("hamlet", Fault::Required)).into_iter().collect()
        }
    }
}

record! {
    /// A team of the book that carries a point (tổ thực hiện mô hình).
    InitiativeTeam = "initiative_team" {
        point: Link<InitiativePoint>, required, owned;
        team: Link<Team>, required, listed, owned;
        from_day: Day, required, listed;
        to_day: Day, listed, after("from_day");
    }
    {
        const NAMED_BY: Option<&'static str> = Some("team");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("from_day", Some("to_day")));
        const PART: bool = true;
    }
}

record! {
    /// A step of a model, or of one of its points, with its own document (bước của mô hình).
    InitiativeStep = "initiative_step" {
        initiative: Link<Initiative>, required, listed, filtered, owned;
        point: Link<InitiativePoint>, filtered;
        step: InitiativeAct, required, listed, filtered;
        done_on: Day, required, listed, past;
        document: Link<Document>, listed;
        body: Text, listed, max(120);
        meeting: Link<Meeting>;
        outcome: Text, listed, max(300);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("initiative");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("done_on", None));

        /// Dropping a model stands on a paper (domain.md §11.3); recognition should.
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            if self.document.id().is_some() {
                return Vec::new();
            }
            let needs = || Fault::Needs(choice_key(InitiativeAct::NAME, self.step.code()));
            match self.step {
                InitiativeAct::Dropped => vec![Finding::refusal("document", needs())],
                InitiativeAct::Recognised | InitiativeAct::Concluded => vec![Finding::warning("document", needs())],
                _ => Vec::new(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;

    fn today() -> NaiveDate {
        "2026-11-22".parse().expect("a day")
    }

    #[test]
    fn a_sensitive_kind_keeps_its_label_only() {
        let mut model = Initiative {
            kind: InitiativeKind::Parish,
            note: Note("x".into()),
            ..Initiative::default()
        };
        assert!(
            model
                .rules(today())
                .iter()
                .any(|finding| finding.fault == Fault::LabelOnly)
        );
        model.kind = InitiativeKind::Gong;
        assert!(model.rules(today()).is_empty());
    }

    #[test]
    fn dropping_needs_a_paper_and_keeping_does_not() {
        let step = |step| {
            InitiativeStep {
                step,
                ..InitiativeStep::default()
            }
            .rules(today())
        };
        assert!(
            step(InitiativeAct::Dropped)
                .iter()
                .any(|finding| !finding.is_warning())
        );
        assert!(step(InitiativeAct::Kept).is_empty());
    }
}
