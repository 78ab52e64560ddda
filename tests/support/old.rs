//! Books of older programs: what today's program writes, kept to the tables and columns a step of the schema had, and written out as SQL.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rusqlite::Connection;
use tuquan::assets::Migrations;
use tuquan::domain::command::{Change, Command, Target};
use tuquan::domain::form::{Kind, Record, Row, Value};
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::place;
use tuquan::office::{Office, Who};

use super::any;
use super::page::clock;

/// How often a row of any values is tried until the rules of its kind take it.
const TRIES: usize = 60;

/// The tables of a step with their columns.
type Shape = BTreeMap<String, Vec<String>>;

fn schema(step: i64) -> Connection {
    let db = Connection::open_in_memory().expect("memory");
    for number in 1..=step {
        db.execute_batch(&Migrations::step(number))
            .expect("a step runs");
    }
    db
}

fn names(db: &Connection, ask: &str) -> Vec<String> {
    let mut ask = db.prepare(ask).expect("asked");
    ask.query_map([], |row| row.get(0))
        .expect("asked")
        .collect::<Result<_, _>>()
        .expect("names")
}

fn shape(db: &Connection) -> Shape {
    names(
        db,
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    )
    .into_iter()
    .map(|table| {
        let ask = format!("select name from pragma_table_info('{table}') order by cid");
        let columns = names(db, &ask);
        (table, columns)
    })
    .collect()
}

/// A book of that step as SQL: a row or more of every register it had, some of them changed, binned and taken back.
pub(crate) fn dump(step: i64) -> String {
    let old = schema(step);
    let shape = shape(&old);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("so.tuquan");
    fill(&path, &shape);
    let today = Connection::open(&path).expect("the book");
    let mut text = format!(
        "-- a book of schema {step}; never edited, made once by UPDATE_UPGRADES=1 cargo test upgrades\n"
    );
    writeln!(
        text,
        "pragma foreign_keys = off;\npragma application_id = {};\npragma user_version = {step};",
        0x7471_6e31
    )
    .expect("text");
    for sql in names(
        &old,
        "select sql from sqlite_master where type = 'table' and sql is not null and name not like 'sqlite_%'",
    ) {
        writeln!(text, "{sql};").expect("text");
    }
    for table in shape.keys() {
        rows(&today, &shape, table, &mut text);
    }
    for sql in names(
        &old,
        "select sql from sqlite_master where type <> 'table' and sql is not null order by type, name",
    ) {
        writeln!(text, "{sql};").expect("text");
    }
    text
}

fn rows(db: &Connection, shape: &Shape, table: &str, text: &mut String) {
    let own: Vec<String> = shape[table]
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect();
    let quoted: Vec<String> = own
        .iter()
        .map(|column| format!("quote({column})"))
        .collect();
    // Counts of registers that came later are not there yet.
    let kinds: Vec<String> = shape.keys().map(|table| format!("'{table}'")).collect();
    let known = match table {
        "size" => format!("where kind in ({})", kinds.join(", ")),
        _ => String::new(),
    };
    let (values, first) = (quoted.join(" || ', ' || "), &own[0]);
    let ask = format!("select {values} from {table} {known} order by {first}");
    for values in names(db, &ask) {
        let own = own.join(", ");
        writeln!(text, "insert into {table} ({own}) values ({values});").expect("text");
    }
}

fn fill(path: &Path, shape: &Shape) {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let hoa = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let mut office = Office::create(path, &card, hoa, clock(), false).expect("a book");
    let mut runner = TestRunner::deterministic();
    // A register that gained fields later is left empty: today's program would write them into the history too.
    let whole = |kind: &&Kind| {
        let has = |field: &str| shape[kind.name].iter().any(|own| own == field);
        shape.contains_key(kind.name) && kind.fields.iter().all(|field| has(field.name))
    };
    for kind in KINDS
        .iter()
        .filter(|kind| kind.name != place::Office::KIND)
        .filter(whole)
    {
        for _ in 0..TRIES {
            let values = any::row(kind)
                .new_tree(&mut runner)
                .expect("a row")
                .current();
            if add(&mut office, kind, &values) {
                break;
            }
        }
    }
    let hamlet = kinds::find("hamlet").expect("a kind");
    for name in ["Thôn Một", "Thôn Hai"] {
        let row = Row::new().with("name", name).with("kind", "thon");
        add(&mut office, hamlet, &row);
    }
    let mut all = office.ask().all(hamlet).expect("rows");
    all.sort_by_key(|stored| stored.id);
    let last = all.pop().expect("a hamlet");
    let seen = Target::Seen {
        id: last.id,
        rev: last.rev,
        base: last.row,
    };
    let change = |target, row| {
        Command::save(Change {
            kind: hamlet.name,
            target,
            row,
            fresh: Vec::new(),
        })
    };
    office
        .run(change(seen, Row::new().with("households", 90_i64)))
        .expect("changed");
    office.run(Command::Undo).expect("taken back");
    let rev = office.ask().row(hamlet, last.id).expect("a row").rev;
    office
        .run(Command::Retire {
            kind: hamlet.name,
            id: last.id,
            rev,
        })
        .expect("binned");
}

/// True where the rules of the kind took the row.
fn add(office: &mut Office, kind: &'static Kind, values: &Row) -> bool {
    let mut row = Row::new();
    for field in kind.fields.iter().filter(|field| !field.kept) {
        let value = match field.link().and_then(kinds::find) {
            Some(other) => office
                .ask()
                .all(other)
                .expect("rows")
                .first()
                .map_or(Value::Null, |stored| Value::from(stored.id)),
            None => values.get(field.name).clone(),
        };
        row.set(field.name, value);
    }
    office
        .run(Command::save(Change {
            kind: kind.name,
            target: Target::New,
            row,
            fresh: Vec::new(),
        }))
        .is_ok()
}
