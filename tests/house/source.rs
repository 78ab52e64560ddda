//! The source text as the house tests read it: files, and tokens with their lines. Knows no rule of the house.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Every Rust file under `src`, in order of path.
pub(super) static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    files("src", "rs")
        .iter()
        .map(|path| Source::read(path))
        .collect()
});

/// One Rust file.
pub(super) struct Source {
    /// From the top of the project, with `/`: `src/store/open.rs`.
    pub(super) path: String,
    pub(super) text: String,
    /// The code in order, without comments of any kind.
    pub(super) tokens: Vec<Token>,
}

/// One word or sign of the code.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) line: usize,
    pub(super) what: What,
    /// Inside `#[cfg(test)]` or `#[test]`, or in a file of tests.
    pub(super) in_test: bool,
    /// Inside the brackets of `expect`, `panic!`, `assert!` and their like: read by programmers only.
    pub(super) for_programmers: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    Name(String),
    /// The content of a string, as written between its quotes.
    Text(String),
    /// A number, a character or a byte string.
    Value,
    Sign(char),
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
}

impl Token {
    /// The name, if it is one.
    pub(super) fn name(&self) -> Option<&str> {
        if let What::Name(name) = &self.what {
            Some(name)
        } else {
            None
        }
    }

    /// The content of the string, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        if let What::Text(text) = &self.what {
            Some(text)
        } else {
            None
        }
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        matches!(self.what, What::Sign(is) | What::Open(is) | What::Close(is) if is == sign)
    }
}

impl Source {
    fn read(path: &Path) -> Self {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", shown(path)));
        Self::of(&shown(path), &text)
    }

    /// A file of this path and text, on disk or not.
    pub(super) fn of(path: &str, text: &str) -> Self {
        let stream: TokenStream = text
            .parse()
            .unwrap_or_else(|error| panic!("{path} does not parse: {error}"));
        let in_test = path.ends_with("/tests.rs") || path.contains("/tests/");
        let mut tokens = Vec::new();
        flatten(stream, in_test, false, &mut tokens);
        Self {
            path: path.to_string(),
            text: text.to_string(),
            tokens,
        }
    }

    /// The room the file stands in: `store` for `src/store/open.rs` and `src/store.rs`.
    pub(super) fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside
            .split('/')
            .next()
            .unwrap_or(inside)
            .trim_end_matches(".rs")
    }

    /// Where a token stands: `src/store/open.rs:12`.
    pub(super) fn place(&self, token: &Token) -> String {
        format!("{}:{}", self.path, token.line)
    }

    /// Pairs of tokens and what follows them.
    pub(super) fn walk(&self) -> impl Iterator<Item = (&Token, &[Token])> {
        self.tokens
            .iter()
            .enumerate()
            .map(|(at, token)| (token, &self.tokens[at + 1..]))
    }
}

/// Every file below a folder of the project with this ending, in order of path.
pub(super) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(&root().join(folder), ending, &mut found);
    found.sort();
    found
}

/// The top folder of the project.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The path from the top of the project, with `/`.
pub(super) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, ending, found);
        } else if path.extension().is_some_and(|is| is == ending) {
            found.push(path);
        }
    }
}

fn flatten(stream: TokenStream, in_test: bool, for_programmers: bool, out: &mut Vec<Token>) {
    let mut test_item = false;
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        let in_test = in_test || test_item;
        let mut push = |what| {
            out.push(Token {
                line,
                what,
                in_test,
                for_programmers,
            });
        };
        match tree {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                // The `!` of an inner attribute.
                trees.next_if(
                    |tree| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == '!'),
                );
                let is_attribute = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
                if let Some(TokenTree::Group(attribute)) = trees.next_if(is_attribute) {
                    test_item |= marks_test(&attribute.stream());
                    if !speaks_to_programmers(&attribute.stream()) {
                        flatten(attribute.stream(), in_test, for_programmers, out);
                    }
                }
            }
            TokenTree::Punct(sign) => {
                push(What::Sign(sign.as_char()));
                test_item &= sign.as_char() != ';';
            }
            TokenTree::Ident(name) => push(What::Name(name.to_string())),
            TokenTree::Literal(literal) => push(content(&literal.to_string())),
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                push(What::Open(open));
                let inside = for_programmers || calls_programmers(out);
                flatten(group.stream(), in_test, inside, out);
                let line = group.span_close().start().line;
                out.push(Token {
                    line,
                    what: What::Close(close),
                    in_test,
                    for_programmers,
                });
                test_item &= open != '{';
            }
        }
    }
}

fn brackets(delimiter: Delimiter) -> (char, char) {
    match delimiter {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::Brace => ('{', '}'),
        // Groups without brackets come from macros only, never from text.
        Delimiter::None => (' ', ' '),
    }
}

fn names(stream: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for tree in stream.clone() {
        match tree {
            TokenTree::Ident(name) => found.push(name.to_string()),
            TokenTree::Group(group) => found.extend(names(&group.stream())),
            _ => {}
        }
    }
    found
}

fn marks_test(attribute: &TokenStream) -> bool {
    let names = names(attribute);
    let first = names.first().map(String::as_str);
    let says = |name: &str| names.iter().any(|is| is == name);
    first == Some("test") || (first == Some("cfg") && says("test") && !says("not"))
}

fn speaks_to_programmers(attribute: &TokenStream) -> bool {
    let first = names(attribute).into_iter().next().unwrap_or_default();
    [
        "doc",
        "allow",
        "expect",
        "warn",
        "deny",
        "must_use",
        "deprecated",
    ]
    .contains(&first.as_str())
}

/// Whether the bracket just opened belongs to `expect(`, `panic!(` or one of their kind.
fn calls_programmers(tokens: &[Token]) -> bool {
    let before: Vec<&Token> = tokens.iter().rev().skip(1).take(2).collect();
    match before[..] {
        [bang, name] if bang.is_sign('!') => name.name().is_some_and(|name| {
            name.contains("assert")
                || ["panic", "unreachable", "unimplemented", "todo"].contains(&name)
        }),
        [name, ..] => name.is("expect") || name.is("expect_err"),
        [] => false,
    }
}

/// The content of a literal as written: `"…"`, `r"…"`, `r#"…"#` are texts, the rest is only a value.
fn content(literal: &str) -> What {
    let bare = literal
        .strip_prefix('r')
        .unwrap_or(literal)
        .trim_matches('#');
    match bare
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(text) => What::Text(text.to_string()),
        None => What::Value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(code: &str) -> Vec<Token> {
        let mut out = Vec::new();
        flatten(code.parse().unwrap(), false, false, &mut out);
        out
    }

    #[test]
    fn comments_are_not_code() {
        let tokens = tokens("/// todo!() \n//! dbg!()\n fn f() {} // x\n");
        let names: Vec<_> = tokens.iter().filter_map(Token::name).collect();
        assert_eq!(names, ["fn", "f"]);
    }

    #[test]
    fn tests_are_told_from_code() {
        let tokens = tokens(
            "#[cfg(test)]\n#[derive(Debug)] mod a { fn b() {} }\nfn c() {}\n#[cfg(not(test))] fn d() {}",
        );
        let in_test = |name: &str| tokens.iter().find(|token| token.is(name)).unwrap().in_test;
        assert_eq!(
            ["a", "b", "c", "d"].map(in_test),
            [true, true, false, false]
        );
    }

    #[test]
    fn words_for_programmers_are_told_from_words_for_the_office() {
        let tokens =
            tokens(r##"f("one"); g().expect("two"); panic!("three {}", h("four")); i(r#"five"#)"##);
        let heard: Vec<_> = tokens
            .iter()
            .filter_map(|token| token.text().map(|text| (text, token.for_programmers)))
            .collect();
        assert_eq!(
            heard,
            [
                ("one", false),
                ("two", true),
                ("three {}", true),
                ("four", true),
                ("five", false)
            ]
        );
    }

    #[test]
    fn a_token_knows_its_line() {
        let tokens = tokens("fn f() {\n\n  g()\n}");
        assert_eq!(tokens.iter().find(|token| token.is("g")).unwrap().line, 3);
        assert_eq!(tokens.last().unwrap().line, 4);
    }
}
