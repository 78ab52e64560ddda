//! Opinions of the residents (ý kiến): one matter, raised as often as it is raised, answered once. Anonymous by construction: no field says who
//! spoke. Complaints and tips are not opinions: they are counted with a reference, and go where they belong (domain.md §5.5).

use chrono::NaiveDate;

use super::cell::{Count, Day, Text, Yes};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, Row, choice_key, field_key};
use super::meeting::Meeting;
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// Field an opinion is counted under.
    OpinionTopic = "opinion-topic" { #[default] Order = "antt", Drugs = "ma_tuy", Traffic = "giao_thong", Fire = "chay_no", Fraud = "lua_dao", Residence = "cu_tru", Procedures = "thu_tuc", Lighting = "ha_tang", Environment = "moi_truong", Land = "dat_dai", Youth = "thanh_thieu_nien", Movement = "phong_trao", Other = "khac" }
}

choice! {
    /// The group that raised an opinion; never a person.
    OpinionSource = "opinion-source" { #[default] Residents = "khu_dan_cu", Team = "to_tu_quan", Front = "mat_tran", Women = "phu_nu", Farmers = "nong_dan", Veterans = "cuu_chien_binh", Youth = "thanh_nien", Agency = "co_quan", Enterprise = "doanh_nghiep", School = "nha_truong", Other = "khac" }
}

choice! {
    /// State of an opinion (domain.md §5.5).
    OpinionState = "opinion-state" { #[default] Received = "tiep_nhan", OnTheSpot = "tra_loi_tai_cho", Assigned = "giao_xu_ly", InWriting = "tra_loi_van_ban", Forwarded = "chuyen_co_quan", Closed = "dong", OutOfScope = "ngoai_pham_vi" }
}

/// Working days an office usually gives itself to answer. A habit, no rule of law: the box shows the day and it can be typed over.
pub const ANSWER_DAYS: u32 = 10;

impl OpinionState {
    /// The states that may follow this one.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Received => &[
                Self::OnTheSpot,
                Self::Assigned,
                Self::InWriting,
                Self::Forwarded,
                Self::Closed,
                Self::OutOfScope,
            ],
            Self::Assigned => &[
                Self::OnTheSpot,
                Self::InWriting,
                Self::Forwarded,
                Self::Closed,
                Self::OutOfScope,
            ],
            Self::Forwarded => &[Self::InWriting, Self::Assigned, Self::Closed],
            Self::OnTheSpot | Self::InWriting => &[Self::Assigned, Self::Closed],
            Self::OutOfScope => &[Self::Received, Self::Closed],
            Self::Closed => &[Self::Assigned],
        }
    }

    /// True while somebody still owes an answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Assigned)
    }

    /// True while an answer is owed that was due before today.
    pub fn is_late(self, due: Option<NaiveDate>, today: NaiveDate) -> bool {
        self.is_open() && due.is_some_and(|due| due < today)
    }

    /// True where an answer was given or the matter was handed on.
    pub fn is_answered(self) -> bool {
        matches!(self, Self::OnTheSpot | Self::InWriting | Self::Forwarded)
    }
}

record! {
    /// One matter raised by residents (ý kiến), with its answer.
    Opinion = "opinion" {
        title: Text, required, listed, searched, max(300);
        topic: OpinionTopic, required, listed, filtered;
        source: OpinionSource, required, listed, filtered;
        received_on: Day, required, listed, past, default("h");
        count: Count, required, listed, max(10_000), default("1");
        meeting: Link<Meeting>, listed, filtered;
        team: Link<Team>, filtered;
        hamlet: Link<Hamlet>, listed, filtered;
        owner: Text, listed, max(120);
        due: Day, listed, after("received_on");
        state: OpinionState, required, listed, filtered, default("tiep_nhan");
        answered_on: Day, listed, past, after("received_on");
        answer: Text, max(300);
        answer_document: Link<Document>;
        forwarded_to: Text, max(120);
        told_on: Day, past, after("received_on");
        closed_on: Day, past, after("received_on");
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("received_on", Some("closed_on")));

        /// What is answered on the spot is answered on the day it was raised.
        fn tidy(&mut self) {
            if self.state == OpinionState::OnTheSpot && self.answered_on.is_none() {
                self.answered_on = self.received_on;
            }
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            let needs = || Fault::Needs(choice_key(OpinionState::NAME, self.state.code()));
            let papered = self.answer_document.id().is_some();
            let worded = papered || !self.answer.is_empty();
            if self.state.is_answered() && self.answered_on.is_none() {
                found.push(Finding::refusal("answered_on", needs()));
            }
            match self.state {
                OpinionState::OnTheSpot if !worded => found.push(Finding::refusal("answer", needs())),
                OpinionState::InWriting if !papered => found.push(Finding::refusal("answer_document", needs())),
                OpinionState::Forwarded => {
                    if self.forwarded_to.is_empty() {
                        found.push(Finding::refusal("forwarded_to", needs()));
                    }
                    if !papered {
                        found.push(Finding::refusal("answer_document", needs()));
                    }
                }
                OpinionState::Closed => {
                    if self.closed_on.is_none() {
                        found.push(Finding::refusal("closed_on", needs()));
                    }
                    if !worded {
                        found.push(Finding::refusal("answer", needs()));
                    }
                }
                OpinionState::Assigned if self.owner.is_empty() => found.push(Finding::warning("owner", needs())),
                _ => {}
            }
            if self.closed_on.is_some() && self.state != OpinionState::Closed {
                found.push(Finding::refusal("state", Fault::Needs(field_key(Self::KIND, "closed_on"))));
            }
            if self.count == Some(0) {
                found.push(Finding::refusal("count", Fault::Zero));
            }
            found
        }
    }
}

record! {
    /// One time the matter was raised (lần nêu); the first one is kept by the program from the opinion itself.
    OpinionOccurrence = "opinion_occurrence" {
        opinion: Link<Opinion>, required, listed, owned;
        raised_on: Day, required, listed, past;
        count: Count, required, listed, max(10_000), default("1");
        source: OpinionSource, required, listed;
        meeting: Link<Meeting>, listed;
        team: Link<Team>, listed;
        hamlet: Link<Hamlet>, listed;
        first: Yes, kept;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("opinion");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("raised_on", None));
        const PART: bool = true;
    }
}

choice! {
    /// What was passed on; only its number stands in the book.
    ReferralKind = "referral-kind" { #[default] Complaint = "khieu_nai", Denunciation = "to_cao", Tip = "to_giac", Petition = "phan_anh" }
}

record! {
    /// Complaints and tips that were passed on (đơn, tin chuyển đi): a count and a reference, no content.
    Referral = "referral" {
        reference: Text, required, listed, searched, max(80);
        kind: ReferralKind, required, listed, filtered;
        received_on: Day, required, listed, past;
        count: Count, required, listed, max(10_000), default("1");
        passed_to: Text, required, listed, max(120);
        document: Link<Document>;
        meeting: Link<Meeting>;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("received_on", None));

        fn label(row: &Row) -> String {
            row.get("reference").text().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;

    fn refusals(opinion: &Opinion) -> Vec<String> {
        let today = "2026-11-22".parse().expect("a day");
        let found = opinion
            .rules(today)
            .into_iter()
            .filter(|finding| !finding.is_warning());
        found.map(|finding| finding.field).collect()
    }

    #[test]
    fn an_answer_has_its_day_and_its_paper() {
        let day = "2026-11-20".parse().ok();
        let mut opinion = Opinion {
            state: OpinionState::InWriting,
            answered_on: day,
            answer: "x".into(),
            ..Opinion::default()
        };
        assert_eq!(refusals(&opinion), ["answer_document"]);
        opinion.answer_document = Link::to(1);
        assert_eq!(refusals(&opinion), Vec::<String>::new());
        opinion.state = OpinionState::Forwarded;
        assert_eq!(refusals(&opinion), ["forwarded_to"]);
        opinion.state = OpinionState::Closed;
        assert_eq!(refusals(&opinion), ["closed_on"]);
    }

    #[test]
    fn no_state_follows_itself_and_every_state_can_be_left() {
        for code in OpinionState::CODES {
            let state = OpinionState::of(code).expect("a state");
            assert!(
                !state.next().is_empty() && !state.next().contains(&state),
                "{code}"
            );
        }
    }
}
