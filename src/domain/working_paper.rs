//! Working papers (tài liệu nghiệp vụ): reports of seminars and training material, found again by their topic; the paper itself is a document.

use super::cell::{Day, Note, Text};
use super::document::Document;
use super::form::Link;
use super::meeting::Meeting;
use crate::{choice, record};

choice! {
    /// Kind of a working paper.
    WorkingPaperKind = "working-paper-kind" { #[default] Report = "bao_cao_chuyen_de", Training = "tai_lieu_tap_huan", Seminar = "tham_luan", Outline = "de_cuong", Other = "khac" }
}

record! {
    /// A working paper with its topic.
    WorkingPaper = "working_paper" {
        title: Text, required, listed, searched, max(300);
        kind: WorkingPaperKind, required, listed, filtered;
        topic: Text, required, listed, searched, max(160);
        done_on: Day, required, listed, past;
        document: Link<Document>, listed;
        meeting: Link<Meeting>, filtered;
        author: Text, listed, max(120);
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("done_on", None));
    }
}
