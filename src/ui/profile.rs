//! What a person chose for a terminal, and her own keys: two small files in her settings folder, `terminal.toml` by terminal and
//! `keys.toml`. They belong to the person at this machine, not to the book; a broken one is told and left aside.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use etcetera::BaseStrategy;
use serde::{Deserialize, Serialize};

use super::keymap::Keys;
use super::sight::{Palette, Sight, Theme, Variables, is_in_a_window};
use crate::domain::form::Say;
use crate::domain::problem::Problem;

/// What was chosen for one terminal; what is not there is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// `mono`, `8`, `16` or `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colours: Option<String>,
    /// `dark`, `light` or `mono`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Frames and signs in ASCII.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ascii: Option<bool>,
    /// Vietnamese letters with their marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marks: Option<bool>,
    /// Function keys arrive; else the key line names their plain twins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_keys: Option<bool>,
}

/// Everything a person set for the terminal she sits at.
pub struct Settings {
    /// What it can show.
    pub sight: Sight,
    /// Her keys.
    pub keys: Rc<Keys>,
    /// Nobody said on which ground the letters stand: the terminal may be asked.
    pub asks_ground: bool,
    /// A settings file with a mistake, which was left aside.
    pub complaint: Option<Problem>,
}

/// The folder of the settings, there or not.
pub fn folder() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join("tuquan"))
}

/// The file of the terminals in a settings folder.
pub fn terminals(folder: &Path) -> PathBuf {
    folder.join("terminal.toml")
}

/// The file of the keys in a settings folder.
pub fn keys(folder: &Path) -> PathBuf {
    folder.join("keys.toml")
}

/// What a terminal is known by: its kind and, where it tells, its program.
pub fn name(variable: Variables<'_>) -> String {
    let term = variable("TERM").unwrap_or_else(|| "console".to_owned());
    let program = variable("TERM_PROGRAM")
        .or_else(|| variable("WT_SESSION").map(|_| "windows-terminal".to_owned()))
        .map(|program| program.to_lowercase());
    match program {
        Some(program) if program != term => format!("{term}+{program}"),
        _ => term,
    }
}

impl Settings {
    /// The settings of `folder` for the terminal of this environment; `theme` is what the command line asked for.
    pub fn read(folder: Option<&Path>, theme: Option<Theme>, variable: Variables<'_>) -> Self {
        let (chosen, bad_terminals) = kept(folder.map(terminals), read_terminals);
        let chosen = chosen.get(&name(variable)).cloned().unwrap_or_default();
        let (own, bad_keys) = kept(folder.map(keys), Keys::read);
        let twins = chosen.function_keys == Some(false);
        Self {
            asks_ground: theme.is_none() && chosen.theme.is_none() && asks_ground(variable),
            sight: seen(&chosen, theme, variable),
            keys: Rc::new(own.twins_first(twins)),
            complaint: bad_terminals.or(bad_keys),
        }
    }
}

/// Windows have a ground of their own choice and can be asked for it (PuTTY's is black). Consoles are black, and old ones write the question
/// out.
fn asks_ground(variable: Variables<'_>) -> bool {
    let said = ["NO_COLOR", "TUQUAN_THEME", "COLORFGBG"];
    let term = variable("TERM").unwrap_or_default();
    cfg!(unix)
        && said.iter().all(|name| variable(name).is_none())
        && is_in_a_window(&term)
        && !term.starts_with("putty")
}

/// What a file says, or nothing and why it was left aside.
fn kept<T: Default>(
    path: Option<PathBuf>,
    read: fn(&str, &str) -> Result<T, Problem>,
) -> (T, Option<Problem>) {
    let Some((path, text)) = path.and_then(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path, text))
    }) else {
        return (T::default(), None);
    };
    match read(&path.display().to_string(), &text) {
        Ok(said) => (said, None),
        Err(problem) => (T::default(), Some(problem)),
    }
}

fn read_terminals(file: &str, text: &str) -> Result<BTreeMap<String, Chosen>, Problem> {
    let refuse = |place: usize| Problem::BadFile {
        file: file.to_owned(),
        line: text[..place.min(text.len())].matches('\n').count() + 1,
        column: 1,
        what: Say::new("keys-unreadable"),
    };
    let all: BTreeMap<String, Chosen> =
        toml::from_str(text).map_err(|error| refuse(error.span().map_or(0, |span| span.start)))?;
    let sound = |chosen: &Chosen| {
        chosen
            .colours
            .as_deref()
            .is_none_or(|word| Palette::parse(word).is_some())
            && chosen
                .theme
                .as_deref()
                .is_none_or(|word| Theme::parse(word).is_some())
    };
    if let Some((name, _)) = all.iter().find(|(_, chosen)| !sound(chosen)) {
        return Err(refuse(text.find(name.as_str()).unwrap_or(0)));
    }
    Ok(all)
}

fn seen(chosen: &Chosen, theme: Option<Theme>, variable: Variables<'_>) -> Sight {
    let mut sight = Sight::of(variable);
    let word = |word: &Option<String>| word.clone().unwrap_or_default();
    if let Some(palette) = Palette::parse(&word(&chosen.colours)) {
        sight.palette = palette;
    }
    if variable("TUQUAN_THEME").is_none()
        && let Some(theme) = Theme::parse(&word(&chosen.theme))
    {
        sight.theme = theme;
    }
    sight.ascii = chosen.ascii.unwrap_or(sight.ascii);
    sight.marks = chosen.marks.unwrap_or(sight.marks);
    if let Some(theme) = theme {
        if theme != Theme::Mono && sight.palette == Palette::Mono {
            sight.palette = Palette::Eight;
        }
        sight.theme = theme;
    }
    if sight.theme == Theme::Mono || variable("NO_COLOR").is_some() {
        sight.palette = Palette::Mono;
        sight.theme = Theme::Mono;
    }
    sight
}

/// Keeps what was chosen for a terminal; what was chosen for others stays.
pub fn keep(folder: &Path, terminal: &str, chosen: Chosen) -> std::io::Result<PathBuf> {
    let path = terminals(folder);
    let (mut all, _) = kept(Some(path.clone()), read_terminals);
    all.insert(terminal.to_owned(), chosen);
    let _own = crate::sheet::without_lent_group()?;
    std::fs::create_dir_all(folder)?;
    let text = toml::to_string(&all).map_err(std::io::Error::other)?;
    std::fs::write(&path, text)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &str) -> Option<String> {
        [
            ("TERM", "xterm"),
            ("TERM_PROGRAM", "Mintty"),
            ("LANG", "vi_VN.UTF-8"),
        ]
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn what_was_chosen_for_a_terminal_comes_back_for_it_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let chosen = Chosen {
            colours: Some("8".into()),
            theme: Some("light".into()),
            ascii: Some(true),
            marks: Some(false),
            function_keys: Some(false),
        };
        keep(folder.path(), &name(&variable), chosen).expect("kept");
        keep(folder.path(), "linux", Chosen::default()).expect("kept beside it");
        let read = Settings::read(Some(folder.path()), None, &variable);
        assert_eq!(
            read.sight,
            Sight {
                palette: Palette::Eight,
                theme: Theme::Light,
                ascii: true,
                marks: false
            }
        );
        assert_eq!(read.complaint, None);
        let asked = Settings::read(Some(folder.path()), Some(Theme::Mono), &variable);
        assert_eq!(asked.sight.palette, Palette::Mono);
    }

    /// 197: settings that cannot be read are told and left aside.
    #[test]
    fn a_broken_file_is_told_with_its_line_and_left_aside() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(keys(folder.path()), "\nsave = [\"F2\"]").expect("written");
        let read = Settings::read(Some(folder.path()), None, &variable);
        assert_eq!(*read.keys, Keys::factory());
        assert!(matches!(
            read.complaint,
            Some(Problem::BadFile { line: 2, .. })
        ));
        std::fs::write(terminals(folder.path()), "[xterm]\ntheme = \"pink\"").expect("written");
        let read = Settings::read(Some(folder.path()), None, &variable);
        assert!(matches!(
            read.complaint,
            Some(Problem::BadFile { line: 1, .. })
        ));
    }
}
