//! How a superior's own workbook is filled: which figure goes into which cell, written once in a text file. Mistakes are told with their line.

use super::sentence::{Piece, Slot, parse};
use super::textfile::{FileFault, Read, Reader, read, told};

/// Where a figure goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Sheet and address.
    At(String, String),
    /// A name that stands for one cell.
    Named(String),
}

/// One cell of the workbook that gets a number or words.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it goes.
    pub target: Target,
    /// The figure and its side.
    pub slot: Slot,
    /// Words instead of a number; empty for the number itself.
    pub text: Vec<Piece>,
}

/// The plan by which a workbook of another office is filled: read from a `.toml` file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fill {
    /// The closing scheme of its periods.
    pub scheme: String,
    /// Its cells.
    pub entries: Vec<Entry>,
}

/// Reads a plan; `known` tells the codes of indicators.
pub fn parse_fill(file: &str, text: &str, known: &dyn Fn(&str) -> bool) -> Result<Fill, FileFault> {
    read(file, text, &["scheme", "cell"], |root| {
        let mut entries = Vec::new();
        for table in root.tables("cell", &["sheet", "at", "name", "figure", "text"])? {
            entries.push(entry(&table, known)?);
        }
        Ok(Fill {
            scheme: root.text("scheme")?.unwrap_or_else(|| "nd09".to_owned()),
            entries,
        })
    })
}

fn entry(table: &Reader<'_, '_>, known: &dyn Fn(&str) -> bool) -> Read<Entry> {
    let target = match (table.text("name")?, table.text("sheet")?, table.text("at")?) {
        (Some(name), None, None) => Target::Named(name),
        (None, Some(sheet), Some(at)) => Target::At(sheet, at.to_uppercase()),
        _ => return told(table.span.clone(), "fill-no-target", Vec::new()),
    };
    let key = if table.value("text").is_some() {
        "text"
    } else {
        "figure"
    };
    let written = table.need("figure", table.text(key)?)?;
    let source = if key == "text" {
        written
    } else {
        format!("{{{written}}}")
    };
    let Ok(pieces) = parse(&source) else {
        return told(table.place(key), "template-bracket", Vec::new());
    };
    for piece in &pieces {
        if let Piece::Slot(slot) = piece
            && !known(&slot.code)
            && !super::template::OWN_WORDS.contains(&slot.code.as_str())
        {
            return told(
                table.place(key),
                "template-no-such-figure",
                vec![("code", slot.code.clone())],
            );
        }
    }
    let first = pieces.iter().find_map(|piece| match piece {
        Piece::Slot(slot) => Some(slot.clone()),
        Piece::Words(_) => None,
    });
    let slot = first.unwrap_or_else(|| Slot {
        code: String::new(),
        face: super::sentence::Face::Value,
    });
    Ok(Entry {
        target,
        slot,
        text: if key == "text" { pieces } else { Vec::new() },
    })
}

impl Fill {
    /// The code of every figure it needs.
    pub fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for entry in &self.entries {
            let inside = entry.text.iter().filter_map(|piece| match piece {
                Piece::Slot(slot) => Some(&slot.code),
                Piece::Words(_) => None,
            });
            for code in inside.chain([&entry.slot.code]) {
                let own = super::template::OWN_WORDS.contains(&code.as_str()) || code.is_empty();
                if !own && !codes.contains(code) {
                    codes.push(code.clone());
                }
            }
        }
        codes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_names_cells_and_figures() {
        let known = |code: &str| code == "hop";
        let text = "[[cell]]\nsheet = \"Biểu 1\"\nat = \"c7\"\nfigure = \"hop.year_before\"\n[[cell]]\nname = \"Ky\"\ntext = \"Kỳ {period}: {hop}\"\n";
        let fill = parse_fill("a.toml", text, &known).unwrap();
        assert_eq!(
            fill.entries[0].target,
            Target::At("Biểu 1".into(), "C7".into())
        );
        assert_eq!(fill.codes(), ["hop"]);
        let fault =
            parse_fill("a.toml", &text.replace("hop.year", "hap.year"), &known).unwrap_err();
        assert_eq!(fault.line, 4);
        let fault = parse_fill("a.toml", &text.replace("at = \"c7\"\n", ""), &known).unwrap_err();
        assert_eq!(fault.what.say().key, "fill-no-target");
    }
}
