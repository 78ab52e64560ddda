//! How a register looks: its head, the list, and where there is room the row in hand, whole.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{self, Span};
use ratatui::widgets::Paragraph;

use super::Register;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};

/// Width of the labels beside the list.
const LABEL: usize = 16;

impl Register {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 2 {
            return;
        }
        self.view_head(frame, Rect { height: 1, ..area }, look);
        let mut list = Rect {
            y: area.y + 1,
            height: area.height - 1,
            ..area
        };
        if area.width >= 120 {
            list.width = area.width - 44;
            self.view_detail(
                frame,
                Rect {
                    x: list.right() + 1,
                    width: 43,
                    ..list
                },
                look,
            );
        }
        if self.rows.is_empty() {
            let key = match (self.query.search.is_empty(), look.read_only) {
                (true, false) => "register-empty",
                (true, true) => "register-none",
                (false, _) => "register-nothing-found",
            };
            frame.render_widget(
                Paragraph::new(text::Line::styled(
                    format!("  {}", look.word(key)),
                    look.faint(),
                )),
                Rect {
                    y: list.y + 1,
                    height: 1.min(list.height),
                    ..list
                },
            );
            return;
        }
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| table::Cells::new(row.cells.clone()))
            .collect();
        table::view(frame, list, look, &self.columns(look), &rows, Some(self.at));
    }

    fn view_head(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let mut words = vec![Span::raw(format!(" {} ", self.count(look)))];
        let bounds = self.bounds(look).into_iter();
        words.extend(bounds.map(|bound| Span::styled(format!(" {bound} "), look.warn())));
        frame::lines(frame, area, vec![text::Line::from(words)]);
        self.search.view(frame, area, area.width / 2, look);
    }

    fn view_detail(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(row) = self.current() else { return };
        let width = usize::from(area.width.saturating_sub(2));
        let styled = |line| text::Line::styled(line, look.heading());
        let mut lines: Vec<text::Line<'_>> = frame::wrap(&row.name, width, 4)
            .into_iter()
            .map(styled)
            .collect();
        let shown = row
            .cells
            .iter()
            .skip(usize::from(self.kind.named_by.is_some()));
        for (column, cell) in self.shown.iter().zip(shown) {
            let mut label = table::pad(&column.heading(self.kind, look), LABEL, false);
            for part in frame::wrap(cell, width.saturating_sub(LABEL + 1), 4) {
                lines.push(text::Line::from(vec![
                    Span::styled(label, look.faint()),
                    Span::raw(format!(" {part}")),
                ]));
                label = " ".repeat(LABEL);
            }
        }
        for y in area.y..area.bottom() {
            frame.render_widget(
                Paragraph::new(text::Line::styled(look.bar(), look.faint())),
                Rect {
                    y,
                    width: 1,
                    height: 1,
                    ..area
                },
            );
        }
        frame.render_widget(
            Paragraph::new(lines),
            Rect {
                x: area.x + 2,
                width: area.width.saturating_sub(2),
                ..area
            },
        );
    }

    fn columns(&self, look: &Look) -> Vec<table::Column> {
        let mut columns = Vec::new();
        if self.kind.named_by.is_some() {
            columns.push(
                table::Column::new(
                    look.field(self.kind.name, self.kind.named_by.unwrap_or_default()),
                    24,
                )
                .grow(1),
            );
        }
        columns.extend(self.shown.iter().map(|shown| shown.column(self.kind, look)));
        columns
    }
}
