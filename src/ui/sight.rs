//! What this terminal can show: how many colours, which theme, frames and letters. Read from the environment alone; what a person chose
//! for a terminal (see [`profile`](super::profile)) goes before it.

/// How many colours there are to speak with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Palette {
    /// None: bold and underline only (`NO_COLOR`, monochrome).
    #[default]
    Mono,
    /// The eight of an old console.
    Eight,
    /// The sixteen every newer terminal has.
    Sixteen,
    /// The 256 of today, of which only those that no theme of a terminal redefines are used.
    Full,
}

/// On which ground the colours stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// No colours at all.
    Mono,
}

impl Theme {
    /// Every theme, by the word it is chosen with.
    pub const ALL: [(&'static str, Self); 3] = [
        ("dark", Self::Dark),
        ("light", Self::Light),
        ("mono", Self::Mono),
    ];

    /// The theme of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(word))
            .map(|(_, theme)| *theme)
    }

    /// The word of a theme.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, theme)| *theme == self)
            .map_or("", |(name, _)| name)
    }
}

impl Palette {
    /// Every palette, by the word it is written with.
    pub const ALL: [(&'static str, Self); 4] = [
        ("mono", Self::Mono),
        ("8", Self::Eight),
        ("16", Self::Sixteen),
        ("256", Self::Full),
    ];

    /// The palette of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, palette)| *palette)
    }

    /// The word of a palette.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, palette)| *palette == self)
            .map_or("", |(name, _)| name)
    }
}

/// What the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Colours.
    pub palette: Palette,
    /// The ground they stand on.
    pub theme: Theme,
    /// Frames and signs in plain ASCII only.
    pub ascii: bool,
    /// Vietnamese letters with their marks can be shown.
    pub marks: bool,
}

impl Default for Sight {
    fn default() -> Self {
        Self {
            palette: Palette::Mono,
            theme: Theme::Dark,
            ascii: false,
            marks: true,
        }
    }
}

/// A look into the environment.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this program; blank variables are as good as none.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Sight {
    /// What a terminal of this environment can show.
    pub fn of(variable: Variables<'_>) -> Self {
        let theme = theme(variable);
        let term = variable("TERM").unwrap_or_default();
        // The Linux console has a font of 256 or 512 letters: frames, but hardly ever ế or ữ.
        let console = term == "linux" || term.starts_with("vt");
        let letters = unicode(variable, &term);
        Self {
            palette: if theme == Theme::Mono {
                Palette::Mono
            } else {
                palette(variable, &term)
            },
            theme,
            ascii: !letters || console,
            marks: letters && !console,
        }
    }
}

fn theme(variable: Variables<'_>) -> Theme {
    if variable("NO_COLOR").is_some() {
        return Theme::Mono;
    }
    if let Some(theme) = variable("TUQUAN_THEME").and_then(|word| Theme::parse(&word)) {
        return theme;
    }
    // rxvt and konsole tell their colours as `letters;ground`: 7 and 15 are white.
    let ground = variable("COLORFGBG").and_then(|pair| pair.rsplit(';').next().map(str::to_owned));
    match ground.as_deref() {
        Some("7" | "15") => Theme::Light,
        _ => Theme::Dark,
    }
}

/// True for the terminals of windows, which are no consoles: they have sixteen colours at least.
pub(super) fn is_in_a_window(term: &str) -> bool {
    const HEADS: &[&str] = &[
        "xterm",
        "putty",
        "tmux",
        "rxvt",
        "alacritty",
        "foot",
        "kitty",
        "wezterm",
        "konsole",
        "gnome",
        "mintty",
    ];
    HEADS.iter().any(|head| term.starts_with(head))
}

fn palette(variable: Variables<'_>, term: &str) -> Palette {
    if variable("COLORTERM").is_some_and(|depth| depth == "truecolor" || depth == "24bit")
        || variable("WT_SESSION").is_some()
        || term.contains("256color")
        || term.contains("-direct")
    {
        return Palette::Full;
    }
    let colourless = ["vt", "dumb", "wy", "adm"]
        .iter()
        .any(|head| term.starts_with(head));
    if term.is_empty() && cfg!(windows) {
        Palette::Sixteen
    } else if term.ends_with("-m")
        || term.ends_with("-mono")
        || (colourless && !term.contains("color"))
    {
        Palette::Mono
    } else if term.contains("16color") || (is_in_a_window(term) && !term.ends_with("-color")) {
        Palette::Sixteen
    } else {
        Palette::Eight
    }
}

/// True where the locale says UTF-8. Where it says nothing, terminals of today are believed and old ones are not.
fn unicode(variable: Variables<'_>, term: &str) -> bool {
    if cfg!(windows) {
        return true;
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| variable(name))
        .unwrap_or_default();
    let code = locale.split('@').next().unwrap_or_default();
    match code.split_once('.') {
        Some((_, set)) => {
            let set = set.to_ascii_lowercase();
            set == "utf-8" || set == "utf8"
        }
        None if code.is_empty() => ["xterm", "screen", "tmux", "putty", "rxvt-unicode"]
            .iter()
            .any(|head| term.starts_with(head)),
        None => code == "vi_VN",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sight(pairs: &[(&str, &str)]) -> Sight {
        Sight::of(&|name| {
            pairs
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn colours_follow_the_kind_of_terminal() {
        for (term, wanted) in [
            ("xterm-256color", Palette::Full),
            ("screen-256color", Palette::Full),
            ("xterm", Palette::Sixteen),
            ("putty", Palette::Sixteen),
            ("tmux", Palette::Sixteen),
            ("xterm-color", Palette::Eight),
            ("screen", Palette::Eight),
            ("linux", Palette::Eight),
            ("ansi", Palette::Eight),
            ("vt100", Palette::Mono),
            ("vt220", Palette::Mono),
            ("xterm-mono", Palette::Mono),
            ("never-heard-of", Palette::Eight),
        ] {
            assert_eq!(sight(&[("TERM", term)]).palette, wanted, "{term}");
        }
        let modern = sight(&[("TERM", "xterm"), ("COLORTERM", "truecolor")]);
        assert_eq!(modern.palette, Palette::Full);
    }

    #[test]
    fn no_color_goes_before_everything() {
        let asked = sight(&[
            ("TERM", "xterm-256color"),
            ("NO_COLOR", "1"),
            ("TUQUAN_THEME", "light"),
        ]);
        assert_eq!((asked.palette, asked.theme), (Palette::Mono, Theme::Mono));
    }

    #[test]
    fn the_ground_is_asked_for_or_told_by_the_terminal() {
        let theme = |pairs: &[(&str, &str)]| sight(pairs).theme;
        assert_eq!(theme(&[("TUQUAN_THEME", "light")]), Theme::Light);
        assert_eq!(theme(&[("COLORFGBG", "0;15")]), Theme::Light);
        assert_eq!(theme(&[("COLORFGBG", "15;default;0")]), Theme::Dark);
        assert_eq!(theme(&[]), Theme::Dark);
    }

    #[test]
    fn letters_follow_the_locale_and_the_font() {
        let seen = |pairs: &[(&str, &str)]| {
            let sight = sight(pairs);
            (sight.ascii, sight.marks)
        };
        let xterm = ("TERM", "xterm");
        assert_eq!(seen(&[xterm, ("LANG", "vi_VN.UTF-8")]), (false, true));
        assert_eq!(seen(&[xterm, ("LANG", "vi_VN")]), (false, true));
        assert_eq!(seen(&[xterm, ("LANG", "C.utf8")]), (false, true));
        assert_eq!(seen(&[xterm, ("LANG", "C")]), (true, false));
        assert_eq!(seen(&[xterm, ("LANG", "vi_VN.TCVN")]), (true, false));
        assert_eq!(
            seen(&[xterm, ("LANG", "vi_VN.UTF-8"), ("LC_ALL", "POSIX")]),
            (true, false)
        );
        assert_eq!(seen(&[xterm]), (false, true));
        assert_eq!(seen(&[("TERM", "vt100")]), (true, false));
        assert_eq!(
            seen(&[("TERM", "linux"), ("LANG", "vi_VN.UTF-8")]),
            (true, false)
        );
    }
}
