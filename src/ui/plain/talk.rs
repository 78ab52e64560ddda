//! Question and answer, line by line: nothing on the screen is ever written twice, so a screen reader reads it in order and a dumb terminal
//! or a pipe can hold it. It knows no record.

use std::io::{self, BufRead, Write};

use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::ui::look::Look;
use crate::ui::sweep;

/// Letters of one answer at the most.
const MOST: usize = 4_000;

/// What ends the talk, or a part of it.
#[derive(Debug)]
pub(super) enum Stop {
    /// Nobody answers any longer.
    End,
    /// Something that has to be told.
    Refused(Box<Problem>),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Refused(Box::new(problem))
    }
}

impl From<io::Error> for Stop {
    fn from(_: io::Error) -> Self {
        Self::End
    }
}

/// The talk.
pub(super) struct Talk<'a> {
    /// How it speaks.
    pub(super) look: Look,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
}

impl<'a> Talk<'a> {
    /// A talk over two streams.
    pub(super) fn new(look: Look, input: &'a mut dyn BufRead, out: &'a mut dyn Write) -> Self {
        Self { look, input, out }
    }

    fn shown(&self, line: &str) -> String {
        sweep::line(&text::visible(line), self.look.ascii, self.look.marks)
    }

    /// One line; what stands on several becomes several.
    pub(super) fn line(&mut self, words: &str) -> Result<(), Stop> {
        for line in words.split('\n') {
            let line = self.shown(line.trim_end());
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// A sentence.
    pub(super) fn say(&mut self, say: &Say) -> Result<(), Stop> {
        let words = self.look.say(say);
        self.line(&words)
    }

    /// A sentence without arguments.
    pub(super) fn word(&mut self, key: &str) -> Result<(), Stop> {
        let words = self.look.word(key);
        self.line(&words)
    }

    /// Why something was refused, and what to do now.
    pub(super) fn refuse(&mut self, problem: &Problem) -> Result<(), Stop> {
        let words = self.look.problem(problem);
        self.line(&format!("! {words}"))
    }

    /// Asks for a line; none where the answer is a single full stop: back. Whatever was typed comes composed and without hidden letters.
    pub(super) fn ask(&mut self, question: &str) -> Result<Option<String>, Stop> {
        let question = self.shown(question);
        write!(self.out, "{question}: ")?;
        self.out.flush()?;
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            writeln!(self.out)?;
            return Err(Stop::End);
        }
        let answer = text::clean(String::from_utf8_lossy(&bytes).trim(), MOST, false).text;
        Ok((answer != ".").then_some(answer))
    }

    /// Asks by a words key.
    pub(super) fn ask_word(&mut self, key: &str) -> Result<Option<String>, Stop> {
        let question = self.look.word(key);
        self.ask(&question)
    }

    /// Lists the options with numbers.
    pub(super) fn list(&mut self, options: &[String]) -> Result<(), Stop> {
        for (number, option) in (1..).zip(options) {
            self.line(&format!("{number}. {option}"))?;
        }
        Ok(())
    }

    /// Lists the options with numbers and asks for one, by number or by the beginning of its words; none for back.
    pub(super) fn choose(&mut self, options: &[String]) -> Result<Option<usize>, Stop> {
        self.list(options)?;
        loop {
            let Some(answer) = self.ask_word("plain-number")? else {
                return Ok(None);
            };
            if answer.is_empty() || answer == "0" {
                return Ok(None);
            }
            if let Some(place) = meant(&answer, options) {
                return Ok(Some(place));
            }
            self.say(&Say::new("plain-not-an-option").with("most", options.len()))?;
        }
    }

    /// Asks for yes or no; only a clear yes is one.
    pub(super) fn yes(&mut self, question: &Say) -> Result<bool, Stop> {
        let question = format!(
            "{} {}",
            self.look.say(question),
            self.look.word("plain-yes-no")
        );
        loop {
            let Some(answer) = self.ask(&question)? else {
                return Ok(false);
            };
            match text::fold(&answer).as_str() {
                "c" | "co" | "y" | "yes" => return Ok(true),
                "k" | "khong" | "n" | "no" => return Ok(false),
                _ => {}
            }
        }
    }
}

/// The option that an answer means: its number, else the only one that begins so or holds its words.
pub(super) fn meant(answer: &str, options: &[String]) -> Option<usize> {
    if let Ok(number) = answer.parse::<usize>() {
        return number.checked_sub(1).filter(|place| *place < options.len());
    }
    let folded = text::fold(answer);
    let only = |test: &dyn Fn(&str) -> bool| {
        let mut found = (0..options.len()).filter(|place| test(&options[*place]));
        found.next().filter(|_| found.next().is_none())
    };
    only(&|option| text::fold(option) == folded)
        .or_else(|| only(&|option| text::fold(option).starts_with(&folded)))
        .or_else(|| only(&|option| text::matches(answer, option).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_meant_by_number_or_by_words_without_marks() {
        let options = ["Đạt", "Chưa đạt", "Không áp dụng"].map(str::to_owned);
        assert_eq!(meant("2", &options), Some(1));
        assert_eq!(meant("dat", &options), Some(0));
        assert_eq!(meant("khong", &options), Some(2));
        assert_eq!(meant("ap dung", &options), Some(2));
        assert_eq!(meant("4", &options), None);
        assert_eq!(meant("x", &options), None);
    }
}
