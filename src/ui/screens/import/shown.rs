//! How the plan of a list is drawn: what is read, the counts, the rows with their fate, and why for the row in hand.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::{Record, Say, Value};
use crate::domain::kinds::{self, KINDS};
use crate::domain::number;
use crate::domain::person::Membership;
use crate::office::import::{Diff, MEMBER, Outcome as Fate, Plan, PlanRow, Remark};
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};

use super::choose::kind_words;
use super::preview::{Preview, Shown};
use super::reading;

/// Columns in old letters that are told one by one.
const OLD: usize = 3;

/// Lines for the row in hand.
const DETAIL: u16 = 3;

pub(super) fn view(preview: &Preview, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    if let Some(reading) = preview.reading {
        reading::view(preview, reading, frame, area, look);
        return;
    }
    let Some(plan) = &preview.plan else {
        view_problem(preview, frame, area, look);
        return;
    };
    let head = head(preview, plan, usize::from(area.width), look);
    let used = (head.len() as u16).min(area.height);
    frame.render_widget(Paragraph::new(head), area);
    let rest = area.height - used;
    let below = if rest >= DETAIL + 4 { DETAIL + 1 } else { 0 };
    let list = Rect {
        y: area.y + used,
        height: rest - below,
        ..area
    };
    view_rows(preview, plan, frame, list, look);
    if below > 0 {
        let place = Rect {
            y: area.bottom() - below,
            height: 1,
            ..area
        };
        let rule = Line::styled(look.rule(area.width), look.faint());
        frame.render_widget(Paragraph::new(rule), place);
        let place = Rect {
            x: area.x + 1,
            y: area.bottom() - DETAIL,
            width: area.width.saturating_sub(2),
            height: DETAIL,
        };
        view_detail(preview, frame, place, look);
        frame::follows(frame, place, look);
    }
}

/// Where the list cannot be read: why, and what to do.
fn view_problem(preview: &Preview, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    let Some(problem) = &preview.problem else {
        return;
    };
    let (what, hint) = look.words.problem(problem);
    let width = usize::from(area.width.saturating_sub(4));
    let mut lines = vec![Line::default()];
    let told = frame::wrap(&what, width, 4);
    lines.extend(
        told.into_iter()
            .map(|line| Line::styled(format!("  {line}"), look.bad())),
    );
    lines.push(Line::default());
    for words in [hint, look.word("import-problem-keys")] {
        let told = frame::wrap(&words, width, 3);
        lines.extend(told.into_iter().map(|line| Line::raw(format!("  {line}"))));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

fn head(preview: &Preview, plan: &Plan, width: usize, look: &Look) -> Vec<Line<'static>> {
    let count = |read: bool| {
        let columns = plan.columns.iter();
        columns
            .filter(|column| column.field.is_some() == read)
            .count()
    };
    let read = Say::new("import-read")
        .word("kind", kind_words(plan.kind))
        .with("sheets", plan.sheets.join(", "))
        .with("first", i64::from(plan.header.0))
        .with("last", i64::from(plan.header.1))
        .with("columns", count(true));
    let mut lines = vec![line(&look.say(&read), width, Style::new())];
    let forbidden: Vec<&str> = plan
        .columns
        .iter()
        .filter(|column| column.forbidden.is_some())
        .map(|column| column.heading.as_str())
        .collect();
    if !forbidden.is_empty() {
        let say = Say::new("import-left-out-columns").with("columns", forbidden.join(", "));
        lines.push(line(&look.say(&say), width, look.warn()));
    }
    let is_old = |note: &&Say| note.key.starts_with("import-old-text");
    for note in plan.notes.iter().filter(is_old).take(OLD) {
        lines.push(line(&look.say(note), width, look.warn()));
    }
    let unread: Vec<String> = plan
        .notes
        .iter()
        .filter(|note| note.key != "import-forbidden" && !is_old(note))
        .map(|note| look.say(note))
        .collect();
    if !unread.is_empty() {
        lines.push(line(&unread.join(". "), width, look.faint()));
    }
    lines.push(counts(plan, look));
    // A person and the spell in a team are one line of the list.
    let told = KINDS.iter().filter(|kind| kind.name != Membership::KIND);
    let made: Vec<String> = told
        .filter_map(|kind| {
            let count = plan.made.get(kind.name)?;
            let mut key = kind.name.replace('_', "-");
            if *count != 1 {
                key.push_str(".plural");
            }
            let kind = look.word(&key).to_lowercase();
            Some(format!("{} {kind}", number::show_count(*count as i64)))
        })
        .collect();
    if !made.is_empty() && plan.kind == MEMBER {
        let say = Say::new("import-makes").with("list", made.join(", "));
        lines.push(line(&look.say(&say), width, look.faint()));
    }
    let (shown, all) = (preview.rows.len() as i64, plan.rows.len() as i64);
    let state = Say::new("import-shown")
        .word("what", filter_words(preview.shown))
        .with("shown", shown)
        .with("all", all);
    lines.push(line(&look.say(&state), width, Style::new()));
    lines
}

fn line(words: &str, width: usize, style: Style) -> Line<'static> {
    let fitted = crate::domain::text::fit(&format!(" {words}"), width);
    Line::styled(fitted, style)
}

fn counts(plan: &Plan, look: &Look) -> Line<'static> {
    let counts = plan.counts;
    let parts = [
        ("import-count-new", counts.new, look.good()),
        ("import-count-changed", counts.changed, look.warn()),
        ("import-count-same", counts.same, look.faint()),
        ("import-count-refused", counts.refused, look.bad()),
    ];
    let mut spans = vec![Span::raw(" ")];
    for (key, count, style) in parts {
        let words = look.say(&Say::new(key).with("count", count));
        let style = if count == 0 { look.faint() } else { style };
        spans.extend([Span::styled(words, style), Span::raw("   ")]);
    }
    Line::from(spans)
}

fn filter_words(shown: Shown) -> &'static str {
    match shown {
        Shown::All => "import-rows-all",
        Shown::Refused => "import-rows-refused",
        Shown::Asked => "import-rows-asked",
        Shown::Changed => "import-rows-changed",
        Shown::New => "import-rows-new",
        Shown::Same => "import-rows-same",
    }
}

/// The sign of a row's fate, readable without colour.
fn sign(row: &PlanRow, look: &Look) -> (&'static str, Style) {
    let asked = row.near.as_ref().is_some_and(|near| !near.accepted);
    match &row.outcome {
        Fate::Refused(_) if look.ascii => ("x", look.bad()),
        Fate::Refused(_) => ("✗", look.bad()),
        _ if asked => ("?", look.warn()),
        Fate::Changed(_) => ("~", look.warn()),
        _ if !row.warnings.is_empty() => ("!", look.warn()),
        Fate::New => ("+", Style::new()),
        Fate::Same => ("=", look.faint()),
    }
}

fn view_rows(preview: &Preview, plan: &Plan, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    // The columns that fill something, the name first: what tells the rows apart.
    let mut filled: Vec<usize> = (0..plan.columns.len())
        .filter(|place| plan.columns[*place].field.is_some())
        .collect();
    let is_name = |place: &usize| plan.columns[*place].field == Some(("person", "name"));
    filled.sort_by_key(|place| !is_name(place));
    let nested = plan.is_nested();
    let mut columns = vec![
        table::Column::new("", 1),
        table::Column::new(look.word("import-row"), 5).right(),
    ];
    if nested {
        let heading = look.field("membership", "team");
        columns.push(table::Column::new(heading, 18).grow(1));
    }
    for place in &filled {
        let heading = plan.columns[*place].heading.clone();
        let width = heading.chars().count().clamp(8, 16) as u16;
        let column = table::Column::new(heading, if is_name(place) { 22 } else { width });
        columns.push(column);
    }
    let rows: Vec<table::Cells> = preview
        .rows
        .iter()
        .map(|place| {
            let row = &plan.rows[*place];
            let (sign, style) = sign(row, look);
            let mut cells = vec![sign.to_owned(), row.number.to_string()];
            if nested {
                cells.push(if row.team.is_empty() {
                    row.hamlet.clone()
                } else {
                    row.team.clone()
                });
            }
            cells.extend(filled.iter().map(|place| row.cells[*place].clone()));
            table::Cells::new(cells).styled(style)
        })
        .collect();
    table::view(frame, area, look, &columns, &rows, Some(preview.at));
}

fn view_detail(preview: &Preview, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    let Some(row) = preview.current() else { return };
    let width = usize::from(area.width);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut tell = |words: &str, style: Style| {
        let told = frame::wrap(words, width, usize::from(DETAIL));
        lines.extend(told.into_iter().map(|line| Line::styled(line, style)));
    };
    if let Fate::Refused(reasons) = &row.outcome {
        let say = Say::new("import-refused-because").with("why", remarks(reasons, look));
        tell(&look.say(&say), look.bad());
    }
    if let Some(near) = &row.near {
        let key = if near.accepted {
            "import-near-taken"
        } else {
            "import-near-asked"
        };
        let say = Say::new(key)
            .with("written", near.written.as_str())
            .with("meant", near.meant.as_str());
        tell(&look.say(&say), look.warn());
    }
    if let Fate::Changed(diffs) = &row.outcome {
        let told: Vec<String> = diffs.iter().map(|diff| difference(diff, look)).collect();
        tell(&told.join("; "), look.warn());
    }
    if !row.warnings.is_empty() {
        tell(&remarks(&row.warnings, look), look.warn());
    }
    if lines.is_empty() {
        let key = if row.outcome == Fate::New {
            "import-fate-new"
        } else {
            "import-fate-same"
        };
        let place: Vec<&str> = [row.hamlet.as_str(), row.team.as_str()]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect();
        let say = Say::new(key).with("place", place.join(" · "));
        lines.push(Line::raw(look.say(&say)));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

fn remarks(remarks: &[Remark], look: &Look) -> String {
    let one = |remark: &Remark| match remark.field {
        Some((kind, field)) => {
            format!("{}: {}", look.field(kind, field), look.say(&remark.say))
        }
        None => look.say(&remark.say),
    };
    remarks.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn difference(diff: &Diff, look: &Look) -> String {
    let (kind, name) = diff.field;
    let field = kinds::find(kind).and_then(|kind| kind.field(name));
    let shown = |value: &Value| {
        let row = crate::domain::form::Row::new().with(name, value.clone());
        field.map_or_else(String::new, |field| {
            look.value(field, &row, Some(value.text()))
        })
    };
    let say = Say::new("import-difference")
        .with("field", look.field(kind, name))
        .with("was", shown(&diff.was))
        .with("now", shown(&diff.now));
    look.say(&say)
}
