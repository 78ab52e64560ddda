//! The sizes of files and functions: shown, never judged.

use super::source::{SOURCES, Source, What};

#[test]
fn sizes_are_shown() {
    let mut files: Vec<_> = SOURCES
        .iter()
        .map(|source| (source.text.lines().count(), source.path.clone()))
        .collect();
    let mut functions: Vec<_> = SOURCES.iter().flat_map(functions).collect();
    show("files", &mut files);
    show("functions", &mut functions);
}

fn show(what: &str, sizes: &mut [(usize, String)]) {
    sizes.sort_by(|one, other| other.cmp(one));
    let lines: usize = sizes.iter().map(|(lines, _)| lines).sum();
    let median = sizes.get(sizes.len() / 2).map_or(0, |(lines, _)| *lines);
    println!(
        "{} {what}, {lines} lines, median {median}; the longest:",
        sizes.len()
    );
    for (lines, place) in sizes.iter().take(10) {
        println!("{lines:6} {place}");
    }
}

/// The length in lines of each function with a body, tests left out.
fn functions(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (token, rest) in source.walk() {
        let Some(name) = rest.first().and_then(|token| token.name()) else {
            continue;
        };
        if token.is("fn")
            && !token.in_test
            && let Some(end) = end_of_body(rest)
        {
            found.push((
                end - token.line + 1,
                format!("{name} ({})", source.place(token)),
            ));
        }
    }
    found
}

/// The line of the closing brace of the first `{ … }` at the level of the function, if it comes before a `;`.
fn end_of_body(tokens: &[super::source::Token]) -> Option<usize> {
    let (mut depth, mut in_body) = (0, false);
    for token in tokens {
        match token.what {
            What::Sign(';') if depth == 0 => return None,
            What::Open(open) => {
                in_body |= depth == 0 && open == '{';
                depth += 1;
            }
            What::Close(_) => depth -= 1,
            _ => {}
        }
        if in_body && depth == 0 {
            return Some(token.line);
        }
        if depth < 0 {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_measured_from_its_name_to_its_last_brace() {
        let source = Source::of(
            "src/x.rs",
            "trait T { fn no(&self); }\nfn yes(\n a: [u8; 2],\n) -> X {\n  y(|| {});\n}\n",
        );
        assert_eq!(functions(&source), [(5, "yes (src/x.rs:2)".to_string())]);
    }
}
