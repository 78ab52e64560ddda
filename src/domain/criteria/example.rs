//! A criterion of its own lines in a set of the shortest head, for the tests.

use super::{Criterion, parse_set};

/// The only criterion of a set, with these lines.
pub(super) fn criterion(lines: &str) -> Criterion {
    let head = "code = \"s\"\ntitle = \"T\"\nedition = \"1\"\ntarget = \"xa\"\n\
        source = { text = \"S\", strength = \"sample\" }\npass = { by = \"all\" }\n[[criterion]]\ncode = \"1\"\n";
    parse_set("s", &format!("{head}{lines}"))
        .expect("a set of the tests can be read")
        .set
        .criteria
        .remove(0)
}
