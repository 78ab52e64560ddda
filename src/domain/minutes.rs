//! Minutes of a meeting (biên bản) laid out as form 1.9 of Nghị định 30/2020, as parts that a screen or a paper prints. Everything but the
//! narrative (agenda, content, conclusions) is made from the record each time; the narrative is kept with the meeting, so that making
//! the minutes again never loses an edit. Knows no width, no letter type and no sentence.

use chrono::NaiveTime;

use super::day::{long_day, show_clock};
use super::form::{Choice, Say, choice_key};
use super::meeting::{Meeting, MeetingKind};
use super::number::show_percent;
use super::turnout::Turnout;

/// Everything the minutes of one meeting are made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Minutes {
    /// The meeting.
    pub meeting: Meeting,
    /// Line above the issuer in the letterhead.
    pub parent_line: String,
    /// Who issues: the team, or the office where several teams met.
    pub issuer_line: String,
    /// Number and symbol of the paper, where it has one.
    pub number: String,
    /// Names of the teams that met.
    pub teams: Vec<String>,
    /// Who came.
    pub turnout: Turnout,
    /// Names of those absent with leave.
    pub excused: Vec<String>,
    /// Names of those absent without.
    pub absent: Vec<String>,
    /// Names of those nobody spoke of.
    pub unknown: Vec<String>,
    /// Own counters: name and number.
    pub tallies: Vec<(String, i64)>,
    /// Tasks still open from earlier meetings.
    pub carried: Vec<Duty>,
    /// Decisions of this meeting.
    pub decided: Vec<Duty>,
}

/// A task as the minutes name it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duty {
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub owner: String,
    /// Until when (`dd/mm/yyyy`); blank where no day was set.
    pub due: String,
}

/// One part of the minutes, from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// The two heads side by side: agency and number, national title and motto.
    Heads {
        /// Lines of the left head.
        left: Vec<Say>,
        /// Lines of the right head.
        right: Vec<Say>,
    },
    /// A centred title.
    Title(Say),
    /// One sentence.
    Line(Say),
    /// Text as it was typed, with its line ends.
    Narrative(String),
    /// The two signatures side by side: function and name.
    Signatures {
        /// The secretary.
        left: (Say, String),
        /// The chair.
        right: (Say, String),
    },
    /// Recipients.
    Recipients(Vec<Say>),
}

/// A text as it stands.
fn plain(text: &str) -> Say {
    Say::new("minutes-text").with("text", text)
}

/// The parts of the minutes, in the order of form 1.9.
pub fn compose(minutes: &Minutes) -> Vec<Part> {
    let mut parts = vec![heads(minutes)];
    parts.push(Part::Title(Say::new("minutes-title")));
    parts.push(Part::Title(plain(&minutes.meeting.title)));
    parts.extend(circumstances(minutes));
    parts.extend(presence(minutes));
    parts.extend(course(minutes));
    parts.push(Part::Line(closing(&minutes.meeting)));
    parts.push(Part::Signatures {
        left: (
            Say::new("minutes-sign-secretary"),
            minutes.meeting.secretary.clone(),
        ),
        right: (
            Say::new("minutes-sign-chair"),
            minutes.meeting.chair.clone(),
        ),
    });
    let mut recipients: Vec<Say> = Vec::new();
    if !minutes.parent_line.is_empty() {
        recipients.push(Say::new("minutes-to").with("name", minutes.parent_line.as_str()));
    }
    recipients.push(Say::new("minutes-filed"));
    parts.push(Part::Recipients(recipients));
    parts
}

fn heads(minutes: &Minutes) -> Part {
    let number = if minutes.number.is_empty() {
        Say::new("minutes-number-blank")
    } else {
        Say::new("minutes-number").with("number", minutes.number.as_str())
    };
    let lines = [minutes.parent_line.as_str(), minutes.issuer_line.as_str()];
    let mut left: Vec<Say> = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| plain(&line.to_uppercase()))
        .collect();
    left.push(number);
    Part::Heads {
        left,
        right: vec![Say::new("minutes-nation"), Say::new("minutes-motto")],
    }
}

/// `19h30, ngày 20 tháng 11 năm 2026`, as far as it is known.
fn moment(clock: Option<NaiveTime>, meeting: &Meeting) -> Option<String> {
    let day = meeting.held_on.map(long_day);
    match (clock.map(show_clock), day) {
        (Some(hour), Some(day)) => Some(format!("{hour}, {day}")),
        (one, other) => one.or(other),
    }
}

fn circumstances(minutes: &Minutes) -> Vec<Part> {
    let meeting = &minutes.meeting;
    let when = moment(meeting.starts, meeting).unwrap_or_default();
    let mut lines = vec![
        Say::new("minutes-when").with("when", when),
        Say::new("minutes-where").with("place", meeting.place.as_str()),
    ];
    if !minutes.teams.is_empty() {
        lines.push(Say::new("minutes-teams").with("names", minutes.teams.join(", ")));
    }
    lines.push(Say::new("minutes-chair").with("name", meeting.chair.as_str()));
    lines.push(Say::new("minutes-secretary").with("name", meeting.secretary.as_str()));
    lines.into_iter().map(Part::Line).collect()
}

/// Who came, as numbers with their formula, and the names of the members who did not.
fn presence(minutes: &Minutes) -> Vec<Part> {
    let (meeting, turnout) = (&minutes.meeting, &minutes.turnout);
    let mut lines = vec![Say::new("minutes-attended")];
    if turnout.roster() > 0 {
        let rate = show_percent(turnout.present, turnout.roster()).unwrap_or_default();
        lines.push(
            Say::new("minutes-present")
                .with("present", turnout.present)
                .with("roster", turnout.roster())
                .with("rate", rate),
        );
        let quorum = if turnout.has_quorum() {
            "minutes-quorum"
        } else {
            "minutes-no-quorum"
        };
        lines.push(Say::new(quorum));
    }
    for (key, names) in [
        ("minutes-excused", &minutes.excused),
        ("minutes-absent", &minutes.absent),
        ("minutes-unknown", &minutes.unknown),
    ] {
        if !names.is_empty() {
            lines.push(
                Say::new(key)
                    .with("count", names.len())
                    .with("names", names.join(", ")),
            );
        }
    }
    let counted = [
        ("minutes-guests", meeting.guests),
        ("minutes-households", meeting.households),
        (
            if meeting.estimate {
                "minutes-about"
            } else {
                "minutes-headcount"
            },
            meeting.headcount,
        ),
    ];
    for (key, count) in counted {
        if let Some(count) = count {
            lines.push(Say::new(key).with("count", count));
        }
    }
    for (name, count) in &minutes.tallies {
        lines.push(
            Say::new("minutes-tally")
                .with("name", name.as_str())
                .with("count", *count),
        );
    }
    lines.into_iter().map(Part::Line).collect()
}

fn duties(heading: &'static str, duties: &[Duty], parts: &mut Vec<Part>) {
    if duties.is_empty() {
        return;
    }
    parts.push(Part::Line(Say::new(heading)));
    for duty in duties {
        let key = match (duty.owner.is_empty(), duty.due.is_empty()) {
            (false, false) => "minutes-duty",
            (false, true) => "minutes-duty-owner",
            (true, false) => "minutes-duty-due",
            (true, true) => "minutes-duty-plain",
        };
        parts.push(Part::Line(
            Say::new(key)
                .with("title", duty.title.as_str())
                .with("owner", duty.owner.as_str())
                .with("due", duty.due.as_str()),
        ));
    }
}

/// What the meeting came to, in its order: agenda, open tasks, what was said, conclusions, decisions.
fn course(minutes: &Minutes) -> Vec<Part> {
    let meeting = &minutes.meeting;
    let mut parts = vec![Part::Line(Say::new("minutes-course"))];
    duties("minutes-carried", &minutes.carried, &mut parts);
    for (key, text) in [
        ("minutes-agenda", &meeting.agenda),
        ("minutes-content", &meeting.content),
        ("minutes-conclusions", &meeting.conclusions),
    ] {
        if !text.0.trim().is_empty() {
            parts.push(Part::Line(Say::new(key)));
            parts.push(Part::Narrative(text.0.clone()));
        }
    }
    duties("minutes-decided", &minutes.decided, &mut parts);
    parts
}

fn closing(meeting: &Meeting) -> Say {
    let what = match meeting.kind {
        MeetingKind::Conference => Say::new("minutes-end-conference"),
        kind if kind.has_roster() => Say::new("minutes-end"),
        kind => {
            Say::new("minutes-end-event").word("kind", choice_key(MeetingKind::NAME, kind.code()))
        }
    };
    what.with("when", moment(meeting.ends, meeting).unwrap_or_default())
}
