//! The colours, by meaning, for each depth and ground. No other file names one. Chosen so that letters stand out from their ground by 4.5
//! to 1 at least on the terminals of today and of yesterday: kept by a test.

use ratatui::style::{Color, Modifier, Style};

use super::sight::{Palette, Theme};

/// What a colour says; a letter or sign beside it always says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Headings.
    Heading,
    /// Met, present, saved.
    Good,
    /// To be looked at.
    Warn,
    /// Missed, late, refused.
    Bad,
    /// Of second rank.
    Faint,
}

use Meaning::{Bad, Faint, Good, Heading, Warn};

impl Meaning {
    /// How it is written.
    pub(super) fn style(self, palette: Palette, theme: Theme) -> Style {
        let colour = match (palette, theme) {
            (Palette::Mono, _) | (_, Theme::Mono) => None,
            (Palette::Full, Theme::Dark) => Some(match self {
                Heading => Color::Indexed(117),
                Good => Color::Indexed(114),
                Warn => Color::Indexed(221),
                Bad => Color::Indexed(216),
                Faint => Color::Indexed(248),
            }),
            (Palette::Full, Theme::Light) => Some(match self {
                Heading => Color::Indexed(24),
                Good => Color::Indexed(22),
                Warn => Color::Indexed(94),
                Bad => Color::Indexed(124),
                Faint => Color::Indexed(240),
            }),
            (Palette::Sixteen, Theme::Dark) => match self {
                Heading => Some(Color::LightCyan),
                Good => Some(Color::LightGreen),
                Warn => Some(Color::LightYellow),
                Bad => Some(Color::LightRed),
                Faint => None,
            },
            // Dark red is too dark on black where bold does not make it bright: there `bad` is turned over.
            (Palette::Eight, Theme::Dark) => match self {
                Heading => Some(Color::Cyan),
                Good => Some(Color::Green),
                Warn => Some(Color::Yellow),
                Bad | Faint => None,
            },
            // Green, cyan and yellow are lost on white.
            (Palette::Sixteen | Palette::Eight, Theme::Light) => match self {
                Heading => Some(Color::Blue),
                Warn => Some(Color::Magenta),
                Bad => Some(Color::Red),
                Good | Faint => None,
            },
        };
        let style = colour.map_or_else(Style::new, |colour| Style::new().fg(colour));
        match self {
            Bad if palette == Palette::Eight && theme == Theme::Dark => {
                style.add_modifier(Modifier::REVERSED)
            }
            Heading | Bad => style.add_modifier(Modifier::BOLD),
            Warn if palette == Palette::Eight => style.add_modifier(Modifier::BOLD),
            Warn | Good | Faint => style,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::wire::NAMED;

    type Rgb = (u8, u8, u8);

    const ALL: [Meaning; 5] = [Heading, Good, Warn, Bad, Faint];

    /// The sixteen as xterm, the VGA console, PuTTY and the Windows console draw them, in the order of their codes.
    const DRAWN: [(&str, [u32; 16]); 3] = [
        (
            "xterm",
            [
                0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd,
                0xe5_e5e5, 0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff,
                0x00_ffff, 0xff_ffff,
            ],
        ),
        (
            "console",
            [
                0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa,
                0xaa_aaaa, 0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff,
                0x55_ffff, 0xff_ffff,
            ],
        ),
        (
            "putty",
            [
                0x00_0000, 0xbb_0000, 0x00_bb00, 0xbb_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb,
                0xbb_bbbb, 0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff,
                0x55_ffff, 0xff_ffff,
            ],
        ),
    ];

    fn rgb(code: u32) -> Rgb {
        ((code >> 16) as u8, (code >> 8) as u8, code as u8)
    }

    /// The colours 16–255 of every terminal with 256: a cube of six steps, then greys.
    fn indexed(number: u8) -> Rgb {
        if number >= 232 {
            let grey = 8 + 10 * (number - 232);
            return (grey, grey, grey);
        }
        let step = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
        let place = number - 16;
        (step(place / 36), step(place / 6 % 6), step(place % 6))
    }

    fn brightness((red, green, blue): Rgb) -> f64 {
        let line = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * line(red) + 0.7152 * line(green) + 0.0722 * line(blue)
    }

    /// The contrast of WCAG 2: 1 to 21.
    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (brightness(one), brightness(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn stands_out(what: &str, letters: Rgb, ground: Rgb) {
        let ratio = contrast(letters, ground);
        assert!(
            ratio >= 4.5,
            "{what}: {letters:?} on {ground:?} is {ratio:.1}"
        );
    }

    #[test]
    fn letters_of_256_stand_out_from_the_usual_grounds() {
        let dark = [
            0x00_0000, 0x0c_0c0c, 0x1e_1e1e, 0x30_0a24, 0x00_2b36, 0x28_2a36,
        ];
        let light = [0xff_ffff, 0xfd_f6e3, 0xf2_f2f2, 0xee_eeee];
        for (theme, grounds) in [
            (Theme::Dark, dark.as_slice()),
            (Theme::Light, light.as_slice()),
        ] {
            for meaning in ALL {
                let Some(Color::Indexed(number)) = meaning.style(Palette::Full, theme).fg else {
                    panic!("{meaning:?} has a colour");
                };
                assert!(
                    number >= 16,
                    "themes of terminals redefine the first sixteen"
                );
                for ground in grounds {
                    stands_out(
                        &format!("{meaning:?} {theme:?}"),
                        indexed(number),
                        rgb(*ground),
                    );
                }
            }
        }
    }

    #[test]
    fn letters_of_few_colours_stand_out_on_black_and_white() {
        for (terminal, drawn) in DRAWN {
            for palette in [Palette::Eight, Palette::Sixteen] {
                for (theme, ground) in [(Theme::Dark, 0x00_0000), (Theme::Light, 0xff_ffff)] {
                    for meaning in ALL {
                        let style = meaning.style(palette, theme);
                        let Some(colour) = style.fg else { continue };
                        let place = NAMED
                            .iter()
                            .position(|named| *named == colour)
                            .expect("a named colour");
                        assert!(palette == Palette::Sixteen || place < 8, "{meaning:?}");
                        // The console has no bold letters: it draws them in the bright twin.
                        let bright = terminal == "console"
                            && theme == Theme::Dark
                            && place < 8
                            && style.add_modifier.contains(Modifier::BOLD);
                        let place = if bright { place + 8 } else { place };
                        stands_out(
                            &format!("{meaning:?} {palette:?} {theme:?} {terminal}"),
                            rgb(drawn[place]),
                            rgb(ground),
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn mono_names_no_colour() {
        for meaning in ALL {
            for theme in [Theme::Dark, Theme::Light, Theme::Mono] {
                assert_eq!(meaning.style(Palette::Mono, theme).fg, None);
                assert_eq!(meaning.style(Palette::Full, Theme::Mono).fg, None);
            }
        }
    }
}
