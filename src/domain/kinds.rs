//! The register of records: one line a kind. Everything that walks over all records starts here.

use super::agency::Agency;
use super::assessment::{Assessment, AssessmentItem, CriteriaSet, Criterion, Evidence};
use super::asset::{Asset, AssetCount};
use super::channel::{Channel, ChannelCount};
use super::commendation::Commendation;
use super::committee::{Committee, CommitteePaper, CommitteePost};
use super::document::Document;
use super::form::{Kind, Record};
use super::goal::{Declared, Goal, Reopening};
use super::initiative::{Initiative, InitiativePoint, InitiativeStep, InitiativeTeam};
use super::issued::{NumberGap, Report, ReportPart, Signatory};
use super::media::{Delegation, Media};
use super::meeting::{Attendance, Meeting, MeetingTeam, Tally, Task};
use super::merger::Merger;
use super::opinion::{Opinion, OpinionOccurrence, Referral};
use super::person::{Membership, Person};
use super::place::{Hamlet, Office, Officer};
use super::privacy::{Breach, DataRequest, Disclosure};
use super::recognition::Recognition;
use super::registration::Registration;
use super::result_count::ResultCount;
use super::succession::{HamletOrigin, UnitOrigin};
use super::team::{Team, TeamOrigin, TeamStep};
use super::working_paper::WorkingPaper;

/// Every kind of record; a linked kind stands before the kinds that link to it wherever that is possible.
pub static KINDS: &[Kind] = &[
    Kind::of::<Office>(),
    Kind::of::<Officer>(),
    Kind::of::<Document>(),
    Kind::of::<Hamlet>(),
    Kind::of::<Team>(),
    Kind::of::<TeamStep>(),
    Kind::of::<TeamOrigin>(),
    Kind::of::<Person>(),
    Kind::of::<Membership>(),
    Kind::of::<Meeting>(),
    Kind::of::<MeetingTeam>(),
    Kind::of::<Tally>(),
    Kind::of::<Attendance>(),
    Kind::of::<Task>(),
    Kind::of::<Agency>(),
    Kind::of::<HamletOrigin>(),
    Kind::of::<UnitOrigin>(),
    Kind::of::<Initiative>(),
    Kind::of::<InitiativePoint>(),
    Kind::of::<InitiativeTeam>(),
    Kind::of::<InitiativeStep>(),
    Kind::of::<Asset>(),
    Kind::of::<AssetCount>(),
    Kind::of::<Channel>(),
    Kind::of::<ChannelCount>(),
    Kind::of::<Delegation>(),
    Kind::of::<Media>(),
    Kind::of::<Opinion>(),
    Kind::of::<OpinionOccurrence>(),
    Kind::of::<Referral>(),
    Kind::of::<Registration>(),
    Kind::of::<Recognition>(),
    Kind::of::<Committee>(),
    Kind::of::<CommitteePost>(),
    Kind::of::<CommitteePaper>(),
    Kind::of::<Commendation>(),
    Kind::of::<WorkingPaper>(),
    Kind::of::<ResultCount>(),
    Kind::of::<DataRequest>(),
    Kind::of::<Breach>(),
    Kind::of::<Disclosure>(),
    Kind::of::<Merger>(),
    Kind::of::<CriteriaSet>(),
    Kind::of::<Criterion>(),
    Kind::of::<Assessment>(),
    Kind::of::<AssessmentItem>(),
    Kind::of::<Evidence>(),
    Kind::of::<Goal>(),
    Kind::of::<Declared>(),
    Kind::of::<Reopening>(),
    Kind::of::<Signatory>(),
    Kind::of::<Report>(),
    Kind::of::<ReportPart>(),
    Kind::of::<NumberGap>(),
];

/// The kind of that name.
pub fn find(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// The kind of a record.
pub fn of<R: Record>() -> &'static Kind {
    find(R::KIND).expect("every record stands in KINDS: kept by a test")
}

/// Every field of every kind that links to `kind`: who would be left hanging.
pub fn links_to(kind: &str) -> impl Iterator<Item = (&'static Kind, &'static super::form::Field)> {
    KINDS.iter().flat_map(move |other| {
        other
            .fields
            .iter()
            .filter(move |field| field.link() == Some(kind))
            .map(move |field| (other, field))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_leads_to_a_kind_and_every_name_giver_is_a_link() {
        for kind in KINDS {
            for field in kind.fields {
                assert!(
                    field.link().is_none_or(|name| find(name).is_some()),
                    "{}.{}",
                    kind.name,
                    field.name
                );
            }
            if let Some(giver) = kind.named_by {
                assert!(
                    kind.field(giver)
                        .is_some_and(|field| field.link().is_some()),
                    "{}.{giver}",
                    kind.name
                );
            }
        }
    }
}
