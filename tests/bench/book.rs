//! What the program costs, held against the floor of its stack in the same run: start, memory, bytes a key, questions, import, idleness.
//! `cargo bench` measures books of 1,000, 10,000 and 100,000 people and the report of ten years; `TUQUAN_BENCH=1000000,report cargo bench`
//! what is named, commas between. Times wander with the machine: the ratios count, and the bytes are exact.

#[cfg(unix)]
mod floor;
#[cfg(unix)]
mod report;
#[cfg(unix)]
mod terminal;

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, floor, book, ..] = args.as_slice()
        && floor == "--floor"
    {
        return floor::run(std::path::Path::new(book));
    }
    measure::all();
}

#[cfg(unix)]
mod measure {
    use std::path::{Path, PathBuf};
    use std::time::{Duration, Instant};

    use tuquan::domain::kinds;
    use tuquan::domain::person::{Membership, Person};
    use tuquan::office::demo::{self, Demo};
    use tuquan::office::{Clock, Office, Query, Who};

    use super::terminal::Terminal;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

    /// Members of the list that is imported.
    const LIST: usize = 10_000;

    /// Paired starts.
    const STARTS: usize = 7;

    fn hoa() -> Who {
        Who {
            name: "hoa".into(),
            account: "hoa".into(),
        }
    }

    pub(super) fn row(what: &str, value: &str, goal: &str) {
        println!("  {what:<44} {value:<34} {goal}");
    }

    pub(super) fn ms(time: Duration) -> f64 {
        time.as_secs_f64() * 1_000.0
    }

    fn middle(mut times: Vec<Duration>) -> Duration {
        times.sort();
        times[times.len() / 2]
    }

    pub(super) fn all() {
        let asked =
            std::env::var("TUQUAN_BENCH").unwrap_or_else(|_| "1000,10000,100000,report".to_owned());
        let folder = tempfile::tempdir().expect("a folder");
        if asked.split(',').any(|part| part.trim() == "report") {
            super::report::measure(folder.path());
        }
        let sizes: Vec<usize> = asked
            .split(',')
            .filter_map(|size| size.trim().parse().ok())
            .collect();
        for size in &sizes {
            let size = *size;
            println!("{size} people");
            let book = make(folder.path(), size);
            screens(&book, folder.path());
            questions(&book);
        }
        if sizes.is_empty() {
            return;
        }
        println!("once");
        import(folder.path());
        let length = std::fs::metadata(PROGRAM).map_or(0, |known| known.len());
        row(
            "P13 program",
            &format!("{:.1} MB", length as f64 / 1e6),
            "≤ 12 MB",
        );
    }

    fn make(folder: &Path, size: usize) -> PathBuf {
        let path = folder.join(format!("{size}.db"));
        let card = demo::card().expect("a card");
        let mut office =
            Office::create(path.clone(), &card, hoa(), Clock::Machine, true).expect("a book");
        let begun = Instant::now();
        demo::fill(&mut office, Demo::Persons(size), &mut |_, _| true).expect("filled");
        let length = std::fs::metadata(&path).map_or(0, |known| known.len());
        row(
            "  made in",
            &format!(
                "{:.0} s, {:.0} MB",
                begun.elapsed().as_secs_f64(),
                length as f64 / 1e6
            ),
            "",
        );
        path
    }

    fn screens(book: &Path, home: &Path) {
        let path = book.display().to_string();
        let own = std::env::current_exe()
            .expect("this program")
            .display()
            .to_string();
        let ours = || Terminal::start(PROGRAM, &["--file", &path, "--as", "hoa"], home);
        let floor = || Terminal::start(&own, &["--floor", &path], home);
        let (mut our_starts, mut floor_starts) = (Vec::new(), Vec::new());
        for _ in 0..STARTS {
            our_starts.push(ours().1.time);
            floor_starts.push(floor().1.time);
        }
        let (start, least) = (middle(our_starts), middle(floor_starts));
        let ratio = ms(start) / ms(least);
        row(
            "P1 start to first picture",
            &format!("{:.1} ms, {ratio:.1} × {:.1} ms", ms(start), ms(least)),
            "≤ 2 × floor",
        );

        let (mut program, _) = ours();
        let (mut bare, _) = floor();
        program.press("2");
        let (down, next) = ("\x1b[B", "\x1b[6~");
        row(
            "P3 one row down",
            &format!(
                "{} B (floor {})",
                program.presses(down, 5).bytes,
                bare.presses(down, 5).bytes
            ),
            "≤ 60 B",
        );
        let (page, bare_page) = (program.presses(next, 3), bare.presses(next, 3));
        row(
            "P4 one page down",
            &format!("{} B (floor {})", page.bytes, bare_page.bytes),
            "≤ 1.1 × floor",
        );
        row(
            "P8 page down, settled",
            &format!("{:.1} ms", ms(page.time)),
            "≤ 16 ms",
        );
        program.press("/");
        let (letter, bare_letter) = (program.press("n"), bare.press("n"));
        row(
            "P5 a letter in the search",
            &format!(
                "{} B (floor {}), {:.1} ms",
                letter.bytes,
                bare_letter.bytes,
                ms(letter.time)
            ),
            "≤ 1.1 × floor, ≤ 20 ms",
        );
        program.press("\x1b");
        program.press("2");
        program.press("n");
        program.press("a");
        row(
            "P6 a letter in a form",
            &format!("{} B", program.press("b").bytes),
            "≤ 40 B",
        );
        row(
            "P2 memory (PSS)",
            &format!("{} KiB, floor {}", program.pss(), bare.pss()),
            "≤ 3 × floor",
        );

        let (mut idle, _) = ours();
        let before = idle.cost();
        let bytes = idle.idle(Duration::from_secs(10));
        let after = idle.cost();
        row(
            "P9 idle 10 s",
            &format!(
                "{bytes} B, {} wakes, {:.1} ms CPU",
                after.wakes - before.wakes,
                ms(after.cpu.saturating_sub(before.cpu))
            ),
            "0 B, ≤ 12, ≤ 5 ms",
        );
    }

    fn questions(book: &Path) {
        let office = Office::open(book.to_path_buf(), hoa(), Clock::Machine, true).expect("opened");
        let ask = office.ask();
        let timed = |work: &dyn Fn()| {
            let mut times: Vec<Duration> = (0..200)
                .map(|_| {
                    let begun = Instant::now();
                    work();
                    begun.elapsed()
                })
                .collect();
            times.sort();
            format!("{:.2} ms, p99 {:.2} ms", ms(times[100]), ms(times[197]))
        };
        let query = |search: &str, as_of| Query {
            search: search.to_owned(),
            as_of,
            limit: 40,
            ..Query::default()
        };
        let (people, members) = (kinds::of::<Person>(), kinds::of::<Membership>());
        let day = office.today() - chrono::Duration::days(200);
        let page = |kind, query: Query| {
            ask.page(kind, &query).expect("a page");
        };
        row(
            "question: a page of people",
            &timed(&|| page(people, query("", None))),
            "flat in rows",
        );
        row(
            "question: search of one letter",
            &timed(&|| page(people, query("n", None))),
            "≤ 20 ms",
        );
        row(
            "question: search of two words",
            &timed(&|| page(people, query("nguyen hao", None))),
            "≤ 20 ms",
        );
        row(
            "question: members as of a day",
            &timed(&|| page(members, query("", Some(day)))),
            "flat in rows",
        );
        row(
            "question: the board of the day",
            &timed(&|| {
                office.board().expect("a board");
            }),
            "flat in rows",
        );
    }

    /// A list through the command line, and the same rows into SQLite alone.
    fn import(folder: &Path) {
        let list = folder.join("list.csv");
        let mut text = String::from("Họ và tên,Tổ,Thôn,Chức danh\n");
        let names = [
            "An", "Bình", "Cường", "Dung", "Đạt", "Hảo", "Khánh", "Lan", "Minh", "Nga",
        ];
        let lines = (0..LIST).map(|place| {
            let (team, name) = (place / 12, names[place % 10]);
            let middle = ["Văn", "Thị", "Đức", "Ngọc"][place / 10 % 4];
            let second = names[place / 40 % 10];
            format!(
                "Nguyễn {middle} {name} {second},Tổ {team},Thôn {},tổ viên\n",
                team / 10
            )
        });
        text.extend(lines);
        std::fs::write(&list, text).expect("a list");
        let book = folder.join("import.db");
        let card = demo::card().expect("a card");
        drop(Office::create(book.clone(), &card, hoa(), Clock::Machine, true).expect("a book"));
        let begun = Instant::now();
        let done = std::process::Command::new(PROGRAM)
            .args([
                "--file",
                &book.display().to_string(),
                "--as",
                "hoa",
                "import",
                "member",
                &list.display().to_string(),
            ])
            .args([
                "--refused",
                &folder.join("refused.csv").display().to_string(),
            ])
            .output()
            .expect("the program");
        let ours = begun.elapsed();
        let alone = sqlite_alone(&book, folder);
        let said = String::from_utf8_lossy(&done.stdout);
        row(
            "P11 import of 10,000 members",
            &format!(
                "{:.2} s, {:.1} × {:.2} s",
                ours.as_secs_f64(),
                ms(ours) / ms(alone),
                alone.as_secs_f64()
            ),
            "≤ 5 × SQLite alone",
        );
        row("", said.trim(), "");
    }

    /// Every row the import made, copied into a book without rows by SQL alone in one transaction.
    fn sqlite_alone(book: &Path, folder: &Path) -> Duration {
        let copy = folder.join("alone.db");
        let source = rusqlite::Connection::open(book).expect("the book");
        let schema: Vec<String> = {
            let mut ask = source
                .prepare("select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc")
                .expect("a question");
            let rows = ask.query_map([], |row| row.get(0)).expect("rows");
            rows.collect::<Result<_, _>>().expect("rows")
        };
        let tables: Vec<String> = {
            let mut ask = source
                .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
                .expect("a question");
            let rows = ask.query_map([], |row| row.get(0)).expect("rows");
            rows.collect::<Result<_, _>>().expect("rows")
        };
        let target = rusqlite::Connection::open(&copy).expect("a file");
        target
            .execute_batch("pragma journal_mode = wal; pragma synchronous = full")
            .expect("set");
        let (triggers, plain): (Vec<_>, Vec<_>) = schema
            .iter()
            .partition(|sql| sql.to_lowercase().starts_with("create trigger"));
        drop(triggers);
        for sql in plain {
            target.execute_batch(sql).expect("made");
        }
        target
            .execute("attach ? as source", [book.display().to_string()])
            .expect("attached");
        let begun = Instant::now();
        target.execute_batch("begin immediate").expect("begun");
        for table in tables {
            target
                .execute_batch(&format!(
                    "insert or replace into main.{table} select * from source.{table}"
                ))
                .expect("copied");
        }
        target.execute_batch("commit").expect("committed");
        begun.elapsed()
    }
}
