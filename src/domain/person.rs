//! People of the teams: a name, a telephone, and their spells in teams. Nothing else about a person may ever live here
//! (no number of a paper, no birth, no address, no health, no faith, no origin, no offence).

use chrono::NaiveDate;

use super::cell::{Day, Maybe, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, field_key};
use super::identity::{Name, Phone};
use super::team::Team;
use crate::{choice, record};

record! {
    /// A person who is or was in a team (người).
    Person = "person" {
        name: Name, required, listed, searched, private;
        phone: Phone, listed, private;
        /// The day the name and telephone were erased for good.
        erased_on: Day, kept;
    }
    {
        const PERSONAL: bool = true;
    }
}

choice! {
    /// Role in a team.
    Role = "role" {
        Head = "to_truong", Deputy = "to_pho", Secretary = "thu_ky", #[default] Member = "to_vien",
        ClubHead = "chu_nhiem", ClubDeputy = "pho_chu_nhiem", SquadHead = "doi_truong", SquadDeputy = "doi_pho",
    }
}

impl Role {
    /// Leads the team: one at a time.
    pub fn is_head(self) -> bool {
        matches!(self, Self::Head | Self::ClubHead | Self::SquadHead)
    }
    /// Stands in for the head.
    pub fn is_deputy(self) -> bool {
        matches!(self, Self::Deputy | Self::ClubDeputy | Self::SquadDeputy)
    }
    /// Order of roles: 0 leads, then deputies, secretary, members.
    pub fn rank(self) -> u8 {
        match self {
            role if role.is_head() => 0,
            role if role.is_deputy() => 1,
            Self::Secretary => 2,
            _ => 3,
        }
    }
}

choice! {
    /// Why someone left; neither health nor misconduct is ever recorded (domain.md §11.2).
    LeaveReason = "leave-reason" {
        #[default] EndOfTask = "thoi_nhiem_vu", Moved = "chuyen_noi_o", TeamClosed = "giai_the_to",
        /// The same spell goes on in another role.
        RoleChanged = "doi_chuc_danh",
        Other = "khac",
    }
}

impl LeaveReason {
    /// The reasons someone gives; a change of role is written by the program.
    pub const GIVEN: &'static [&'static str] =
        &["thoi_nhiem_vu", "chuyen_noi_o", "giai_the_to", "khac"];
}

record! {
    /// A person's time in a team in one role (tư cách thành viên). A change of role closes the row and opens the next one with
    /// the same `joined`, so `joined` is always the first day of the present spell.
    Membership = "membership" {
        person: Link<Person>, required, listed, owned;
        team: Link<Team>, required, listed, filtered, owned;
        role: Role, listed, filtered, default("to_vien");
        joined: Day, listed, past;
        /// First day in this role.
        since: Day, after("joined"), past;
        /// First day no longer in this role or team.
        left: Day, listed, after("since");
        reason: Maybe<LeaveReason>;
        decision: Link<Document>;
        /// End of the term of office, for the worklist of ending terms.
        term_ends: Day, after("joined");
        note: Note;
        /// The day on which leaving was asked for; `left` is the day it took effect.
        requested: Day, after("joined");
        /// The reason in the words of the office's own list, where it is none of the program's.
        reason_words: Text, max(80);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("person");
        const PERSONAL: bool = true;
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("since", Some("left")));

        fn tidy(&mut self) {
            if self.since.is_none() {
                self.since = self.joined;
            }
            if self.joined.is_none() {
                self.joined = self.since;
            }
        }

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.reason.0.is_some() && self.left.is_none() {
                found.push(Finding::refusal("left", Fault::Needs(field_key("membership", "reason"))));
            }
            if self.left.zip(self.joined).is_some_and(|(left, joined)| left < joined) {
                found.push(Finding::refusal("left", Fault::Before(field_key("membership", "joined"))));
            }
            found
        }
    }
}
