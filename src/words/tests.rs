//! Every word the office can say stands in every language, and is said whole.

use chrono::NaiveDate;

use super::{LANGUAGES, Words};
use crate::domain::criteria::Verdict;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Arg, Choice, Say, Shape, Value, choice_key, field_key};
use crate::domain::kinds::KINDS;
use crate::domain::meeting::Presence;
use crate::domain::person::Role;
use crate::domain::problem::{Clash, Problem, ReadOnly};
use crate::domain::step;

/// The widest label a form and a list have room for, in columns.
const LABEL: usize = 22;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// One language without its fallback: what it does not know itself is missing.
fn alone(language: &str) -> Words {
    Words {
        fallback: None,
        ..Words::of(language)
    }
}

thread_local! {
    /// Every language, its files read once a test.
    static ALL: Vec<Words> = LANGUAGES.iter().map(|language| alone(language)).collect();
}

/// Says a sentence in every language; refuses one that is missing, or in which a sign of the machine shows.
fn heard(say: &Say) {
    ALL.with(|all| {
        for words in all {
            let sentence = words.say(say);
            let odd = sentence.is_empty() || sentence.contains('⟨') || sentence.contains("{$");
            assert!(!odd, "{}: {} gives {sentence:?}", words.language(), say.key);
        }
    });
}

fn heard_problem(problem: &Problem) {
    heard(&problem.say());
    heard(&problem.hint());
    if let Some(detail) = problem.detail() {
        heard(&detail);
    }
}

#[test]
fn each_kind_and_field_has_its_words() {
    for kind in KINDS {
        heard(&Say::kind(kind.name));
        heard(&Say::new(format!("{}.plural", Say::kind(kind.name).key)));
        for field in kind.fields {
            let key = field_key(kind.name, field.name);
            heard(&Say::new(key.clone()));
            heard(&Say::new(format!("{key}.help")));
            if !field.kept {
                heard(&Say::new(format!("{key}.example")));
            }
            ALL.with(|all| {
                for words in all {
                    let label = words.field(kind.name, field.name);
                    assert!(label.chars().count() <= LABEL, "{key}: {label}");
                }
            });
        }
    }
}

#[test]
fn each_code_of_a_choice_has_its_words() {
    let fields = KINDS.iter().flat_map(|kind| kind.fields);
    for field in fields {
        if let Shape::Choice(name, codes) = field.shape {
            for code in codes {
                heard(&Say::choice(name, code));
            }
        }
        if let Some(other) = field.after {
            heard(&Say::field("field", other));
        }
    }
}

#[test]
fn a_state_has_a_letter_of_its_own_for_screens_without_colour() {
    let letters = |name: &str, codes: &[&str]| {
        let words = Words::of("vi");
        let letter = |code| words.word(&format!("{}.letter", choice_key(name, code)));
        codes.iter().map(|code| letter(code)).collect::<Vec<_>>()
    };
    assert_eq!(
        letters(Presence::NAME, Presence::CODES),
        ["✓", "P", "V", "?"]
    );
    assert_eq!(
        letters(Verdict::NAME, Verdict::CODES),
        ["✓", "✗", "–", "!", "?"]
    );
}

fn faults() -> Vec<Fault> {
    let text = || String::from("Tổ 1");
    vec![
        Fault::Required,
        Fault::TooLong(80),
        Fault::TooLarge(1_000),
        Fault::NotACount,
        Fault::NotANumber,
        Fault::NotADay,
        Fault::TooFine(2),
        Fault::Pinned,
        Fault::StandsAgainst(String::from("1, 4a")),
        Fault::NoSuchDay(String::from("31/02/2026")),
        Fault::NotAClock,
        Fault::InFuture(day()),
        Fault::Before(field_key("field", "issued_on")),
        Fault::NotAChoice(text()),
        Fault::NotAYes,
        Fault::NotAName,
        Fault::NotAPhone,
        Fault::NoSuchLink(text()),
        Fault::ManyLinks(text(), 2),
        Fault::Taken(text()),
        Fault::Needs(choice_key("team-status", "giai_the")),
        Fault::NoStep(
            choice_key("team-status", "giai_the"),
            choice_key("team-status", "hoat_dong"),
        ),
        Fault::LooksLikeId,
        Fault::HiddenRemoved,
        Fault::LookAlikes,
        Fault::LooksLikeBirth,
        Fault::LooksLikeAddress,
        Fault::LooksLikePhone,
        Fault::GuardWord("tố giác"),
        Fault::Unusual(20, 50),
        Fault::TooMany(3, 2),
        Fault::PostHeld(String::from("Nguyễn Thị Hảo")),
        Fault::SameName(String::from("Nguyễn Thị Hảo"), text()),
        Fault::FewerThanCounted(12),
        Fault::Secret,
        Fault::LaterThan(day()),
        Fault::ByProgram,
        Fault::StillRead,
        Fault::StillNamed(2),
        Fault::ForeignLetter('\u{430}'),
        Fault::OutOfSeries,
    ]
}

#[test]
fn each_fault_is_said_whole() {
    for fault in faults() {
        heard(&fault.say());
        heard_problem(&Problem::fault("team", "founded_on", fault));
    }
}

fn of_books_that_are_only_read() -> impl Iterator<Item = Problem> {
    use ReadOnly::{Asked, Copy, Damaged, DiskFull, Newer, Rights};
    let whys = [Rights, Newer, Asked, DiskFull, Copy, Damaged];
    whys.into_iter().map(|why| Problem::ReadOnly { why })
}

fn of_rows() -> Vec<Problem> {
    let (who, at, name) = ("Hoa".to_owned(), "09:12".to_owned(), "Tổ 1".to_owned());
    let (kind, what) = ("assessment_item", name.clone());
    vec![
        Problem::Faults {
            kind,
            place: 0,
            findings: vec![Finding::warning("due", Fault::Required)],
        },
        Problem::Faults {
            kind,
            place: 0,
            findings: Vec::new(),
        },
        Problem::ChangedBy {
            who: who.clone(),
            at: at.clone(),
            name: name.clone(),
            clashes: Vec::new(),
        },
        Problem::ChangedBy {
            who: who.clone(),
            at: at.clone(),
            name: name.clone(),
            clashes: vec![Clash {
                kind,
                id: 1,
                name: name.clone(),
                field: "name".to_owned(),
                who: who.clone(),
                at: at.clone(),
                mine: Value::Null,
                now: Value::Null,
                was: Value::Null,
            }],
        },
        Problem::RetiredBy {
            who: who.clone(),
            at: at.clone(),
            name: name.clone(),
        },
        Problem::ChangedSince {
            who,
            at,
            name: name.clone(),
        },
        Problem::NothingToUndo,
        Problem::NothingToRedo,
        Problem::InUse {
            name,
            kind,
            count: 2,
        },
        Problem::NotFound {
            kind,
            what: what.clone(),
        },
        Problem::Ambiguous {
            kind,
            what,
            count: 2,
        },
        Problem::NotAllowed {
            role: crate::domain::access::OfficerRole::Viewer,
        },
        Problem::NoHeadLeft,
        Problem::NameOfAnother { name: "a".into() },
        Problem::ForeignLog { path: "a".into() },
        Problem::CopiesLeft {
            paths: vec!["a".into()],
        },
        Problem::WrongPassphrase { path: "a".into() },
        Problem::OtherBook {
            path: "a".into(),
            office: "b".into(),
        },
        Problem::Busy,
        Problem::RefusedRows {
            refused: 3,
            rows: 1_000,
        },
        Problem::PlanOutdated,
        Problem::Stopped,
    ]
}

fn of_files() -> Vec<Problem> {
    let path = || String::from("/so/phuong.tuquan");
    let what = Say::new("fault-required");
    vec![
        Problem::DiskFull,
        Problem::DiskFault,
        Problem::NoRight { path: path() },
        Problem::NoFile { path: path() },
        Problem::FileExists { path: path() },
        Problem::NoFolder { path: path() },
        Problem::IsABook { path: path() },
        Problem::NotAFile { path: path() },
        Problem::NotABook { path: path() },
        Problem::FileTooNew { schema: 9 },
        Problem::UpgradeFailed {
            path: "a".into(),
            detail: "b".into(),
        },
        Problem::Damaged { detail: path() },
        Problem::FileMoved,
        Problem::UnsafeDisk { path: path() },
        Problem::OpenAlone {
            who: "nam".into(),
            machine: "may-2".into(),
            at: "08:12 26/11/2026".into(),
            path: path(),
        },
        Problem::OpenThere { path: path() },
        Problem::BookGone {
            path: path(),
            copies: path(),
        },
        Problem::BadFile {
            file: path(),
            line: 1,
            column: 2,
            what: what.clone(),
        },
        Problem::BadSheet {
            file: path(),
            why: what.clone(),
        },
        Problem::LowSpace { needed_mib: 120 },
        Problem::NoTerminal,
        Problem::Usage { what },
        Problem::BadFileName { name: path() },
        Problem::BadBackup { path: path() },
        Problem::Bug { code: path() },
    ]
}

#[test]
fn each_problem_says_what_happened_and_what_to_do() {
    of_rows().iter().for_each(heard_problem);
    of_books_that_are_only_read().for_each(|problem| heard_problem(&problem));
    of_files().iter().for_each(heard_problem);
}

#[test]
fn a_refused_box_is_named_with_its_reason() {
    let problem = Problem::fault("team", "founded_on", Fault::InFuture(day()));
    let (sentence, hint) = Words::of("vi").problem(&problem);
    assert_eq!(
        sentence,
        "Chưa lưu. Ô “Ngày thành lập”: Ngày ở tương lai; hôm nay là 22/11/2026."
    );
    assert!(hint.contains("rồi lưu"), "{hint}");
}

#[test]
fn each_step_is_named() {
    let all = ["name", "kind", "id", "ground", "round"]
        .iter()
        .fold(Say::new("op-save"), |say, name| say.with(name, "Tổ 1"));
    let all = all.with("present", 11_i64).with("roster", 14_i64);
    for key in [
        "save", "adopt", "language", "found", "add", "change", "retire", "restore", "erase",
        "attend", "not-held", "round",
    ] {
        heard(&Say {
            key: format!("op-{key}").into(),
            ..all.clone()
        });
    }
    heard(&step::role("Nguyễn Thị Hảo", Role::Deputy));
    heard(&step::leave("Nguyễn Thị Hảo", "Tổ 1"));
    heard(&step::rejoin("Nguyễn Thị Hảo", "Tổ 1"));
    heard(&step::import("ds.xlsx", 120));
    heard(&step::evidence("106/KH-UBND", "4a"));
    heard(&step::verdict("4a", Verdict::Met));
}

#[test]
fn an_undo_says_what_it_takes_back_in_the_language_of_the_reader() {
    let step = Say::new("op-change")
        .word("kind", "team")
        .with("name", "Tổ 1");
    let undo = Say::new("op-undo").with("what", step);
    let kept = serde_json::to_string(&undo).unwrap();
    let undo: Say = serde_json::from_str(&kept).unwrap();
    assert!(matches!(undo.args[0].1, Arg::Say(_)));
    assert_eq!(Words::of("vi").say(&undo), "Hoàn tác: Sửa Tổ tự quản: Tổ 1");
    assert_eq!(Words::of("en").say(&undo), "Undone: Team changed: Tổ 1");
}
