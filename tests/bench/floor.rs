//! The floor of our stack: a list over one table with bare ratatui and rusqlite, nothing else. What the program costs is told beside it.

use std::path::Path;

use crossterm::event::{self, Event, KeyCode};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use rusqlite::{Connection, OpenFlags};

/// Rows on the screen.
const ROWS: usize = 22;

fn page(db: &Connection, first: usize, search: &str) -> Vec<String> {
    let order = "from person where gone is null and name like ? order by sort, id limit ? offset ?";
    let mut ask = db
        .prepare_cached(&format!("select name, coalesce(phone, '') {order}"))
        .expect("a question");
    let like = format!("%{search}%");
    ask.query_map((like, ROWS as i64, first as i64), |row| {
        let (name, phone): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(format!("{name:<40} {phone}"))
    })
    .expect("rows")
    .collect::<Result<_, _>>()
    .expect("rows")
}

/// Shows the people of a book until `q`.
pub(crate) fn run(path: &Path) {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a book");
    enable_raw_mode().expect("a terminal");
    let mut out = std::io::stdout();
    execute!(out, EnterAlternateScreen).expect("a terminal");
    let mut terminal = Terminal::new(CrosstermBackend::new(out)).expect("a terminal");
    let (mut first, mut at, mut search) = (0, 0, String::new());
    loop {
        let rows = page(&db, first, &search);
        terminal
            .draw(|frame| {
                let mut lines = vec![Line::raw(format!("/{search}"))];
                lines.extend(rows.iter().enumerate().map(|(place, row)| {
                    Line::raw(format!("{} {row}", if place == at { "▸" } else { " " }))
                }));
                frame.render_widget(Paragraph::new(lines), frame.area());
            })
            .expect("drawn");
        let Ok(Event::Key(key)) = event::read() else {
            continue;
        };
        match key.code {
            KeyCode::Down => at = (at + 1).min(ROWS - 1),
            KeyCode::PageDown => first += ROWS,
            KeyCode::Char('q') => break,
            KeyCode::Char(letter) => search.push(letter),
            _ => {}
        }
    }
    let _ = disable_raw_mode();
    let _ = execute!(terminal.backend_mut(), LeaveAlternateScreen);
}
