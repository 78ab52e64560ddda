//! Reports that are drafted and issued: who may sign, the report itself, the sections a person has written, and numbers left open in a series.

use chrono::NaiveDate;

use super::cell::{Count, Day, Note, Text};
use super::document::{Document, PaperKind};
use super::fault::{Fault, Finding};
use super::form::{Choice, Link, Row, choice_key};
use crate::{choice, record};

choice! {
    /// By what authority a person signs (NĐ 30/2020, Annex I, II.7).
    Authority = "authority" {
        /// For a body that decides together: `TM. ỦY BAN NHÂN DÂN`.
        #[default] OnBehalf = "tm",
        /// A deputy for the head: `KT. CHỦ TỊCH`.
        ForHead = "kt",
        /// By standing order of the head: `TL. CHỦ TỊCH`.
        ByOrder = "tl",
        /// By a written mandate for a time: `TUQ. CHỦ TỊCH`.
        ByMandate = "tuq",
        /// The head in his or her own name.
        Own = "truc_tiep",
    }
}

record! {
    /// A person who signs papers (người ký): name and post of an official, and by what authority from when until when.
    Signatory = "signatory" {
        name: Text, required, listed, searched, max(80);
        post: Text, required, listed, max(80);
        authority: Authority, required, listed;
        /// The body signed for (`Ủy ban nhân dân`).
        body: Text, max(120);
        /// The head signed for (`Chủ tịch`).
        head_post: Text, max(80);
        valid_from: Day, required, listed;
        /// First day on which this no longer holds.
        valid_to: Day, listed, after("valid_from");
        decision: Link<Document>;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("valid_from", Some("valid_to")));

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let needs = |field| Finding::refusal(field, Fault::Needs(choice_key(Authority::NAME, self.authority.code())));
            let mut found = Vec::new();
            if self.authority == Authority::OnBehalf && self.body.is_empty() {
                found.push(needs("body"));
            }
            let stands_in = matches!(self.authority, Authority::ForHead | Authority::ByOrder | Authority::ByMandate);
            if stands_in && self.head_post.is_empty() {
                found.push(needs("head_post"));
            }
            found
        }
    }
}

impl Signatory {
    /// The lines above the name, in capitals.
    pub fn lines(&self) -> Vec<String> {
        let (body, head, post) = (
            self.body.to_uppercase(),
            self.head_post.to_uppercase(),
            self.post.to_uppercase(),
        );
        let on_behalf = (!body.is_empty()).then(|| format!("TM. {body}"));
        match self.authority {
            Authority::OnBehalf => on_behalf.into_iter().chain([post]).collect(),
            Authority::ForHead => on_behalf
                .into_iter()
                .chain([format!("KT. {head}"), post])
                .collect(),
            Authority::ByOrder => vec![format!("TL. {head}"), post],
            Authority::ByMandate => vec![format!("TUQ. {head}"), post],
            Authority::Own => vec![post],
        }
    }

    /// True where the person may sign on that day.
    pub fn may_sign(&self, day: NaiveDate) -> bool {
        self.valid_from.is_some_and(|from| from <= day) && self.valid_to.is_none_or(|to| day < to)
    }
}

record! {
    /// A report of one period (báo cáo): a draft until it is issued, and never changed afterwards.
    Report = "report" {
        title: Text, required, listed, max(300);
        /// Code of the template.
        template: Text, required, listed, max(60);
        scheme: Text, max(40);
        /// Code of the period (`2026`, `2026-Q3`, `2018..2023`).
        period: Text, required, listed, max(40);
        from_day: Day, required;
        to_day: Day, required;
        /// 1 for the first issue, one more for each correction.
        revision: Count, listed;
        /// Why it was corrected.
        reason: Text, max(300);
        /// The issue this one corrects.
        previous: Link<Report>;
        signatory: Link<Signatory>;
        issued_on: Day, listed, kept;
        /// The moment (`YYYY-MM-DDTHH:MM:SS`) the figures were frozen.
        frozen_at: Text, kept;
        document: Link<Document>, kept;
        /// SHA-256 over the pledges of what went out; of a report issued before there were seals, over its printed file.
        hash: Text, kept, max(64);
        /// Everything the paper was made of, as JSON.
        frozen: Note, kept, max(8_000_000);
        /// The salt or, once it is erased, the pledge of each of its texts, as JSON.
        seals: Note, kept, max(8_000_000);
    }
    {
        const PART: bool = true;

        fn label(row: &Row) -> String {
            row.get("title").text().to_owned()
        }
    }
}

record! {
    /// What a person wrote over the drafted words of one section, with the draft it was written over.
    ReportPart = "report_part" {
        report: Link<Report>, required, owned;
        /// Code of the section in the template; `figure:<code>` for a remark on a figure.
        part: Text, required, max(120);
        text: Note, max(20_000);
        /// The words the program had drafted when this was written.
        drafted: Note, max(20_000);
    }
    {
        const PART: bool = true;

        fn label(row: &Row) -> String {
            row.get("part").text().to_owned()
        }
    }
}

record! {
    /// A number left open in a series, and why.
    NumberGap = "number_gap" {
        kind: PaperKind, required, listed, filtered, default("bc");
        year: Count, required, listed, max(9_999);
        number: Count, required, listed;
        reason: Text, required, listed, max(200);
    }
    {
        fn label(row: &Row) -> String {
            let number = row.get("number").int().unwrap_or_default();
            format!("{number:02}/{}", row.get("year").int().unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;

    fn signatory(authority: Authority) -> Signatory {
        Signatory {
            name: "Nguyễn Văn Mẫu".into(),
            post: "Phó Chủ tịch".into(),
            authority,
            body: "Ủy ban nhân dân".into(),
            head_post: "Chủ tịch".into(),
            valid_from: NaiveDate::from_ymd_opt(2025, 7, 1),
            valid_to: NaiveDate::from_ymd_opt(2026, 7, 1),
            ..Signatory::default()
        }
    }

    #[test]
    fn each_authority_has_its_own_lines() {
        let lines = |authority| signatory(authority).lines();
        assert_eq!(
            lines(Authority::OnBehalf),
            ["TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"]
        );
        assert_eq!(
            lines(Authority::ForHead),
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
        );
        assert_eq!(lines(Authority::ByOrder), ["TL. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
        assert_eq!(
            lines(Authority::ByMandate),
            ["TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
        );
        assert_eq!(lines(Authority::Own), ["PHÓ CHỦ TỊCH"]);
    }

    #[test]
    fn a_person_signs_only_while_the_mandate_holds() {
        let signs = |year, month, day| {
            let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            signatory(Authority::ForHead).may_sign(day)
        };
        assert!(
            !signs(2025, 6, 30) && signs(2025, 7, 1) && signs(2026, 6, 30) && !signs(2026, 7, 1)
        );
    }

    #[test]
    fn an_authority_asks_for_what_it_names() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let mut bare = signatory(Authority::ForHead);
        bare.head_post = String::new();
        assert_eq!(bare.rules(day).len(), 1);
        assert!(signatory(Authority::Own).rules(day).is_empty());
    }
}
