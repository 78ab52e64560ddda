//! Paragraphs and runs as WordprocessingML, escaped.

use crate::domain::text::is_hidden;
use crate::report::paper::{Run, Style};

use super::page::Page;

const OPEN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#
);

/// The text of a document while it is written.
pub(super) struct Xml(String);

impl Xml {
    pub(super) fn document() -> Self {
        Self(OPEN.to_owned())
    }

    /// Markup as it is.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// One paragraph of plain words in a named style.
    pub(super) fn line(&mut self, style: &str, text: &str) {
        self.runs(style, &[Run::plain(text)]);
    }

    /// The same, on the page of what follows.
    pub(super) fn kept(&mut self, style: &str, text: &str) {
        self.standing(style, &[Run::plain(text)], true);
    }

    /// A paragraph in a named style.
    pub(super) fn runs(&mut self, style: &str, runs: &[Run]) {
        self.standing(style, runs, false);
    }

    /// A paragraph in a named style; `kept` holds it on the page of what follows.
    pub(super) fn standing(&mut self, style: &str, runs: &[Run], kept: bool) {
        self.0.push_str("<w:p><w:pPr><w:pStyle w:val=\"");
        self.0.push_str(style);
        self.0.push_str("\"/>");
        self.0.push_str(if kept {
            "<w:keepNext/><w:keepLines/>"
        } else {
            ""
        });
        self.0.push_str("</w:pPr>");
        for run in runs {
            self.run(run);
        }
        self.0.push_str("</w:p>");
    }

    pub(super) fn paragraph(&mut self, style: Style, runs: &[Run], kept: bool) {
        let name = match style {
            Style::Body => "VanBan",
            Style::Centre => "Giua",
            Style::Flush => "SatLe",
            Style::Caption => "BangTen",
            Style::Small => "ChuNho",
        };
        self.standing(name, runs, kept);
    }

    pub(super) fn heading(&mut self, depth: u8, number: &str, text: &str) {
        let sign = if depth >= 3 { ")" } else { "." };
        let shown = if number.is_empty() {
            text.to_owned()
        } else {
            format!("{number}{sign} {text}")
        };
        self.line(&format!("Muc{}", depth.clamp(1, 3)), &shown);
    }

    pub(super) fn page_break(&mut self) {
        self.0
            .push_str(r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#);
    }

    /// Ends a section of the paper.
    pub(super) fn section_break(&mut self, page: Page) {
        self.0.push_str("<w:p><w:pPr><w:pStyle w:val=\"Ke\"/>");
        self.0.push_str(&page.section());
        self.0.push_str("</w:pPr></w:p>");
    }

    /// The whole document.
    pub(super) fn finish(mut self, page: Page) -> String {
        self.0.push_str(&page.section());
        self.0.push_str("</w:body></w:document>");
        self.0
    }

    fn run(&mut self, run: &Run) {
        if run.text.is_empty() {
            return;
        }
        self.0.push_str("<w:r>");
        if run.bold || run.italic {
            self.0.push_str("<w:rPr>");
            self.0.push_str(if run.bold { "<w:b/>" } else { "" });
            self.0.push_str(if run.italic { "<w:i/>" } else { "" });
            self.0.push_str("</w:rPr>");
        }
        for (place, line) in run.text.split('\n').enumerate() {
            if place > 0 {
                self.0.push_str("<w:br/>");
            }
            self.0.push_str("<w:t xml:space=\"preserve\">");
            escape(line, &mut self.0);
            self.0.push_str("</w:t>");
        }
        self.0.push_str("</w:r>");
    }
}

/// Text as XML holds it: five signs escaped, control letters left out.
pub(in crate::report) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(' '),
            letter if is_hidden(letter) => {}
            letter => out.push(letter),
        }
    }
}

/// The same as a text of its own.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}
