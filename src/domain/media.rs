//! What propaganda left behind: delegates of an event by unit, and media outputs with their quantity (giờ phát thanh, băng rôn, tin bài).

use super::cell::{Count, Day, Measure, Note, Text};
use super::channel::Channel;
use super::document::Document;
use super::form::Link;
use super::meeting::Meeting;
use super::place::Hamlet;
use crate::{choice, record};

record! {
    /// How many delegates of one unit came to an event (đại biểu theo đơn vị): a number, never a list.
    Delegation = "delegation" {
        meeting: Link<Meeting>, required, listed, owned;
        name: Text, required, listed, max(120);
        count: Count, required, listed, max(100_000);
    }
    {
        const PART: bool = true;
    }
}

choice! {
    /// Kind of a media output.
    MediaKind = "media-kind" { #[default] Broadcast = "phat_thanh", News = "tin", Article = "bai", Report = "phong_su", Video = "video", Post = "bai_dang", Leaflet = "to_roi", Banner = "bang_ron", Poster = "ap_phich", Billboard = "pa_no", Other = "khac" }
}

choice! {
    /// Unit of a media output.
    MediaUnit = "media-unit" { #[default] Hours = "gio", Broadcasts = "luot", Items = "tin", Articles = "bai", Sheets = "to", Pieces = "cai", Sets = "bo", Clips = "clip" }
}

record! {
    /// A media output on a day (sản phẩm tuyên truyền).
    Media = "media" {
        title: Text, required, listed, searched, max(200);
        kind: MediaKind, required, listed, filtered;
        quantity: Measure, required, listed;
        unit: MediaUnit, required, listed;
        done_on: Day, required, listed, past;
        hamlet: Link<Hamlet>, filtered;
        meeting: Link<Meeting>, filtered;
        channel: Link<Channel>, filtered;
        document: Link<Document>;
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("done_on", None));
    }
}
