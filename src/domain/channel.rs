//! Channels to the residents (nhóm Zalo, trang, cụm loa) and the number of their members by day; never who they are.

use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::form::Link;
use super::initiative::Initiative;
use super::place::Hamlet;
use super::team::Team;
use crate::{choice, record};

choice! {
    /// Kind of a channel.
    ChannelKind = "channel-kind" { #[default] Zalo = "nhom_zalo", Page = "trang_mxh", Loudspeaker = "cum_loa", Hotline = "duong_day", Other = "khac" }
}

record! {
    /// A channel or Zalo group (kênh, nhóm Zalo).
    Channel = "channel" {
        name: Text, required, listed, searched, max(160);
        kind: ChannelKind, required, listed, filtered;
        hamlet: Link<Hamlet>, listed, filtered;
        team: Link<Team>, filtered;
        initiative: Link<Initiative>, filtered;
        from_day: Day, required, listed;
        to_day: Day, after("from_day");
        note: Note;
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("from_day", Some("to_day")));
    }
}

record! {
    /// How many members a channel had on a day.
    ChannelCount = "channel_count" {
        channel: Link<Channel>, required, listed, owned;
        as_of: Day, required, listed, past;
        members: Count, required, listed, max(10_000_000);
        document: Link<Document>;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("channel");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("as_of", None));
        const PART: bool = true;
    }
}
