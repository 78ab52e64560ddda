//! Equipment of the movement (camera, kẻng, đèn …) and its number by day: a newer count never changes an older one.

use super::agency::Agency;
use super::cell::{Count, Day, Note, Text};
use super::document::Document;
use super::form::Link;
use super::initiative::Initiative;
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// Kind of equipment; cameras are counted by eyes (mắt).
    AssetKind = "asset-kind" { #[default] Camera = "camera", Gong = "keng", Loudspeaker = "loa", Lamp = "den", Letterbox = "hom_thu", Bookcase = "tu_sach", Board = "bang_tin", Extinguisher = "binh_chua_chay", Gate = "cong_rao", Other = "khac" }
}

record! {
    /// A thing, or a group of like things in one place (tài sản, phương tiện).
    Asset = "asset" {
        name: Text, required, listed, searched, max(160);
        kind: AssetKind, required, listed, filtered;
        hamlet: Link<Hamlet>, listed, filtered;
        agency: Link<Agency>, filtered;
        initiative: Link<Initiative>, listed, filtered;
        note: Note;
    }
}

record! {
    /// How many there were on a day.
    AssetCount = "asset_count" {
        asset: Link<Asset>, required, listed, owned;
        as_of: Day, required, listed, past;
        quantity: Count, required, listed, max(1_000_000);
        document: Link<Document>;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("asset");
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("as_of", None));
        const PART: bool = true;
    }
}
