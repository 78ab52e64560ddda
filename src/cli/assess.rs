//! `assess`: the board of one criteria set in one round. A set on offer is taken into the book and a round is opened where that was not done;
//! with an item named, its answer and its paper are entered as one step.

use super::Task;
use super::call::{Call, Format};
use super::rows::{self, Names, Object};
use super::stop::Stop;
use super::typed::{self, Given};
use crate::domain::assessment::{Assessment, AssessmentItem, CriteriaSet, Criterion, Evidence};
use crate::domain::command::{Change, Command, Round};
use crate::domain::criteria::Verdict;
use crate::domain::document::Document;
use crate::domain::form::{Choice, Kind, Record, Row, Say, choice_key};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Ask, Board, BoardLine, Office};

/// Shows a board and answers it.
#[derive(Debug, clap::Args)]
pub(super) struct Assess {
    /// The set: code, title or number.
    set: String,
    /// The round.
    #[arg(long, value_name = "R")]
    round: String,
    /// The hamlet that is assessed; else the whole commune.
    #[arg(long, value_name = "H")]
    hamlet: Option<String>,
    /// What the round is for, where it is opened.
    #[arg(long, value_name = "AIM")]
    aim: Option<String>,
    /// The criterion: its code, or its place on the board.
    #[arg(long, value_name = "N")]
    item: Option<String>,
    /// The value, or the upper number of a ratio.
    #[arg(long, value_name = "V", requires = "item")]
    value: Option<String>,
    /// The lower number of a ratio.
    #[arg(long, value_name = "W", requires = "item")]
    whole: Option<String>,
    /// The verdict.
    #[arg(long, requires = "item", value_parser = Verdict::CODES.to_vec())]
    verdict: Option<String>,
    /// Why.
    #[arg(long, value_name = "T", requires = "item")]
    reason: Option<String>,
    /// Who brings what is missing.
    #[arg(long, value_name = "NAME", requires = "item")]
    owner: Option<String>,
    /// Until when.
    #[arg(long, value_name = "D", requires = "item")]
    due: Option<String>,
    /// A paper that proves it.
    #[arg(long, value_name = "DOC", requires = "item")]
    evidence: Option<String>,
    /// The day the paper proves.
    #[arg(long, value_name = "D", requires = "evidence")]
    proves: Option<String>,
    /// How the board is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for Assess {
    const NAME: &'static str = "assess";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let assessment = self.assessment(call, &mut office)?;
        let mut board = office.criteria_board(assessment)?;
        if let Some(item) = &self.item {
            let line = line(&board, item)?;
            let command = self.answer(office.ask(), line, call.clock.today())?;
            if let Some(command) = command {
                let done = call.run(&mut office, command)?;
                call.note(&done.say);
                board = office.criteria_board(assessment)?;
            }
        }
        print(call, &office, &board, self.format)
    }
}

impl Assess {
    /// The assessment meant; opened where it does not exist.
    fn assessment(&self, call: &mut Call, office: &mut Office) -> Result<i64, Stop> {
        let today = call.clock.today();
        let texts = [
            ("round", Some(&self.round)),
            ("hamlet", self.hamlet.as_ref()),
            ("aim", self.aim.as_ref()),
        ];
        let kind = kinds::of::<Assessment>();
        let row = typed::row(Some(office.ask()), kind, &given(kind, texts), today)?;
        let set = match set(office, &self.set) {
            Err(problem @ Problem::NotFound { .. }) => {
                let codes: Vec<String> = office
                    .sets()?
                    .sets
                    .into_iter()
                    .map(|set| set.code)
                    .collect();
                call.note(&Say::new("cli-sets").with("list", codes.join(", ")));
                return Err(problem.into());
            }
            other => other?,
        };
        let same = |known: &Row| {
            let asked = ["round", "hamlet"]
                .iter()
                .all(|field| known.get(field) == row.get(field));
            asked && known.get("team").is_blank() && known.get("subject").is_blank()
        };
        let known = office.ask().linked(kind, "criteria_set", set)?;
        if let Some(known) = known.iter().find(|known| same(&known.row)) {
            return Ok(known.id);
        }
        let round = Round {
            set,
            row,
            carry_from: None,
        };
        let done = call.run(office, Command::OpenRound(round))?;
        call.note(&done.say);
        done.id().ok_or_else(|| {
            Stop::from(Problem::Bug {
                code: "round".to_owned(),
            })
        })
    }

    /// The answer that was typed, as one step; none where nothing was.
    fn answer(
        &self,
        ask: Ask<'_>,
        line: &BoardLine,
        today: chrono::NaiveDate,
    ) -> Result<Option<Command>, Problem> {
        let texts = [
            ("value", self.value.as_ref()),
            ("whole", self.whole.as_ref()),
            ("verdict", self.verdict.as_ref()),
            ("reason", self.reason.as_ref()),
            ("owner", self.owner.as_ref()),
            ("due", self.due.as_ref()),
        ];
        let kind = kinds::of::<AssessmentItem>();
        let mut row = typed::row(Some(ask), kind, &given(kind, texts), today)?;
        let mut what = None;
        if let Some(verdict) = &self.verdict {
            row.set("carried", 0_i64);
            what = Some(
                Say::new("op-verdict")
                    .with("criterion", format!("{} {}", line.code, line.text.vi))
                    .word("verdict", choice_key(Verdict::NAME, verdict)),
            );
        }
        let mut changes = Vec::new();
        if !row.is_empty() {
            changes.push(Change::of::<AssessmentItem>(line.item, line.rev, row));
        }
        if let Some(paper) = &self.evidence {
            let document = typed::meant(ask, kinds::of::<Document>(), paper)?;
            let kind = kinds::of::<Evidence>();
            let day = given(kind, [("proves_on", self.proves.as_ref())]);
            let row = typed::row(Some(ask), kind, &day, today)?
                .with("item", line.item)
                .with("document", document);
            changes.push(Change::new::<Evidence>(row));
        }
        Ok((!changes.is_empty()).then_some(Command::Save {
            changes,
            what,
            token: String::new(),
        }))
    }
}

fn given<const N: usize>(kind: &Kind, texts: [(&str, Option<&String>); N]) -> Given {
    texts
        .into_iter()
        .filter_map(|(name, typed)| Some((kind.field(name)?, typed?.clone())))
        .collect()
}

/// Whether a set, by its folded code and title, is the one meant.
type Test<'a> = &'a dyn Fn(&str, &str) -> bool;

/// The set meant, by number, code or title; one on offer is taken into the book.
fn set(office: &mut Office, typed: &str) -> Result<i64, Problem> {
    let kind = kinds::of::<CriteriaSet>();
    if typed.trim().parse::<i64>().is_ok() {
        return typed::meant(office.ask(), kind, typed);
    }
    let folded = text::fold(typed);
    let shelf = office.sets()?;
    let words: Vec<&str> = folded.split(' ').collect();
    let tests: [Test<'_>; 4] = [
        &|code, _| code == folded,
        &|_, title| title == folded,
        &|code, title| code.contains(&folded) || title.contains(&folded),
        &|code, title| {
            let says = |word: &&str| format!("{code} {title}").contains(*word);
            words.iter().all(says)
        },
    ];
    for test in tests {
        let found: Vec<&str> = shelf
            .sets
            .iter()
            .filter(|set| test(&text::fold(&set.code), &text::fold(&set.title.vi)))
            .map(|set| set.code.as_str())
            .collect();
        match found.as_slice() {
            [] => {}
            [code] => return office.adopt(code),
            many => {
                return Err(Problem::Ambiguous {
                    kind: kind.name,
                    what: typed.to_owned(),
                    count: many.len(),
                });
            }
        }
    }
    Err(Problem::NotFound {
        kind: kind.name,
        what: typed.to_owned(),
    })
}

/// The line of a criterion by its code, or by its place among those that are answered.
fn line<'a>(board: &'a Board, typed: &str) -> Result<&'a BoardLine, Problem> {
    let folded = text::fold(typed);
    let by_code = board
        .lines
        .iter()
        .find(|line| text::fold(&line.code) == folded);
    let by_place = || {
        let place = typed.trim().parse::<usize>().ok()?.checked_sub(1)?;
        board.lines.iter().filter(|line| !line.heading).nth(place)
    };
    by_code.or_else(by_place).ok_or_else(|| Problem::NotFound {
        kind: Criterion::KIND,
        what: typed.to_owned(),
    })
}

fn print(call: &mut Call, office: &Office, board: &Board, format: Format) -> Result<(), Stop> {
    if format == Format::Json {
        let mut names = Names::of(office.ask());
        let objects = board
            .lines
            .iter()
            .map(|line| object(call, office, &mut names, line))
            .collect::<Result<Vec<_>, _>>()?;
        return call.json(&objects);
    }
    let english = call.words.language() == "en";
    let lines: Vec<Vec<String>> = board
        .lines
        .iter()
        .map(|line| {
            let proposal = line
                .proposal
                .as_ref()
                .map(|proposed| call.words.say(&proposed.say));
            vec![
                line.code.clone(),
                call.words.choice(Verdict::NAME, line.standing.code()),
                text::fit(line.text.pick(english), 60),
                format!("{}/{}", line.evidence.len(), line.needed),
                proposal.unwrap_or_default(),
            ]
        })
        .collect();
    let keys = [
        "cli-number",
        "cli-verdict",
        "cli-criterion",
        "cli-papers",
        "cli-proposal",
    ];
    let head = keys.map(|key| call.words.word(key));
    if format == Format::Table {
        let say = Say::new("cli-board")
            .with("name", board.title.pick(english))
            .with("round", board.assessment.round.as_str())
            .with("subject", board.subject.as_str())
            .with("met", board.grade.met)
            .with("all", board.grade.denominator);
        call.say(&say)?;
    }
    rows::columns(call, &head, &lines, format)
}

/// A line of the board: the item with its fields, and what the board adds to them.
fn object(
    call: &Call,
    office: &Office,
    names: &mut Names<'_>,
    line: &BoardLine,
) -> Result<Object, Problem> {
    let kind = kinds::of::<AssessmentItem>();
    let item = office.ask().row(kind, line.item)?;
    let missing: Vec<String> = line.missing.iter().map(|say| call.words.say(say)).collect();
    let papers: Vec<i64> = office
        .ask()
        .linked(kinds::of::<Evidence>(), "item", line.item)?
        .iter()
        .filter_map(|proof| proof.row.get("document").int())
        .collect();
    let proposal = line.proposal.as_ref();
    Ok(names
        .object(kind, &item)?
        .with("code", line.code.as_str())
        .with("title", line.text.vi.as_str())
        .with("heading", line.heading)
        .with("gate", line.gate)
        .with("standing", line.standing.code())
        .with("proposal", proposal.map(|proposed| proposed.verdict.code()))
        .with(
            "why",
            proposal.map(|proposed| call.words.say(&proposed.say)),
        )
        .with("evidence", papers)
        .with("missing", missing))
}
