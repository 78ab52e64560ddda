//! Criteria sets as the office pinned them, rounds of assessment, the answer to each criterion, and its evidence.
//! The arithmetic of a set lives in `criteria`.

use super::cell::{Count, Day, Maybe, Measure, Note, Text, Yes};
use super::document::Document;
use super::form::{Link, Row};
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// How the criteria of a set add up.
    CombinatorKind = "combinator" { #[default] All = "all", AtLeast = "at_least", Ratio = "ratio", Points = "points" }
}

choice! {
    /// What a set judges.
    Target = "target" { #[default] Hamlet = "kdc", Commune = "xa", Agency = "co_quan", School = "truong_hoc", Enterprise = "doanh_nghiep", Team = "to", Initiative = "mo_hinh", KeyArea = "dia_ban_trong_diem" }
}

choice! {
    /// How a criterion is answered.
    CriterionKind = "criterion-kind" { Document = "document", Computed = "computed", #[default] Judged = "judged", Count = "count", Ratio = "ratio" }
}

choice! {
    /// Comparison of a value with its threshold.
    Operator = "operator" { #[default] AtLeast = "ge", Above = "gt", AtMost = "le", Below = "lt", Equal = "eq" }
}

choice! {
    /// How the results of the hamlets make the commune's.
    Rollup = "rollup" { #[default] None = "none", All = "all", AtLeastPercent = "at_least_percent", Sum = "sum" }
}

record! {
    /// An edition of a criteria set (bộ tiêu chí), pinned in the book: an assessment never changes edition silently.
    CriteriaSet = "criteria_set" {
        title: Text, required, listed, searched, max(300);
        code: Text, required, listed, searched, max(60);
        edition: Text, listed, max(40);
        /// Legal source in words (`Thông tư 124/2021/TT-BCA Đ.4`).
        source: Text, listed, max(400);
        /// The office has held it against the text of its source.
        confirmed: Yes, listed, filtered;
        target: Target, required, listed, filtered;
        valid_from: Day, listed;
        valid_to: Day, after("valid_from");
        combinator: CombinatorKind, required;
        /// k of "at least k", per cent of a ratio, full marks of points.
        threshold: Measure;
        /// Bands of a point scale, one `name: least points` a line.
        bands: Note;
        overlay_of: Link<CriteriaSet>;
        /// First and last day of the assessment year, `11-01..10-31`.
        window: Text, max(20);
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
        guidance: Note;
        /// Article of the source (`Đ.4 kh.3`).
        article: Text, listed, max(80);
        kind: CriterionKind, required, listed;
        operator: Operator;
        threshold: Measure;
        unit: Text, max(40);
        /// The figure of the office that answers a computed criterion, with its words after a colon (`documents_of_kind: kh nq`).
        figure: Text, max(200);
        weight: Measure;
        /// One miss fails the set.
        gate: Yes, listed;
        confirmed: Yes, listed;
        /// Typical evidence.
        evidence: Note;
        /// Who supplies it.
        supplier: Text, max(160);
        rollup: Rollup;
        rollup_least: Measure;
        /// How its own parts add up; `all` unless said.
        combinator: CombinatorKind;
        combinator_least: Measure;
    }
    {
        const PART: bool = true;

        fn label(row: &Row) -> String {
            format!("{} {}", row.get("code").text(), row.get("title").text()).trim().to_owned()
        }
    }
}

choice! {
    /// What the commune set out to do (Quảng Ninh, KH 50/2024): keep clean, or make clean.
    Aim = "aim" { #[default] Keep = "giu_sach", Make = "lam_sach" }
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

choice! {
    /// The verdict on a criterion; each has a letter, not only a colour.
    Verdict = "verdict" { #[default] Met = "dat", Unmet = "chua_dat", Justified = "chua_dat_co_ly_do", NotApplicable = "khong_ap_dung" }
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
        verdict: Maybe<Verdict>, listed;
        /// Why; needed where the verdict differs from the proposal or leaves the denominator.
        reason: Note;
        /// What the verifying level found.
        verified: Maybe<Verdict>, listed;
        /// What was decided in the end.
        decided: Maybe<Verdict>, listed;
        /// Who brings what is missing.
        owner: Text, max(80);
        due: Day;
        /// Carried over from an earlier edition and not yet confirmed.
        carried: Yes;
        /// What the program proposed when the verdict was given, with its reason as data.
        proposed: Text, kept, max(400);
    }
    {
        const NAMED_BY: Option<&'static str> = Some("criterion");
        const PART: bool = true;
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
