//! The gap list of a board, and the commands that answer its lines. Nothing is carried out here.

use chrono::NaiveDate;

use crate::domain::assessment::{AssessmentItem, Evidence};
use crate::domain::command::{Change, Command, Target};
use crate::domain::criteria::Verdict;
use crate::domain::form::{Choice, Record, Row, Say, Value, choice_key};
use crate::store::ask::Proof;

use super::{Board, BoardGap, BoardLine};

/// What the board still lacks, criterion by criterion: what decides the result first.
pub fn gaps(board: &Board) -> Vec<BoardGap> {
    let decides = |line: &BoardLine| board.grade.missing.contains(&line.code);
    let mut found: Vec<BoardGap> = board
        .lines
        .iter()
        .filter(|line| !line.heading && (decides(line) || !line.missing.is_empty()))
        .map(|line| BoardGap {
            item: line.item,
            code: line.code.clone(),
            text: line.text.clone(),
            decides: decides(line),
            missing: line.missing.clone(),
            owner: if line.owner.is_empty() {
                line.supplier.vi.clone()
            } else {
                line.owner.clone()
            },
            due: line.due.or(board.due),
        })
        .collect();
    found.sort_by_key(|gap| !gap.decides);
    found
}

impl Board {
    /// The line of a criterion by its code.
    pub fn line(&self, code: &str) -> Option<&BoardLine> {
        self.lines.iter().find(|line| line.code == code)
    }
}

impl BoardLine {
    /// Laid on the item as it was read, so that a colleague's answers in other cells stand.
    pub(super) fn change(&self, row: Row) -> Change {
        Change {
            kind: AssessmentItem::KIND,
            target: Target::Seen {
                id: self.item,
                rev: self.rev,
                base: self.seen.clone(),
            },
            row,
            fresh: Vec::new(),
        }
    }

    /// Code and words, as the history calls the criterion.
    fn name(&self) -> String {
        format!("{} {}", self.code, self.text.vi).trim().to_owned()
    }

    /// Gives a verdict; another than the one proposed needs its reason. Given to one carried over, it confirms it.
    pub fn judge(&self, verdict: Verdict, reason: &str) -> Command {
        let row = Row::new()
            .with("verdict", verdict.code())
            .with("reason", reason)
            .with("carried", 0_i64);
        let what = Say::new("op-verdict")
            .with("criterion", self.name())
            .word("verdict", choice_key(Verdict::NAME, verdict.code()));
        Command::save_all(vec![self.change(row)], what)
    }

    /// Takes what the program proposes; none while it proposes nothing.
    pub fn accept(&self) -> Option<Command> {
        let proposal = self
            .proposal
            .as_ref()
            .filter(|proposal| proposal.is_settled())?;
        Some(self.judge(proposal.verdict, ""))
    }

    /// Enters the numbers with their day and the paper that states them; thousandths, as a form reads them.
    pub fn enter(
        &self,
        value: Option<i64>,
        whole: Option<i64>,
        as_of: Option<NaiveDate>,
        source: Option<i64>,
    ) -> Command {
        let row = Row::new()
            .with("value", value)
            .with("whole", whole)
            .with("as_of", as_of.map_or(Value::Null, Value::from))
            .with("source", source);
        Command::save(self.change(row))
    }

    /// Hangs a paper, by its number and how it calls itself, on the criterion, with the day it proves.
    pub fn attach(&self, document: i64, label: &str, proves_on: Option<NaiveDate>) -> Command {
        let row = Row::new()
            .with("item", self.item)
            .with("document", document)
            .with("proves_on", proves_on.map_or(Value::Null, Value::from));
        let what = Say::new("op-evidence")
            .with("document", label)
            .with("criterion", self.name());
        Command::save_all(vec![Change::new::<Evidence>(row)], what)
    }

    /// Takes a paper off the criterion; the paper itself stays.
    pub fn detach(&self, proof: &Proof) -> Command {
        Command::Retire {
            kind: Evidence::KIND,
            id: proof.evidence,
            rev: proof.rev,
        }
    }
}
