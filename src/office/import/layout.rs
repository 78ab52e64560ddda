//! The rows of a list as what they mean: hamlets and teams in lines of their own or in columns, and the records under them.

use std::collections::HashMap;

use crate::sheet::{Cell, Grid, GridRow, Header, Line, classify};

use super::columns::column_of;
use super::place::{Key, Named, Register, named};
use super::value::{cell_fault, place_case};
use super::vocabulary::Vocabulary;
use super::{FieldName, MEMBER, Matched, Watch};
use crate::domain::form::Say;
use crate::domain::problem::Problem;

/// One sheet with its header and its columns.
pub(super) struct Page {
    pub(super) grid: Grid,
    pub(super) header: Header,
    pub(super) columns: Vec<Matched>,
}

impl Page {
    /// The cell of a row under the column that fills a field.
    pub(super) fn cell(&self, row: usize, field: FieldName) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        column_of(&self.columns, field).map_or(EMPTY, |column| self.grid.rows[row].cell(column))
    }

    /// What is said of the cell under the column that fills a field, where it shows an error of the spreadsheet.
    pub(super) fn cell_fault(&self, row: usize, field: FieldName, text: &str) -> Say {
        let column = column_of(&self.columns, field).unwrap_or_default();
        cell_fault(text, (self.grid.rows[row].number, column))
    }
}

/// What a row of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A line that names a hamlet.
    Hamlet,
    /// A line that names a team, with its decision and households.
    Team,
    /// A row of the kind the list is about.
    Record,
}

/// One row with the hamlet and team it stands under.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) page: usize,
    pub(super) row: usize,
    pub(super) number: u32,
    pub(super) what: What,
    pub(super) hamlet: Option<usize>,
    pub(super) team: Option<usize>,
}

/// A hamlet as the list names it.
pub(super) struct HamletName {
    pub(super) name: String,
    pub(super) key: Key,
}

/// A team as the list names it, and the rows that speak of it.
pub(super) struct TeamName {
    pub(super) name: String,
    pub(super) key: Key,
    pub(super) hamlet: Option<usize>,
    pub(super) rows: Vec<(usize, usize)>,
}

/// A list read whole.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) items: Vec<Item>,
    pub(super) hamlets: Vec<HamletName>,
    pub(super) teams: Vec<TeamName>,
    seen: HashMap<(Option<usize>, String), usize>,
    hamlet_names: Register,
    /// The names of the teams of each hamlet, without its own.
    team_names: HashMap<Option<usize>, Register>,
}

/// What is known in the book already, by which a bare name is told.
pub(super) struct Known {
    pub(super) hamlets: Register,
    pub(super) teams: Register,
}

impl Layout {
    /// Reads a list of hamlets, documents and other plain kinds: every record is a row.
    pub(super) fn plain(pages: &[Page], name: FieldName) -> Self {
        let mut layout = Self::default();
        for (number, page) in pages.iter().enumerate() {
            for line in classify(&page.grid, &page.header, column_of(&page.columns, name)) {
                if let Line::Data(row) | Line::Group(row) = line {
                    layout.push(pages, (number, row), What::Record, (None, None));
                }
            }
        }
        layout
    }

    /// Reads a list of teams or of their members, with the hamlets and teams around them.
    pub(super) fn nested(
        pages: &[Page],
        kind: &'static str,
        vocabulary: &Vocabulary,
        known: &Known,
        watch: Watch<'_>,
    ) -> Result<Self, Problem> {
        let mut layout = Self::default();
        for number in 0..pages.len() {
            let reader = Reader {
                pages,
                page: number,
                kind,
                vocabulary,
                known,
                hamlet: None,
                team: None,
            };
            reader.read(&mut layout, watch)?;
        }
        Ok(layout)
    }

    fn push(
        &mut self,
        pages: &[Page],
        (page, row): (usize, usize),
        what: What,
        (hamlet, team): (Option<usize>, Option<usize>),
    ) {
        if let Some(team) = team {
            self.teams[team].rows.push((page, row));
        }
        self.items.push(Item {
            page,
            row,
            number: pages[page].grid.rows[row].number,
            what,
            hamlet,
            team,
        });
    }

    fn hamlet(&mut self, name: &str) -> usize {
        let key = Key::of(name);
        let known = self.hamlet_names.same(&key);
        known.unwrap_or_else(|| {
            self.hamlet_names.add(&key, self.hamlets.len());
            self.hamlets.push(HamletName {
                name: name.to_owned(),
                key,
            });
            self.hamlets.len() - 1
        })
    }

    fn team(&mut self, name: &str, hamlet: Option<usize>) -> usize {
        if let Some(team) = self.seen.get(&(hamlet, name.to_owned())) {
            return *team;
        }
        let key = Key::of(name);
        let core = hamlet.map_or_else(
            || key.clone(),
            |hamlet| super::place::core(&key, &self.hamlets[hamlet].key),
        );
        let names = self.team_names.entry(hamlet).or_default();
        let team = names.same(&core).unwrap_or_else(|| {
            names.add(&core, self.teams.len());
            self.teams.push(TeamName {
                name: name.to_owned(),
                key,
                hamlet,
                rows: Vec::new(),
            });
            self.teams.len() - 1
        });
        self.seen.insert((hamlet, name.to_owned()), team);
        team
    }
}

/// Walks down one sheet with the hamlet and team it is under.
struct Reader<'a> {
    pages: &'a [Page],
    page: usize,
    kind: &'static str,
    vocabulary: &'a Vocabulary,
    known: &'a Known,
    hamlet: Option<usize>,
    team: Option<usize>,
}

impl Reader<'_> {
    fn page(&self) -> &Page {
        &self.pages[self.page]
    }

    fn name_field(&self) -> FieldName {
        if self.kind == MEMBER {
            ("person", "name")
        } else {
            ("team", "name")
        }
    }

    fn row(&self, row: usize) -> &GridRow {
        &self.page().grid.rows[row]
    }

    fn read(mut self, layout: &mut Layout, watch: Watch<'_>) -> Result<(), Problem> {
        self.title(layout);
        let name = column_of(&self.page().columns, self.name_field());
        let lines = classify(&self.page().grid, &self.page().header, name);
        for (place, line) in lines.iter().enumerate() {
            if !watch(0, lines.len()) {
                return Err(Problem::Stopped);
            }
            match line {
                Line::Section(row, text) => {
                    let place = self.section(text, lines.get(place + 1));
                    self.place_line(layout, *row, &place);
                }
                Line::Group(row) => {
                    let text = self.row_text(*row);
                    let place = self.section(&text, lines.get(place + 1));
                    self.place_line(layout, *row, &place);
                }
                Line::Data(row) => self.data(layout, *row),
                _ => {}
            }
        }
        Ok(())
    }

    /// One sheet a hamlet: its name stands on the tab or in a title line.
    fn title(&mut self, layout: &mut Layout) {
        let page = self.page();
        let above = page
            .grid
            .rows
            .iter()
            .filter(|row| row.number < page.header.first_row);
        let titles = above.filter_map(|row| row.first()?.1.text());
        let texts: Vec<String> = std::iter::once(page.grid.sheet.as_str())
            .chain(titles)
            .map(str::to_owned)
            .collect();
        for text in texts {
            let named = named(self.vocabulary, &text);
            if named.hamlet.is_some() {
                self.enter(layout, &named);
                return;
            }
        }
        let sheet = Key::of(&self.page().grid.sheet);
        if self.known.hamlets.same(&sheet).is_some() {
            let name = self.page().grid.sheet.clone();
            self.hamlet = Some(layout.hamlet(&name));
        }
    }

    /// The text that names a row: under the name column, or its first.
    fn row_text(&self, row: usize) -> String {
        let page = self.page();
        let named = page.cell(row, self.name_field()).text();
        let first = self.row(row).cells.iter().find_map(Cell::text);
        named.or(first).unwrap_or_default().to_owned()
    }

    fn section(&self, text: &str, next: Option<&Line>) -> Named {
        let named = named(self.vocabulary, text);
        if named != Named::default() {
            return named;
        }
        let name = place_case(text.trim_end_matches([':', '.', ' ']), self.vocabulary);
        let key = Key::of(&name);
        let has = |field| column_of(&self.page().columns, field).is_some();
        let is_known = |known: &Register| known.same(&key).is_some();
        let encloses = match next {
            Some(Line::Section(..) | Line::Group(_)) => true,
            Some(Line::Data(row)) => !matches!(self.place_in(*row), Named { team: None, .. }),
            _ => false,
        };
        let is_team = if is_known(&self.known.hamlets) {
            false
        } else if is_known(&self.known.teams) {
            true
        } else if has(("team", "name")) || encloses || self.kind != MEMBER {
            false
        } else {
            has(("hamlet", "name")) || self.hamlet.is_some()
        };
        if is_team {
            Named {
                hamlet: None,
                team: Some(name),
            }
        } else {
            Named {
                hamlet: Some(name),
                team: None,
            }
        }
    }

    /// The place a row of its own names though it has a running number or none is kept: `Tổ 1 (Thôn 1)` among people.
    fn place_in(&self, row: usize) -> Named {
        let page = self.page();
        let Some(text) = page.cell(row, self.name_field()).text() else {
            return Named::default();
        };
        let named = named(self.vocabulary, text);
        let personal = [
            ("person", "phone"),
            ("membership", "role"),
            ("membership", "joined"),
        ];
        let numbered = text.contains(|letter: char| letter.is_ascii_digit() || letter == '(');
        let alone = personal
            .iter()
            .all(|field| page.cell(row, *field).is_empty());
        let about_teams = self.kind == MEMBER || named.team.is_none();
        if (numbered || alone) && about_teams {
            named
        } else {
            Named::default()
        }
    }

    fn place_line(&mut self, layout: &mut Layout, row: usize, named: &Named) {
        self.enter(layout, named);
        // A list of teams has its teams in rows; a line of its own is a hamlet.
        let what = match (&named.team, self.kind == MEMBER) {
            (Some(_), true) => What::Team,
            (Some(_), false) => What::Record,
            _ => What::Hamlet,
        };
        layout.push(self.pages, (self.page, row), what, (self.hamlet, self.team));
    }

    fn enter(&mut self, layout: &mut Layout, named: &Named) {
        if let Some(hamlet) = &named.hamlet {
            self.hamlet = Some(layout.hamlet(hamlet));
            self.team = None;
        }
        if let Some(team) = &named.team {
            self.team = Some(layout.team(team, self.hamlet));
        }
    }

    fn data(&mut self, layout: &mut Layout, row: usize) {
        let place = self.place_in(row);
        let hamlet_only = place.hamlet.is_some() && place.team.is_none();
        if place != Named::default() && (self.kind == MEMBER || hamlet_only) {
            return self.place_line(layout, row, &place);
        }
        let page = &self.pages[self.page];
        let text = |field| {
            let cell = page.cell(row, field);
            let names = !cell.is_empty() && !matches!(cell, Cell::Fault(_));
            names.then(|| cell.shown())
        };
        if let Some(hamlet) = text(("hamlet", "name")) {
            let hamlet = self.hamlet_text(&hamlet);
            let same = self
                .hamlet
                .is_some_and(|now| layout.hamlets[now].key.same(&Key::of(&hamlet)));
            if !same {
                self.hamlet = Some(layout.hamlet(&hamlet));
                self.team = None;
            }
        }
        if let Some(team) = text(("team", "name")) {
            self.team_text(layout, &team);
        } else if self.kind != MEMBER {
            self.team = None;
        }
        let what = if self.kind == MEMBER && page.cell(row, ("person", "name")).is_empty() {
            if self.team.is_some() {
                What::Team
            } else {
                What::Record
            }
        } else {
            What::Record
        };
        layout.push(self.pages, (self.page, row), what, (self.hamlet, self.team));
    }

    /// A hamlet column may hold the bare number of the hamlet (`1`): then its heading begins the name.
    fn hamlet_text(&self, text: &str) -> String {
        self.with_heading(text, ("hamlet", "name"))
    }

    fn team_text(&mut self, layout: &mut Layout, text: &str) {
        let text = self.with_heading(text, ("team", "name"));
        let found = named(self.vocabulary, &text);
        if let (Some(hamlet), Some(_)) = (&found.hamlet, &found.team) {
            let same = self
                .hamlet
                .is_some_and(|now| layout.hamlets[now].key.same(&Key::of(hamlet)));
            if !same {
                self.hamlet = Some(layout.hamlet(hamlet));
            }
        }
        let name = found
            .team
            .unwrap_or_else(|| place_case(&text, self.vocabulary));
        self.team = Some(layout.team(&name, self.hamlet));
    }

    fn with_heading(&self, text: &str, field: FieldName) -> String {
        let bare = text.bytes().all(|byte| byte.is_ascii_digit());
        let heading = self
            .page()
            .columns
            .iter()
            .find(|column| column.field == Some(field));
        match heading {
            Some(column) if bare => {
                let words = named(self.vocabulary, &column.heading);
                let begins = if field.0 == "team" {
                    words.team
                } else {
                    words.hamlet
                };
                let first = begins.unwrap_or_else(|| self.vocabulary.heading(self.kind, field));
                let word = if field.0 == "team" {
                    first.split(' ').next().unwrap_or_default().to_owned()
                } else {
                    first
                };
                format!("{word} {text}")
            }
            _ => place_case(text, self.vocabulary),
        }
    }
}
