//! Agencies, enterprises and schools of the commune: bodies that register, are recognised and carry models. Nothing about their people but a
//! number may live here.

use super::cell::{Count, Day, Note, Text, Yes};
use super::form::Link;
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// Kind of a body beside the residential areas (Thông tư 124/2021 Đ.6, Đ.7 treat them apart).
    AgencyKind = "agency-kind" { #[default] Agency = "co_quan", Enterprise = "doanh_nghiep", School = "nha_truong", Other = "khac" }
}

record! {
    /// An agency, enterprise or school (cơ quan, doanh nghiệp, trường học).
    Agency = "agency" {
        name: Text, required, listed, searched, max(160);
        kind: AgencyKind, required, listed, filtered;
        hamlet: Link<Hamlet>, listed, filtered;
        in_scope: Yes, listed, filtered, default("1");
        staff: Count, max(1_000_000);
        guards: Count, max(10_000);
        valid_from: Day, listed;
        valid_to: Day, after("valid_from");
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("valid_from", Some("valid_to")));
    }
}
