//! The sheets of a file: which are read, where their headers are, what their columns fill.

use std::io::ErrorKind;

use crate::domain::form::{Field, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text::fold;
use crate::sheet::{
    Grid, Limit, LooksLike, OldColumn, SheetFault, find_header, read_old_columns, read_tables,
};

use super::columns::{column_of, matched};
use super::layout::Page;
use super::vocabulary::Vocabulary;
use super::{FieldName, ImportRequest, MEMBER, Sheets, Watch};

/// The usable sheets of a file and what is to be said about it.
pub(super) struct List {
    pub(super) pages: Vec<Page>,
    pub(super) notes: Vec<Say>,
    pub(super) old_text: Vec<OldColumn>,
}

/// Reads the sheets that may matter: the asked one, or all.
pub(super) fn read(request: &ImportRequest, watch: Watch<'_>) -> Result<Sheets, Problem> {
    let problem = |fault| sheet_problem(request, &fault);
    let asked = request.sheet.as_deref();
    let tables = read_tables(&request.file, asked, &mut || watch(0, 0)).map_err(problem)?;
    match tables.grids.map_err(problem) {
        Err(Problem::Stopped) => Err(Problem::Stopped),
        grids => Ok(Sheets {
            names: tables.names,
            grids,
        }),
    }
}

/// The field whose column a list cannot be without.
pub(super) fn name_field(kind: &'static str) -> FieldName {
    match kind {
        MEMBER => ("person", "name"),
        "document" | "meeting" | "task" => (kind, "title"),
        _ => (kind, telling(kind)),
    }
}

/// The field that every row of a plain list must fill: its name, its title, else the first that is asked for.
fn telling(kind: &str) -> &'static str {
    let fields = kinds::find(kind).map_or(&[][..], |kind| kind.fields);
    let typed = |field: &&Field| !field.kept;
    let named = fields
        .iter()
        .filter(typed)
        .find(|field| matches!(field.name, "name" | "title"));
    let asked = || fields.iter().filter(typed).find(|field| field.required);
    named.or_else(asked).map_or("name", |field| field.name)
}

/// Finds the header of every sheet and takes those that are one list: the first usable one, and all with the same headings.
pub(super) fn list(
    vocabulary: &Vocabulary,
    kind: &'static str,
    request: &ImportRequest,
    grids: Vec<Grid>,
) -> Result<List, Problem> {
    let (grids, old_text) = read_old_columns(grids, request.keep_encoding);
    let mut pages: Vec<Page> = Vec::new();
    let mut notes = Vec::new();
    for grid in grids {
        let (sheet, hidden) = (grid.sheet.clone(), grid.hidden);
        let page = page(vocabulary, kind, request, grid, pages.first());
        let fits = |page: &Page| pages.first().is_none_or(|first| alike(first, page));
        match page.filter(fits) {
            Some(page) => {
                if hidden > 0 {
                    let say = Say::new("import-hidden-removed");
                    notes.push(say.with("sheet", sheet).with("cells", hidden));
                }
                pages.push(page);
            }
            None => notes.push(Say::new("import-sheet-not-read").with("sheet", sheet)),
        }
    }
    let Some(first) = pages.first() else {
        return Err(Problem::BadSheet {
            file: file_name(request),
            why: Say::new("import-no-header").word(
                "field",
                crate::domain::form::field_key(name_field(kind).0, name_field(kind).1),
            ),
        });
    };
    let mut said: Vec<Say> = Vec::new();
    for column in &first.columns {
        let heading = column.heading.as_str();
        match (column.forbidden, column.field) {
            (Some(why), _) => said.push(
                Say::new("import-forbidden")
                    .with("heading", heading)
                    .word("why", format!("import-forbidden-{}", why.replace('_', "-"))),
            ),
            (None, None) if !crate::sheet::is_ordinal_heading(&fold(heading)) => {
                said.push(Say::new("import-unmatched").with("heading", heading));
            }
            _ => {}
        }
    }
    said.extend(old_text.iter().map(|column| old_column(first, column)));
    said.append(&mut notes);
    Ok(List {
        pages,
        notes: said,
        old_text,
    })
}

/// The sentence about a column in an old encoding, with one of its texts before and after.
fn old_column(first: &Page, column: &OldColumn) -> Say {
    let heading = first
        .columns
        .iter()
        .find(|known| known.index == column.index && first.grid.sheet == column.sheet)
        .map_or_else(|| letters_of(column.index), |known| known.heading.clone());
    let (before, after) = column.samples.last().cloned().unwrap_or_default();
    let key = if column.converted {
        "import-old-text"
    } else {
        "import-old-text-kept"
    };
    Say::new(key)
        .with("heading", heading)
        .word(
            "written",
            format!("import-written-{}", column.written.name()),
        )
        .with("before", before)
        .with("after", after)
}

/// The name Excel gives a column without a heading: `D`.
fn letters_of(column: usize) -> String {
    crate::sheet::address(0, column as u32)
        .trim_end_matches('1')
        .to_owned()
}

fn page(
    vocabulary: &Vocabulary,
    kind: &'static str,
    request: &ImportRequest,
    grid: Grid,
    first: Option<&Page>,
) -> Option<Page> {
    let header = find_header(&grid, &|folded| vocabulary.knows(kind, folded))?;
    let choices: Vec<_> = match first {
        // What was chosen for a column of the first sheet goes for the column of the same heading on the others.
        Some(first) => request
            .columns
            .iter()
            .filter_map(|(index, field)| {
                let heading = &first
                    .columns
                    .iter()
                    .find(|column| column.index == *index)?
                    .heading;
                let same = header
                    .columns
                    .iter()
                    .find(|column| column.folded == fold(heading))?;
                Some((same.index, *field))
            })
            .collect(),
        None => request.columns.clone(),
    };
    let columns = matched(vocabulary, kind, &grid, &header, &choices);
    column_of(&columns, name_field(kind))?;
    let barred: Vec<usize> = columns
        .iter()
        .filter(|column| column.forbidden.is_some())
        .map(|column| column.index)
        .collect();
    Some(Page {
        grid: grid.without_columns(&barred),
        header,
        columns,
    })
}

fn alike(first: &Page, other: &Page) -> bool {
    let headings = |page: &Page| -> Vec<String> {
        let filled = page.columns.iter().filter(|column| column.field.is_some());
        let mut folded: Vec<String> = filled.map(|column| fold(&column.heading)).collect();
        folded.sort();
        folded
    };
    headings(first) == headings(other)
}

pub(super) fn file_name(request: &ImportRequest) -> String {
    let name = request.file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn sheet_problem(request: &ImportRequest, fault: &SheetFault) -> Problem {
    let path = request.file.display().to_string();
    let why = match fault {
        SheetFault::NotAFile => return Problem::NotAFile { path },
        SheetFault::Io(ErrorKind::NotFound) => return Problem::NoFile { path },
        SheetFault::Io(ErrorKind::PermissionDenied) => return Problem::NoRight { path },
        SheetFault::Io(_) => return Problem::DiskFault,
        SheetFault::TooLarge { limit, at } => placed(
            Say::new(limit_key(*limit)).with("most", limit.value() as i64),
            at.as_deref(),
        ),
        SheetFault::NotASheet { looks_like } => {
            Say::new("import-not-a-sheet").word("looks", looks_key(*looks_like))
        }
        SheetFault::NoSuchSheet { names } => {
            Say::new("import-no-such-sheet").with("names", names.join(", "))
        }
        SheetFault::Unreadable { at } => placed(Say::new("import-unreadable"), at.as_deref()),
        SheetFault::Locked => Say::new("import-locked"),
        SheetFault::Strange => Say::new("import-strange"),
        SheetFault::NotAWorkbook | SheetFault::Empty => Say::new("import-empty"),
        SheetFault::Stopped => return Problem::Stopped,
    };
    Problem::BadSheet {
        file: file_name(request),
        why,
    }
}

/// With the cell or the line of the file, where that is known.
fn placed(what: Say, at: Option<&str>) -> Say {
    match at {
        Some(at) => Say::new("import-at").with("what", what).with("at", at),
        None => what,
    }
}

fn limit_key(limit: Limit) -> &'static str {
    match limit {
        Limit::Sheets => "import-limit-sheets",
        Limit::Rows => "import-limit-rows",
        Limit::Columns => "import-limit-columns",
        Limit::Cell => "import-limit-cell",
        Limit::Memory | Limit::Time => "import-limit-work",
        Limit::File | Limit::Entries | Limit::Entry | Limit::Inflated | Limit::Text => {
            "import-limit-size"
        }
    }
}

fn looks_key(looks: LooksLike) -> &'static str {
    match looks {
        LooksLike::BinaryWorkbook => "import-looks-binary-workbook",
        LooksLike::Document => "import-looks-document",
        LooksLike::WebPage => "import-looks-web-page",
        LooksLike::Xml => "import-looks-xml",
        LooksLike::Pdf => "import-looks-pdf",
        LooksLike::Picture => "import-looks-picture",
        LooksLike::Database => "import-looks-database",
        LooksLike::Archive => "import-looks-archive",
        LooksLike::Binary => "import-looks-binary",
    }
}
