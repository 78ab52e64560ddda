//! Self-managed teams (tổ tự quản): their kinds, their states and the steps between them.

use chrono::NaiveDate;

use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, choice_key, field_key};
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// Kind of a team; the statutory Tổ bảo vệ ANTT (Luật 30/2023 Đ.16) is kept apart from the household-based ones.
    TeamKind = "team-kind" {
        #[default] SelfManaged = "to_nhan_dan_tu_quan",
        PeoplesSecurity = "to_an_ninh_nhan_dan",
        LinkedFamilies = "to_lien_gia",
        Street = "to_tu_quan_duong_pho",
        Club = "cau_lac_bo",
        Squad = "doi",
        /// Statutory: three to five people, founded by the chairman of the commune.
        Statutory = "to_bao_ve_antt",
        Other = "khac",
    }
}

choice! {
    /// State of a team.
    TeamStatus = "team-status" {
        Proposed = "de_xuat", Founded = "thanh_lap", #[default] Active = "hoat_dong", Suspended = "tam_ngung", Merged = "nhap", Split = "chia", Dissolved = "giai_the",
    }
}

impl TeamStatus {
    /// The states that may follow this one (domain.md §11.3).
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Proposed => &[Self::Founded, Self::Active, Self::Dissolved],
            Self::Founded => &[Self::Active, Self::Suspended, Self::Dissolved],
            Self::Active => &[Self::Suspended, Self::Merged, Self::Split, Self::Dissolved],
            Self::Suspended => &[Self::Active, Self::Merged, Self::Split, Self::Dissolved],
            Self::Merged | Self::Split | Self::Dissolved => &[],
        }
    }

    /// True where the team works no longer for good.
    pub fn is_closed(self) -> bool {
        self.next().is_empty()
    }
}

choice! {
    /// How often a team meets; the office decides it, no rule of law was found (domain.md §4.2).
    Rhythm = "rhythm" { #[default] Monthly = "hang_thang", TwoMonthly = "hai_thang", Quarterly = "hang_quy", HalfYearly = "nua_nam", Free = "khong_dinh_ky" }
}

impl Rhythm {
    /// Length of one turn in months; none where the team meets when it needs to.
    pub fn months(self) -> Option<u32> {
        match self {
            Self::Monthly => Some(1),
            Self::TwoMonthly => Some(2),
            Self::Quarterly => Some(3),
            Self::HalfYearly => Some(6),
            Self::Free => None,
        }
    }
}

record! {
    /// A self-managed team (tổ tự quản) with its founding decision.
    Team = "team" {
        name: Text, required, listed, searched, max(80);
        kind: TeamKind, required, listed, filtered;
        hamlet: Link<Hamlet>, required, listed, filtered, usual;
        decision: Link<Document>, listed, usual;
        founded_on: Day, listed, usual;
        households: Count, listed, max(10_000);
        charter: Link<Document>, usual;
        rhythm: Rhythm, listed, default("hang_thang");
        status: TeamStatus, listed, filtered, default("hoat_dong");
        status_since: Day;
        /// The decision of the last step of its state.
        status_document: Link<Document>;
        /// The day from which the team works no longer.
        closed_on: Day, kept;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("founded_on", Some("closed_on")));

        fn tidy(&mut self) {
            self.closed_on = if self.status.is_closed() { self.status_since } else { None };
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.status.is_closed() {
                if self.status_document.id().is_none() {
                    found.push(Finding::refusal("status_document", Fault::Needs(choice_key(TeamStatus::NAME, self.status.code()))));
                }
                if self.status_since.is_none() {
                    found.push(Finding::refusal("status_since", Fault::Required));
                }
            }
            let founded = self.status != TeamStatus::Proposed;
            if founded && self.decision.id().is_none() {
                found.push(Finding::warning("decision", Fault::Needs(choice_key(TeamStatus::NAME, self.status.code()))));
            }
            if self.founded_on.zip(self.status_since).is_some_and(|(founded, since)| since < founded) {
                found.push(Finding::refusal("status_since", Fault::Before(field_key(Self::KIND, "founded_on"))));
            }
            found
        }
    }
}

record! {
    /// One step of a team's state with its own document (đề xuất → thành lập → hoạt động ⇄ tạm ngừng → nhập, chia, giải thể).
    TeamStep = "team_step" {
        team: Link<Team>, required, owned;
        status: TeamStatus, required, listed;
        since: Day, listed;
        document: Link<Document>, listed;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("team");
        const PART: bool = true;
    }
}

choice! {
    /// What is added to the course of a team or a hamlet: a step of its state, what it came from, what became of it.
    TeamLink = "team-link" { #[default] Step = "buoc", From = "tien_than", To = "ke_tuc" }
}

impl TeamLink {
    /// Those of a hamlet, which has no steps.
    pub const UNITS: &'static [&'static str] = &["tien_than", "ke_tuc"];
}

record! {
    /// A team that this one came from (tổ tiền thân).
    TeamOrigin = "team_origin" {
        team: Link<Team>, required, owned;
        predecessor: Link<Team>, required, listed;
        document: Link<Document>, listed;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("team");
        const PART: bool = true;
    }
}
