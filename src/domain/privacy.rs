//! Personal data as the law wants it kept (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP): requests with their clocks, breaches with theirs, and
//! which lists of people went out. Who asked and whose data it was stand in the papers, never here: a number of a document is enough.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;

use super::access::Right;
use super::cell::{Clock, Count, Day, Note, Text, Yes};
use super::fault::{Fault, Finding};
use super::form::Row;
use super::template::Template;
use crate::{choice, record};

choice! {
    /// What a person asks for.
    DataRequestKind = "data-request-kind" {
        #[default] View = "xem", Correct = "dinh_chinh", Provide = "cung_cap", Delete = "xoa",
        Withdraw = "rut_dong_y", Restrict = "han_che", Object = "phan_doi",
    }
}

choice! {
    /// How data got out or got lost.
    BreachCause = "breach-cause" { #[default] Lost = "mat_thiet_bi", SentWrong = "gui_nham", Seen = "lo_man_hinh", Intrusion = "xam_nhap", Other = "khac" }
}

choice! {
    /// Which list of people went out.
    DisclosureList = "disclosure-list" {
        #[default] Members = "thanh_vien", People = "nguoi", Officers = "can_bo", Posts = "ban_chi_dao", Commendations = "khen_thuong",
        Book = "so_thanh_vien", One = "mot_nguoi",
        /// Minutes, an invitation, a report in whose words somebody is named.
        Paper = "giay_to",
        /// The rows behind a figure.
        Rows = "dong_so_lieu",
        /// Anything else of the book in whose words somebody is named.
        Extract = "trich_so",
        /// The whole book, as a copy for another place.
        Whole = "ca_so",
    }
}

impl DisclosureList {
    /// The list of people that a report carries, if one does.
    pub fn of_template(template: &Template) -> Option<Self> {
        let annexes = template.annexes.iter().flat_map(|annex| &annex.sections);
        let sections = template.sections.iter().chain(annexes);
        sections
            .filter_map(|section| section.list.as_ref())
            .find_map(|list| Self::of_kind(&list.kind))
    }

    /// The list of people that a printed book is, if it is one.
    pub fn of_book(code: &str) -> Option<Self> {
        (code == "members").then_some(Self::Book)
    }

    /// The register whose rows are in it; none where it is no register.
    pub fn kind(self) -> Option<&'static str> {
        match self {
            Self::Members | Self::Book => Some("membership"),
            Self::People | Self::One => Some("person"),
            Self::Officers => Some("officer"),
            Self::Posts => Some("committee_post"),
            Self::Commendations => Some("commendation"),
            Self::Paper | Self::Rows | Self::Extract | Self::Whole => None,
        }
    }

    /// The right to take rows of a kind out of the book; none where nobody stands in them by name.
    pub fn right_to_take(kind: &str) -> Option<Right> {
        Self::of_kind(kind).map(|_| Right::TakeOut)
    }

    /// The list that a register is, if people stand in it by name.
    pub fn of_kind(kind: &str) -> Option<Self> {
        match kind {
            "member" | "membership" => Some(Self::Members),
            "person" => Some(Self::People),
            "officer" => Some(Self::Officers),
            "committee_post" => Some(Self::Posts),
            "commendation" => Some(Self::Commendations),
            _ => None,
        }
    }
}

choice! {
    /// How a list of people went out.
    DisclosureWay = "disclosure-way" { #[default] File = "xuat_tep", Paper = "in", Shown = "hien_ra" }
}

record! {
    /// A person's request about his own data (yêu cầu của chủ thể dữ liệu).
    DataRequest = "data_request" {
        /// Number of the paper it came with; never a name.
        number: Text, required, listed, searched, max(40);
        kind: DataRequestKind, required, listed, filtered;
        received_on: Day, required, listed, past, default("h");
        /// Someone outside processes the data too: more days.
        processor: Yes;
        answer_by: Day, kept, listed;
        due_on: Day, kept, listed;
        answered_on: Day, listed, past, after("received_on");
        /// The one extension the law allows was told to the person on that day.
        extended_on: Day, past, after("received_on");
        done_on: Day, listed, past, after("received_on");
        /// Number of the paper that answers it.
        reply: Text, max(40);
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("received_on", Some("done_on")));

        fn label(row: &Row) -> String {
            row.get("number").text().to_owned()
        }

        fn rules(&self, today: NaiveDate) -> Vec<Finding> {
            let late = |field: &str, by: Day, done: Day| {
                let by = by.filter(|by| done.unwrap_or(today) > *by)?;
                Some(Finding::warning(field, Fault::LaterThan(by)))
            };
            [
                late("answered_on", self.answer_by, self.answered_on.or(self.done_on)),
                late("done_on", self.due_on, self.done_on),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
    }
}

record! {
    /// Data that got out, got lost or was changed by someone who may not (vi phạm quy định bảo vệ dữ liệu).
    Breach = "breach" {
        /// Number of the minutes or report about it.
        number: Text, required, listed, searched, max(40);
        cause: BreachCause, required, listed, filtered;
        found_on: Day, required, listed, past, default("h");
        found_at: Clock, required, listed;
        /// The day by which the body in charge is told, at the same time of day.
        report_by: Day, kept, listed;
        /// People concerned, as far as known.
        people: Count, listed, max(1_000_000);
        /// Of them with a telephone.
        phones: Count, max(1_000_000);
        reported_on: Day, listed, past, after("found_on");
        reported_at: Clock;
        /// Number of the paper that told it.
        report: Text, max(40);
        measures: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("found_on", Some("reported_on")));

        fn label(row: &Row) -> String {
            row.get("number").text().to_owned()
        }

        fn rules(&self, today: NaiveDate) -> Vec<Finding> {
            let told = self.reported_on.map_or(today.and_time(NaiveTime::MIN), |day| day.and_time(self.reported_at.unwrap_or_default()));
            let late = self.report_by.filter(|by| told > by.and_time(self.found_at.unwrap_or_default()));
            late.map(|by| Finding::warning("reported_on", Fault::LaterThan(by))).into_iter().collect()
        }
    }
}

record! {
    /// A list of people that went out of the book (nhật ký cung cấp danh sách). The program writes it; who did it stands in the history.
    Disclosure = "disclosure" {
        list: DisclosureList, kept, listed, filtered;
        way: DisclosureWay, kept, listed, filtered;
        given_on: Day, kept, listed;
        given_at: Clock, kept, listed;
        /// Name in the book of who took it.
        who: Text, kept, listed;
        people: Count, kept, listed;
        /// Whole telephone numbers were in it.
        numbers: Yes, kept, listed;
        /// To whom it went, and what for.
        given_to: Text, kept, listed, max(200);
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("given_on", None));

        fn label(row: &Row) -> String {
            row.get("given_on").text().to_owned()
        }
    }
}

/// The clocks and grounds as the program brings them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What stands on a paper printed again in the place of somebody who was erased.
    pub erased_words: String,
    /// The clocks.
    pub clocks: Clocks,
    /// Why and on what ground the registers hold personal data.
    #[serde(rename = "register")]
    pub registers: Vec<Register>,
}

/// How long things may take.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    /// Working days until a request is answered as received.
    pub answer_working_days: u32,
    /// Days until a withdrawal, restriction or objection is carried out.
    pub withdraw_days: u64,
    /// The same where someone outside processes the data.
    pub withdraw_days_processor: u64,
    /// Days until anything else is done.
    pub other_days: u64,
    /// Days of the one extension.
    pub extension_days: u64,
    /// Hours until a breach is told to the body in charge.
    pub breach_hours: i64,
    /// Months after leaving before a person is put before the office for a decision.
    pub retention_months: u32,
    /// Where they stand.
    pub source: String,
    /// How far the rules were read: `V` in their text, `R` reported, `I` a safe choice of ours.
    pub mark: String,
}

/// Why some registers hold personal data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The kinds of record.
    pub kinds: Vec<String>,
    /// What the data is for.
    pub purpose: String,
    /// On what ground it is held.
    pub ground: String,
    /// How far the ground was read.
    pub mark: String,
}

impl Rules {
    /// Reads the rules of `assets/privacy`; the error is the parser's own words: the file is the program's and a test reads it.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }
}

impl Clocks {
    /// By when a request is to be answered and to be done; `working` says whether offices work on a day.
    pub fn of(
        &self,
        request: &DataRequest,
        working: &dyn Fn(NaiveDate) -> bool,
    ) -> Option<(NaiveDate, NaiveDate)> {
        let received = request.received_on?;
        let days = match request.kind {
            DataRequestKind::Withdraw | DataRequestKind::Restrict | DataRequestKind::Object
                if request.processor =>
            {
                self.withdraw_days_processor
            }
            DataRequestKind::Withdraw | DataRequestKind::Restrict | DataRequestKind::Object => {
                self.withdraw_days
            }
            _ => self.other_days,
        };
        let more = if request.extended_on.is_some() {
            self.extension_days
        } else {
            0
        };
        Some((
            working_days_after(received, self.answer_working_days, working),
            received + Days::new(days + more),
        ))
    }

    /// By when a breach found then is to be told.
    pub fn report_by(&self, found: NaiveDateTime) -> NaiveDateTime {
        found + chrono::Duration::hours(self.breach_hours)
    }
}

/// The day so many working days after `day`; that day itself does not count.
pub fn working_days_after(
    day: NaiveDate,
    count: u32,
    working: &dyn Fn(NaiveDate) -> bool,
) -> NaiveDate {
    day.iter_days()
        .skip(1)
        .filter(|day| working(*day))
        .nth(count.saturating_sub(1) as usize)
        .unwrap_or(day)
}

/// Fields that a request or breach gets from its clocks.
pub fn with_clocks(
    clocks: &Clocks,
    kind: &str,
    mut row: Row,
    working: &dyn Fn(NaiveDate) -> bool,
) -> Row {
    use super::form::Record;
    match kind {
        DataRequest::KIND => {
            if let Some((answer, due)) = DataRequest::from_row(&row)
                .ok()
                .and_then(|request| clocks.of(&request, working))
            {
                row.set("answer_by", answer);
                row.set("due_on", due);
            }
        }
        Breach::KIND => {
            let found = Breach::from_row(&row)
                .ok()
                .and_then(|breach| Some(breach.found_on?.and_time(breach.found_at?)));
            if let Some(found) = found {
                row.set("report_by", clocks.report_by(found).date());
            }
        }
        _ => {}
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn rules() -> Rules {
        Rules::parse(include_str!("../../assets/privacy/rules.toml")).expect("the file reads")
    }

    fn weekday(day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// 192: two working days, then ten, fifteen or twenty days by kind, and one extension.
    #[test]
    fn the_clocks_of_a_request_run_by_its_kind() {
        let clocks = rules().clocks;
        let mut request = DataRequest {
            received_on: Some(day("2026-11-20")),
            ..DataRequest::default()
        };
        let of = |request: &DataRequest| clocks.of(request, &weekday).expect("clocks");
        assert_eq!(
            of(&request),
            (day("2026-11-24"), day("2026-11-30")),
            "Friday: Monday and Tuesday count"
        );
        request.kind = DataRequestKind::Withdraw;
        assert_eq!(of(&request).1, day("2026-12-05"));
        request.processor = true;
        assert_eq!(of(&request).1, day("2026-12-10"));
        request.extended_on = Some(day("2026-11-30"));
        assert_eq!(of(&request).1, day("2026-12-25"));
    }

    /// 192: a breach is told within 72 hours, to the hour.
    #[test]
    fn a_breach_is_told_within_three_days_to_the_hour() {
        let found = day("2026-11-20").and_hms_opt(16, 30, 0).expect("a time");
        assert_eq!(
            rules().clocks.report_by(found),
            day("2026-11-23").and_hms_opt(16, 30, 0).expect("a time")
        );
        let late = Breach {
            found_on: Some(day("2026-11-20")),
            found_at: NaiveTime::from_hms_opt(16, 30, 0),
            report_by: Some(day("2026-11-23")),
            reported_on: Some(day("2026-11-23")),
            reported_at: NaiveTime::from_hms_opt(16, 31, 0),
            ..Breach::default()
        };
        assert_eq!(
            super::super::form::Record::rules(&late, day("2026-11-25")).len(),
            1
        );
    }

    #[test]
    fn every_register_named_in_the_rules_is_a_kind() {
        for register in rules().registers {
            for kind in &register.kinds {
                assert!(super::super::kinds::find(kind).is_some(), "{kind}");
            }
            assert!(matches!(register.mark.as_str(), "V" | "R" | "I"));
        }
    }
}
