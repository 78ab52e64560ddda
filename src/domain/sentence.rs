//! Sentences with places for figures (`Đã tổ chức {meetings} cuộc{meetings.change}`) and the simple rules under which they are said
//! (`meetings > 0, forums = 0`). No figure is counted and no sentence is worded here.

/// Which side of a figure is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The number that is reported.
    Value,
    /// That of the period before.
    Previous,
    /// That of the same period last year.
    YearBefore,
    /// From the beginning of the year.
    Cumulative,
    /// The target.
    Target,
    /// Up or down against the same period last year, in words.
    Change,
    /// The two numbers of a share: `843/843`.
    Share,
    /// What it is counted in.
    Unit,
}

impl Face {
    const ALL: [(&'static str, Face); 8] = [
        ("value", Face::Value),
        ("previous", Face::Previous),
        ("year_before", Face::YearBefore),
        ("cumulative", Face::Cumulative),
        ("target", Face::Target),
        ("change", Face::Change),
        ("share", Face::Share),
        ("unit", Face::Unit),
    ];

    /// The face of that word.
    pub fn of(word: &str) -> Option<Face> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, face)| *face)
    }
}

/// A side of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Code of the indicator, or a word of the report itself.
    pub code: String,
    /// Which side of it.
    pub face: Face,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A place for a figure.
    Slot(Slot),
}

/// How two numbers are held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Equal.
    Is,
    /// Different.
    IsNot,
    /// Larger.
    Above,
    /// Larger or equal.
    AtLeast,
    /// Smaller.
    Below,
    /// Smaller or equal.
    AtMost,
}

/// What a figure is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// A number in thousandths.
    Number(i64),
    /// Another figure.
    Slot(Slot),
    /// No number at all.
    Blank,
}

/// A rule under which a sentence stands: one figure held against a number, another figure, or nothing at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The figure.
    pub left: Slot,
    /// How it is compared.
    pub compare: Compare,
    /// With what.
    pub right: Against,
}

/// Why a sentence or rule cannot be read; the text is the part that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SentenceFault {
    /// A bracket without its partner.
    Bracket,
    /// A side that no figure has.
    Face(String),
    /// A rule that is none.
    Rule(String),
}

/// Reads a sentence: words, and in braces the figures to be filled in.
pub fn parse(text: &str) -> Result<Vec<Piece>, SentenceFault> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let (words, tail) = rest.split_at(open);
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        let inside = tail.strip_prefix('{').and_then(|tail| tail.split_once('}'));
        let Some((inside, after)) = inside else {
            return Err(SentenceFault::Bracket);
        };
        if inside.contains('{') {
            return Err(SentenceFault::Bracket);
        }
        pieces.push(Piece::Slot(slot(inside)?));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    Ok(pieces)
}

fn slot(text: &str) -> Result<Slot, SentenceFault> {
    let (code, face) = text
        .trim()
        .split_once('.')
        .unwrap_or((text.trim(), "value"));
    let known = Face::of(face).filter(|_| is_code(code));
    let face = known.ok_or_else(|| SentenceFault::Face(text.to_owned()))?;
    Ok(Slot {
        code: code.to_owned(),
        face,
    })
}

fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'))
}

/// Reads rules joined by commas: all must hold.
pub fn parse_rules(text: &str) -> Result<Vec<Condition>, SentenceFault> {
    let parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(rule).collect()
}

fn rule(text: &str) -> Result<Condition, SentenceFault> {
    let wrong = || SentenceFault::Rule(text.to_owned());
    let signs = [
        (">=", Compare::AtLeast),
        ("<=", Compare::AtMost),
        ("!=", Compare::IsNot),
        ("=", Compare::Is),
        (">", Compare::Above),
        ("<", Compare::Below),
    ];
    let found = signs
        .iter()
        .find_map(|(sign, compare)| Some((text.split_once(sign)?, *compare)));
    let ((left, right), compare) = found.ok_or_else(wrong)?;
    let right = right.trim();
    let right = match right {
        "" => return Err(wrong()),
        "blank" => Against::Blank,
        number if number.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') => {
            let number = super::number::parse_decimal(number).map_err(|_| wrong())?;
            Against::Number((number * 1_000.0).round() as i64)
        }
        other => Against::Slot(slot(other).map_err(|_| wrong())?),
    };
    Ok(Condition {
        left: slot(left.trim()).map_err(|_| wrong())?,
        compare,
        right,
    })
}

impl Condition {
    /// True where the rule holds; a figure that is not there only ever equals `blank`.
    pub fn holds(&self, number: &dyn Fn(&Slot) -> Option<i64>) -> bool {
        let left = number(&self.left);
        let right = match &self.right {
            Against::Blank => {
                return match self.compare {
                    Compare::Is => left.is_none(),
                    Compare::IsNot => left.is_some(),
                    _ => false,
                };
            }
            Against::Number(right) => Some(*right),
            Against::Slot(slot) => number(slot),
        };
        let (Some(left), Some(right)) = (left, right) else {
            return false;
        };
        match self.compare {
            Compare::Is => left == right,
            Compare::IsNot => left != right,
            Compare::Above => left > right,
            Compare::AtLeast => left >= right,
            Compare::Below => left < right,
            Compare::AtMost => left <= right,
        }
    }

    /// The codes it speaks of.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let other = match &self.right {
            Against::Slot(slot) => Some(slot.code.as_str()),
            _ => None,
        };
        std::iter::once(self.left.code.as_str()).chain(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_words_and_places() {
        let pieces = parse("Đã tổ chức {hop_to} cuộc{hop_to.change}.").unwrap();
        let slot = |face| {
            Piece::Slot(Slot {
                code: "hop_to".into(),
                face,
            })
        };
        let words = |text: &str| Piece::Words(text.into());
        assert_eq!(
            pieces,
            [
                words("Đã tổ chức "),
                slot(Face::Value),
                words(" cuộc"),
                slot(Face::Change),
                words(".")
            ]
        );
        assert_eq!(parse("a {b"), Err(SentenceFault::Bracket));
        assert_eq!(parse("a } b"), Err(SentenceFault::Bracket));
        assert_eq!(parse("{a.lạ}"), Err(SentenceFault::Face("a.lạ".into())));
    }

    #[test]
    fn rules_hold_or_not() {
        let number = |slot: &Slot| match slot.code.as_str() {
            "a" => Some(5_000),
            "b" => Some(7_000),
            _ => None,
        };
        let holds = |text: &str| {
            parse_rules(text)
                .unwrap()
                .iter()
                .all(|rule| rule.holds(&number))
        };
        assert!(
            holds("a > 0, b >= 7")
                && holds("a < b")
                && holds("c = blank")
                && holds("a != blank")
                && holds("")
        );
        assert!(!holds("a = 0") && !holds("c > 0") && !holds("c = 0") && !holds("a > 0, b < 7"));
        assert_eq!(
            parse_rules("a ~ 3"),
            Err(SentenceFault::Rule("a ~ 3".into()))
        );
        assert_eq!(parse_rules("a > "), Err(SentenceFault::Rule("a >".into())));
    }
}
