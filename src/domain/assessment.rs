//! Criteria sets as the office pinned them, rounds of assessment, the answer to each criterion, and its evidence.
//! The arithmetic of a set lives in `criteria`.

use chrono::NaiveDate;

use super::cell::{Count, Day, Maybe, Measure, Note, Text, Yes};
use super::criteria::{self, Aim, Kind as CriterionKind, Operator, Strength, Target, Verdict};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, Row, field_key};
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// How the criteria of a set add up.
    CombinatorKind = "combinator" { #[default] All = "all", AtLeast = "at_least", Ratio = "ratio", Points = "points" }
}

choice! {
    /// How the results of the hamlets make the commune's.
    Rollup = "rollup" { #[default] None = "none", All = "all", AtLeastPercent = "at_least_percent", Sum = "sum" }
}

record! {
    /// An edition of a criteria set (bộ tiêu chí), pinned in the book: an assessment never changes edition silently.
    CriteriaSet = "criteria_set" {
        title: Text, required, listed, searched, max(300);
        /// The title in English, where someone wrote it.
        title_en: Text, max(300);
        code: Text, required, listed, searched, max(60);
        edition: Text, listed, max(40);
        /// Legal source in words (`Thông tư 124/2021/TT-BCA Đ.4`).
        source: Text, listed, max(400);
        /// How far the text can be relied on: read, reported, or a sample of the program.
        strength: Strength, listed, filtered;
        /// The office has held it against the text of its source.
        confirmed: Yes, listed, filtered;
        target: Target, required, listed, filtered;
        valid_from: Day, listed;
        valid_to: Day, after("valid_from");
        combinator: CombinatorKind, required;
        /// k of "at least k", per cent of a ratio, points from which a point scale is met.
        threshold: Measure;
        /// Full marks of a point scale.
        full_marks: Measure;
        /// Bands of a point scale, one `name: least points` a line.
        bands: Note;
        overlay_of: Link<CriteriaSet>;
        /// First and last day of the assessment year, `11-01..10-31`.
        window: Text, max(20);
        /// The day of the year by which the office wants to be done, `11-30`.
        deadline: Text, max(5);
        /// Its rounds say whether they keep clean or make clean.
        aimed: Yes;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("valid_from", Some("valid_to")));
    }
}

record! {
    /// One criterion of a set (tiêu chí).
    Criterion = "criterion" {
        criteria_set: Link<CriteriaSet>, required, filtered, owned;
        parent: Link<Criterion>;
        code: Text, required, listed, max(40);
        seq: Count, listed, max(10_000);
        title: Text, listed, searched, max(500);
        /// The title in English, where someone wrote it.
        title_en: Text, max(500);
        guidance: Note;
        /// Article of the source (`Đ.4 kh.3`).
        article: Text, listed, max(80);
        kind: CriterionKind, required, listed;
        operator: Maybe<Operator>;
        threshold: Measure;
        /// With it, a span: from the threshold to just under this.
        below: Measure;
        /// `%` compares a share; any other is shown as it is written.
        unit: Text, max(40);
        /// The figure of the office that answers a computed criterion, written as in set files (`{ figure = "teams_met_rhythm" }`).
        figure: Text, max(800);
        weight: Measure;
        /// One miss fails the set.
        gate: Yes, listed;
        confirmed: Yes, listed;
        /// Typical evidence.
        evidence: Note;
        /// Papers that are enough; blank where the set does not say.
        documents: Count, max(100);
        /// Who supplies it.
        supplier: Text, max(160);
        rollup: Rollup;
        rollup_least: Measure;
        /// How its own parts add up; all of them unless said.
        combinator: Maybe<CombinatorKind>;
        combinator_least: Measure;
    }
    {
        const PART: bool = true;

        fn label(row: &Row) -> String {
            format!("{} {}", row.get("code").text(), row.get("title").text()).trim().to_owned()
        }

        /// What nobody has worded cannot be confirmed, and a threshold is exact to the hundredth.
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.confirmed && self.title.trim().is_empty() {
                found.push(Finding::refusal("confirmed", Fault::Needs(field_key(Self::KIND, "title"))));
            }
            if self.operator.0.is_some() && self.threshold.0.is_none() {
                found.push(Finding::refusal("threshold", Fault::Required));
            }
            if self.threshold.0.is_some() && self.operator.0.is_none() {
                found.push(Finding::refusal("operator", Fault::Required));
            }
            for (field, number) in [("threshold", self.threshold), ("below", self.below), ("weight", self.weight)] {
                if number.0.is_some_and(|thousandths| thousandths % 10 != 0) {
                    found.push(Finding::refusal(field, Fault::TooFine(2)));
                }
            }
            if !self.figure.is_empty() && criteria::parse_figure(&self.figure).is_none() {
                found.push(Finding::refusal("figure", Fault::NotAChoice(self.figure.clone())));
            }
            found
        }
    }
}

choice! {
    /// How far an assessment has come (domain.md §11.3).
    AssessmentStatus = "assessment-status" {
        #[default] Registered = "dang_ky", SelfAssessed = "tu_danh_gia", Reviewed = "hop_kiem_diem", Submitted = "trinh", Recognised = "cong_nhan", Refused = "khong_cong_nhan",
    }
}

record! {
    /// One round of one set edition for one subject (đợt đánh giá).
    Assessment = "assessment" {
        criteria_set: Link<CriteriaSet>, required, listed, filtered;
        /// Name of the round, usually the year.
        round: Text, required, listed, filtered, max(20);
        /// A hamlet, a team, or blank for the whole commune.
        hamlet: Link<Hamlet>, listed, filtered;
        team: Link<Team>, filtered;
        /// An agency, school or enterprise by name.
        subject: Text, listed, max(160);
        aim: Maybe<Aim>, listed;
        from_day: Day;
        to_day: Day, after("from_day");
        /// Appraisal is before this day.
        due: Day, listed;
        status: AssessmentStatus, listed, filtered;
        decision: Link<Document>;
        decided_on: Day, listed;
        note: Note;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("criteria_set");
    }
}

record! {
    /// The answer to one criterion in one round: the program's proposal beside the person's verdict.
    AssessmentItem = "assessment_item" {
        assessment: Link<Assessment>, required, filtered, owned;
        criterion: Link<Criterion>, required, listed;
        /// The value, or the upper number of a ratio.
        value: Measure, listed;
        /// The lower number of a ratio.
        whole: Measure;
        /// Day of the numbers.
        as_of: Day, past;
        /// Paper that states the numbers.
        source: Link<Document>;
        points: Measure;
        /// Self-assessed by the commune.
        verdict: Verdict, listed;
        /// Why; needed where the verdict differs from the proposal or leaves the denominator.
        reason: Note;
        /// What the verifying level found.
        verified: Verdict, listed;
        /// What was decided in the end.
        decided: Verdict, listed;
        /// Who brings what is missing.
        owner: Text, max(80);
        due: Day;
        /// Carried over from an earlier edition and not yet confirmed.
        carried: Yes;
        /// What the program proposed when the verdict was given, with its reason as data.
        proposed: Text, kept, max(1_000);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("criterion");
        const PART: bool = true;

        /// A verdict that leaves the denominator or excuses a miss says why; nothing is divided by zero (domain.md §11.4 rule 9).
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            let needs_reason = matches!(self.verdict, Verdict::NotApplicable | Verdict::Justified);
            if needs_reason && self.reason.0.trim().is_empty() {
                found.push(Finding::refusal("reason", Fault::Required));
            }
            if self.whole.0 == Some(0) {
                found.push(Finding::refusal("whole", Fault::Zero));
            }
            for (field, number) in [("value", self.value), ("whole", self.whole), ("points", self.points)] {
                if number.0.is_some_and(|number| number < 0) {
                    found.push(Finding::refusal(field, Fault::NotACount));
                }
            }
            found
        }
    }
}

record! {
    /// A paper that proves an item (minh chứng), with the day it proves; many to many.
    Evidence = "evidence" {
        item: Link<AssessmentItem>, required, filtered, owned;
        document: Link<Document>, required, listed, filtered;
        /// The day the paper proves, apart from the day it was entered.
        proves_on: Day, listed;
        note: Text, listed, max(200);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("document");
        const PART: bool = true;
    }
}

impl AssessmentItem {
    /// The verdict that counts: what was decided, else what was verified, else the commune's own. One carried over from an earlier
    /// edition counts as not assessed until it is given again.
    pub fn standing(&self) -> Verdict {
        let known = |verdict: &Verdict| *verdict != Verdict::Unknown;
        let own = if self.carried {
            Verdict::Unknown
        } else {
            self.verdict
        };
        [self.decided, self.verified, own]
            .into_iter()
            .find(known)
            .unwrap_or_default()
    }
}
