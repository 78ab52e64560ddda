//! Vietnamese unless English is asked for, by the flag, by the environment, or in the book.

use super::Desk;

#[test]
fn the_language_is_the_one_asked_for() {
    let desk = Desk::new();
    let asked = |args: &[&str], envs: &[(&str, &str)]| desk.run_with(args, envs).err;
    let vi = [("LANG", "vi_VN.UTF-8")];
    let en = [("LANG", "en_GB.UTF-8")];
    assert!(asked(&["list", "x"], &[]).starts_with("lỗi: "));
    assert!(asked(&["list", "x"], &en).starts_with("error: "));
    assert!(asked(&["list", "x", "--lang", "vi"], &en).starts_with("lỗi: "));
    assert!(asked(&["list", "x"], &[("TUQUAN_LANG", "en")]).starts_with("error: "));
    assert!(asked(&["nothing", "--lang=en"], &vi).starts_with("error: "));
}

#[test]
fn an_officer_keeps_a_language_in_the_book() {
    let desk = Desk::new();
    let lan = |args: &[&str]| desk.run(&[&["--as", "Lan"], args].concat());
    lan(&["lang", "en"]).done();
    assert!(lan(&["restore", "team", "1"]).err.starts_with("error: "));
    assert!(desk.run(&["restore", "team", "1"]).err.starts_with("lỗi: "));
    lan(&["lang", "vi"]).done();
    assert!(lan(&["restore", "team", "1"]).err.starts_with("lỗi: "));
    assert_eq!(desk.list("officer").len(), 1);
}

#[test]
fn help_speaks_both_languages_of_every_command() {
    let desk = Desk::bare();
    let vi = desk.run(&["--help"]);
    let en = desk.run(&["--lang", "en", "--help"]);
    for entry in tuquan::cli::COMMANDS {
        assert!(vi.done().contains(entry.name) && en.done().contains(entry.name));
        for lang in ["vi", "en"] {
            let help = desk.run(&[entry.name, "--help", "--lang", lang]);
            assert!(!help.done().contains("⟨cli"), "{help:?}");
        }
    }
    assert!(
        vi.out.contains("Cách dùng:") && !vi.out.contains("Usage"),
        "{}",
        vi.out
    );
    assert!(en.out.contains("Usage:"));
    assert_eq!(desk.run(&["help"]).done(), vi.done());
    let list = desk.run(&["list", "--help"]);
    assert_eq!(desk.run(&["help", "list"]).done(), list.done());
    let add = desk.run(&["add", "hamlet", "--help"]);
    assert!(
        add.done().contains("--valid-from") && add.out.contains("khu_pho"),
        "{add:?}"
    );
    assert!(
        desk.run(&["--version"])
            .done()
            .contains(env!("CARGO_PKG_VERSION"))
    );
}
