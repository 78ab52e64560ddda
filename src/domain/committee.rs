//! Steering committees and joint programmes (ban chỉ đạo, chương trình phối hợp): posts, never names; founding and renewal, plans and reviews.

use chrono::NaiveDate;

use super::cell::{Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, field_key};
use super::meeting::Meeting;
pub use super::recognition::AuthorityLevel;
use super::registration::odd_year;
use crate::{choice, record};

choice! {
    /// Kind of a committee or programme.
    CommitteeKind = "committee-kind" { #[default] Steering = "ban_chi_dao", Programme = "chuong_trinh", Rules = "quy_che", Other = "khac" }
}

record! {
    /// A steering committee, or a programme signed by several bodies.
    Committee = "committee" {
        name: Text, required, listed, searched, max(200);
        kind: CommitteeKind, required, listed, filtered;
        level: AuthorityLevel, listed, filtered;
        founded_on: Day, required, listed;
        decision: Link<Document>, listed;
        partners: Text, listed, searched, max(300);
        term_from: Day, listed;
        consolidated_on: Day, listed, after("founded_on");
        consolidated_document: Link<Document>;
        ended_on: Day, after("founded_on");
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("founded_on", Some("ended_on")));

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            let renewed = [self.consolidated_on, self.founded_on].into_iter().flatten().max();
            if self.term_from.zip(renewed).is_some_and(|(term, renewed)| renewed < term) {
                found.push(Finding::warning("consolidated_on", Fault::Needs(field_key(Self::KIND, "term_from"))));
            }
            if self.consolidated_on.is_some() && self.consolidated_document.id().is_none() {
                found.push(Finding::warning("consolidated_document", Fault::Needs(field_key(Self::KIND, "consolidated_on"))));
            }
            found
        }
    }
}

choice! {
    /// Role of a post in a committee.
    CommitteeRole = "committee-role" { #[default] Head = "truong_ban", StandingDeputy = "pho_thuong_truc", Deputy = "pho_ban", Secretary = "thu_ky", Member = "uy_vien" }
}

record! {
    /// A post in a committee (thành viên theo chức vụ): the chair of the commune, not the person.
    CommitteePost = "committee_post" {
        committee: Link<Committee>, required, owned;
        name: Text, required, listed, max(120);
        role: CommitteeRole, required, listed;
        from_day: Day, listed;
        to_day: Day, listed, after("from_day");
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("from_day", Some("to_day")));
        const PART: bool = true;
    }
}

choice! {
    /// Kind of a paper of a committee.
    CommitteePaperKind = "committee-paper-kind" { #[default] Plan = "ke_hoach", Interim = "so_ket", Final = "tong_ket", Rules = "quy_che" }
}

record! {
    /// A yearly plan or a review of a committee or programme.
    CommitteePaper = "committee_paper" {
        committee: Link<Committee>, required, listed, owned;
        kind: CommitteePaperKind, required, listed;
        year: Text, required, listed, max(4);
        done_on: Day, required, listed, past;
        document: Link<Document>, listed;
        meeting: Link<Meeting>;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("committee");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("done_on", None));
        const PART: bool = true;

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            odd_year(&self.year).into_iter().collect()
        }
    }
}
