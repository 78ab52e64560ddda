//! Meetings and who came: the nightly work of the office. The attendance of residents is a number, never a list.

use chrono::NaiveDate;

use super::cell::{Clock, Count, Day, Maybe, Note, Text, Yes};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, Row, field_key};
use super::person::Person;
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// Kind of a meeting or event (domain.md §5.1).
    MeetingKind = "meeting-kind" {
        #[default] Team = "hop_to",
        /// Community meeting (Luật 10/2022, NĐ 59/2023).
        Community = "hop_kdc",
        Committee = "hop_bcd",
        /// Review for recognition (Thông tư 124/2021 Đ.9).
        Review = "hop_xet",
        Training = "tap_huan", Conference = "hoi_nghi", Listening = "lang_nghe", Festival = "ngay_hoi", Launch = "phat_dong",
        Propaganda = "tuyen_truyen", Inauguration = "ra_mat", Solidarity = "dai_doan_ket",
    }
}

impl MeetingKind {
    /// True where a team's roll is called (members by name); at every other kind heads are counted and nobody is listed.
    pub fn has_roster(self) -> bool {
        matches!(self, Self::Team | Self::Review)
    }
}

choice! {
    /// Why an expected meeting was not held; the answer counts as reported.
    NotHeldReason = "not-held-reason" { #[default] Weather = "thien_tai", Season = "mua_vu", FewPeople = "khong_du_nguoi", Joined = "hop_ghep", Busy = "ban_viec_xa", Other = "khac" }
}

record! {
    /// A meeting (cuộc họp) of one or several teams, or an event; also the answer "did not meet" to an expected one.
    Meeting = "meeting" {
        kind: MeetingKind, required, listed, filtered;
        title: Text, required, listed, searched, max(160);
        held_on: Day, required, listed;
        starts: Clock, listed, usual;
        ends: Clock, after("starts"), usual;
        place: Text, max(120), usual;
        hamlet: Link<Hamlet>, filtered;
        chair: Text, max(80), usual;
        secretary: Text, max(80), usual;
        agenda: Note;
        content: Note;
        conclusions: Note;
        /// People present who are no members.
        guests: Count, listed, max(1_000_000);
        /// Households represented.
        households: Count, max(100_000);
        /// Everybody present, where heads were counted.
        headcount: Count, listed, max(10_000_000);
        /// The head count is an estimate ("khoảng", "hơn").
        estimate: Yes;
        /// An expected meeting that was not held.
        not_held: Yes, listed;
        not_held_reason: Maybe<NotHeldReason>;
        minutes: Link<Document>;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("held_on", None));

        fn rules(&self, today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.not_held && self.not_held_reason.0.is_none() {
                found.push(Finding::refusal("not_held_reason", Fault::Needs(field_key(Self::KIND, "not_held"))));
            }
            if !self.not_held && self.held_on.is_some_and(|day| day > today) {
                found.push(Finding::warning("held_on", Fault::InFuture(today)));
            }
            if self.headcount.zip(self.guests).is_some_and(|(all, guests)| all < guests) {
                found.push(Finding::refusal("headcount", Fault::FewerThanCounted(self.guests.unwrap_or_default())));
            }
            found
        }
    }
}

record! {
    /// A team that took part in a meeting.
    MeetingTeam = "meeting_team" {
        meeting: Link<Meeting>, required, owned;
        team: Link<Team>, required, listed, owned;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("team");
        const PART: bool = true;
    }
}

record! {
    /// One of the office's own counters of a meeting (women, youth, representatives …).
    Tally = "tally" {
        meeting: Link<Meeting>, required, owned;
        name: Text, required, listed, max(60);
        count: Count, required, listed, max(1_000_000);
    }
    {
        const PART: bool = true;
    }
}

choice! {
    /// State of a member at a meeting: nobody is present by omission.
    Presence = "presence" { Present = "co_mat", Excused = "vang_co_phep", Absent = "vang", #[default] Unknown = "chua_ro" }
}

record! {
    /// The state of one member at one meeting (điểm danh); a row for every member of the roster of that day.
    Attendance = "attendance" {
        meeting: Link<Meeting>, required, listed, filtered, owned;
        person: Link<Person>, required, listed, filtered, owned;
        state: Presence, required, listed, filtered;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("person");
        const PERSONAL: bool = true;
        const PART: bool = true;
    }
}

/// True for a task that is not closed on a day after the one it was due.
pub fn is_late(task: &Row, today: NaiveDate) -> bool {
    let due: Option<NaiveDate> = task.get("due").text().parse().ok();
    task.get("done_on").is_blank() && due.is_some_and(|due| due < today)
}

record! {
    /// A decision with an owner and a day (việc giao); open ones return at the next meeting of the team.
    Task = "task" {
        title: Text, required, listed, searched, max(300);
        owner: Text, listed, searched, max(80), usual;
        due: Day, listed;
        meeting: Link<Meeting>, filtered;
        team: Link<Team>, filtered;
        document: Link<Document>, filtered;
        done_on: Day, listed, past;
        /// How it was closed: a sentence, or the paper beside it.
        outcome: Text, max(300);
        outcome_document: Link<Document>;
        note: Note;
    }
    {
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let closed_without_word = self.done_on.is_some() && self.outcome.is_empty() && self.outcome_document.id().is_none();
            closed_without_word.then(|| Finding::refusal("outcome", Fault::Needs(field_key(Self::KIND, "done_on")))).into_iter().collect()
        }
    }
}
