//! Commendations (khen thưởng): proposals and decisions, of collectives and individuals. The name of an individual stands with the person, so
//! that an erasure reaches it; nothing else about them is asked (domain.md §7).

use chrono::NaiveDate;

use super::agency::Agency;
use super::cell::{Day, Maybe, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, choice_key, field_key};
use super::person::Person;
use super::place::Hamlet;
pub use super::recognition::AuthorityLevel;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// Whether a collective or an individual is commended.
    CommendTarget = "commend-target" { #[default] Collective = "tap_the", Individual = "ca_nhan" }
}

choice! {
    /// Form of a commendation (domain.md §7).
    CommendForm = "commend-form" { #[default] Commune = "giay_khen_xa", Police = "giay_khen_ca_tinh", Province = "bang_khen_tinh", Ministry = "bang_khen_bca", Medal = "ky_niem_chuong", Other = "khac" }
}

impl CommendForm {
    /// The level that gives it; none where the form does not say.
    pub fn level(self) -> Option<AuthorityLevel> {
        match self {
            Self::Commune => Some(AuthorityLevel::Commune),
            Self::Police => Some(AuthorityLevel::ProvincialPolice),
            Self::Province => Some(AuthorityLevel::Province),
            Self::Ministry | Self::Medal => Some(AuthorityLevel::Ministry),
            Self::Other => None,
        }
    }
}

choice! {
    /// How far a commendation has come.
    CommendState = "commend-state" { #[default] Proposed = "de_xuat", Given = "da_khen", NotGiven = "khong_khen" }
}

record! {
    /// A commendation, proposed or given (khen thưởng).
    Commendation = "commendation" {
        target: CommendTarget, required, listed, filtered;
        name: Text, listed, searched, max(160);
        person: Link<Person>, listed, filtered;
        position: Text, listed, max(160);
        team: Link<Team>, filtered;
        hamlet: Link<Hamlet>, filtered;
        agency: Link<Agency>, filtered;
        form: CommendForm, required, listed, filtered;
        level: Maybe<AuthorityLevel>, listed, filtered;
        state: CommendState, required, listed, filtered, default("de_xuat");
        topic: Text, max(200);
        achievement: Note;
        list: Link<Document>, filtered;
        proposed_on: Day, listed, past;
        decided_on: Day, listed, past, after("proposed_on");
        decision: Link<Document>, listed;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("decided_on", None));

        fn tidy(&mut self) {
            if self.level.0.is_none() {
                self.level = Maybe(self.form.level());
            }
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            let only_for = |target: CommendTarget| Fault::OnlyFor(choice_key(CommendTarget::NAME, target.code()));
            let target = || Fault::Needs(choice_key(CommendTarget::NAME, self.target.code()));
            if self.target == CommendTarget::Individual {
                if self.person.id().is_none() {
                    found.push(Finding::refusal("person", target()));
                }
                if !self.name.is_empty() {
                    found.push(Finding::refusal("name", only_for(CommendTarget::Collective)));
                }
            } else {
                let unnamed = self.name.is_empty() && self.team.id().is_none() && self.hamlet.id().is_none() && self.agency.id().is_none();
                if unnamed {
                    found.push(Finding::refusal("name", target()));
                }
                if self.person.id().is_some() {
                    found.push(Finding::refusal("person", only_for(CommendTarget::Individual)));
                }
            }
            if self.state == CommendState::Given {
                let given = || Fault::Needs(choice_key(CommendState::NAME, self.state.code()));
                if self.decided_on.is_none() {
                    found.push(Finding::refusal("decided_on", given()));
                }
                if self.decision.id().is_none() {
                    found.push(Finding::warning("decision", given()));
                }
            } else if self.decided_on.is_some() && self.state == CommendState::Proposed {
                found.push(Finding::refusal("state", Fault::Needs(field_key(Self::KIND, "decided_on"))));
            }
            found
        }
    }
}
