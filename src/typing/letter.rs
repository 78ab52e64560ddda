//! One letter taken apart: its base, its mark and its case; the five tones; and both put together into one composed letter.

/// The rows of the six tones for every vowel: level, huyền, hỏi, ngã, sắc, nặng.
const VOWELS: [(char, Mark, [char; 6]); 12] = [
    ('a', Mark::None, ['a', 'à', 'ả', 'ã', 'á', 'ạ']),
    ('a', Mark::Breve, ['ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ']),
    ('a', Mark::Hat, ['â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ']),
    ('e', Mark::None, ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ']),
    ('e', Mark::Hat, ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ']),
    ('i', Mark::None, ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị']),
    ('o', Mark::None, ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ']),
    ('o', Mark::Hat, ['ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ']),
    ('o', Mark::Horn, ['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ']),
    ('u', Mark::None, ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ']),
    ('u', Mark::Horn, ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự']),
    ('y', Mark::None, ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ']),
];

/// Where the tone stands in open `oa`, `oe`, `uy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// `hòa`, `khỏe`, `thủy`.
    #[default]
    Old,
    /// `hoà`, `khoẻ`, `thuỷ`.
    New,
}

/// A tone; none is the level one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tone {
    #[default]
    Level,
    Falling,
    Asking,
    Tumbling,
    Sharp,
    Heavy,
}

impl Tone {
    pub(super) const ALL: [Self; 6] = [
        Self::Level,
        Self::Falling,
        Self::Asking,
        Self::Tumbling,
        Self::Sharp,
        Self::Heavy,
    ];

    /// True for the two tones a syllable ending in c, ch, p, t may have.
    pub(super) fn fits_a_stop(self) -> bool {
        matches!(self, Self::Sharp | Self::Heavy)
    }
}

/// What is added to a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    #[default]
    None,
    /// â ê ô
    Hat,
    /// ă
    Breve,
    /// ơ ư
    Horn,
    /// đ
    Bar,
}

/// A letter of a word in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// Lower case, without mark.
    pub(super) base: char,
    pub(super) mark: Mark,
    pub(super) upper: bool,
    /// An `ư` made by a `w` that stood alone.
    pub(super) lone: bool,
}

impl Letter {
    /// A letter as it is typed.
    pub(super) fn plain(sign: char) -> Self {
        Self {
            base: lower(sign),
            mark: Mark::None,
            upper: sign.is_uppercase(),
            lone: false,
        }
    }

    /// A composed letter taken apart, with its tone.
    pub(super) fn read(sign: char) -> (Self, Tone) {
        let small = lower(sign);
        let of = |base, mark| Self {
            base,
            mark,
            upper: sign.is_uppercase(),
            lone: false,
        };
        if small == 'đ' {
            return (of('d', Mark::Bar), Tone::Level);
        }
        for (base, mark, row) in VOWELS {
            if let Some(place) = row.iter().position(|known| *known == small) {
                return (of(base, mark), Tone::ALL[place]);
            }
        }
        (of(small, Mark::None), Tone::Level)
    }

    pub(super) fn is_vowel(self) -> bool {
        matches!(self.base, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
    }

    /// The letter in lower case with its mark and without a tone.
    pub(super) fn small(self) -> char {
        if self.mark == Mark::Bar {
            return 'đ';
        }
        VOWELS
            .iter()
            .find(|(base, mark, _)| (*base, *mark) == (self.base, self.mark))
            .map_or(self.base, |(_, _, row)| row[0])
    }

    /// The composed letter.
    pub(super) fn shown(self, tone: Tone) -> char {
        let small = self.small();
        let toned = VOWELS
            .iter()
            .find(|(_, _, row)| row[0] == small)
            .map_or(small, |(_, _, row)| row[tone as usize]);
        if self.upper {
            toned.to_uppercase().next().unwrap_or(toned)
        } else {
            toned
        }
    }
}

fn lower(sign: char) -> char {
    let mut small = sign.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => sign,
    }
}
