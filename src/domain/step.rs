//! What a step of several rows is called in the history and on the undo line: handed to `Command::save_all`. Only words keys
//! with their arguments may live here.

use super::criteria::Verdict;
use super::form::{Choice, Say, choice_key};
use super::person::Role;

/// A member takes another role.
pub fn role(name: &str, role: Role) -> Say {
    Say::new("op-role")
        .with("name", name)
        .word("role", choice_key(Role::NAME, role.code()))
}

/// A member leaves a team.
pub fn leave(name: &str, team: &str) -> Say {
    Say::new("op-leave").with("name", name).with("team", team)
}

/// A former member is back in a team.
pub fn rejoin(name: &str, team: &str) -> Say {
    Say::new("op-rejoin").with("name", name).with("team", team)
}

/// Rows come in from a file.
pub fn import(file: &str, rows: usize) -> Say {
    Say::new("op-import").with("file", file).with("rows", rows)
}

/// A paper is attached to a criterion, by its code.
pub fn evidence(document: &str, criterion: &str) -> Say {
    Say::new("op-evidence")
        .with("document", document)
        .with("criterion", criterion)
}

/// A criterion gets its verdict, by the code of the verdict.
pub fn verdict(criterion: &str, verdict: Verdict) -> Say {
    Say::new("op-verdict")
        .with("criterion", criterion)
        .word("verdict", choice_key(Verdict::NAME, verdict.code()))
}
