//! Whatever is typed on an attendance sheet, every member of the roster has exactly one row, and nobody is present by omission.

use proptest::prelude::*;
use tuquan::domain::form::Record;
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Attendance, Meeting};

use crate::pages::meetings::{sheet, with_teams};
use crate::support::page::Page;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_saved_sheet_has_a_row_for_everyone(keys in "[0-9vpk u\n]{0,40}") {
        let mut page = Page::open(with_teams(), "vi", (80, 24));
        sheet(&mut page);
        let marks = keys.replace('\n', "k");
        page.types(&marks);
        let shown = page.screen();
        page.ctrl('s');
        let ask = page.desk().office().expect("an office").ask();
        let meetings = ask.all(kinds::of::<Meeting>()).expect("meetings");
        let newest = meetings.iter().map(|row| row.id).max().expect("one");
        let kind = kinds::find(Attendance::KIND).expect("a kind");
        let rows = ask.linked(kind, "meeting", newest).expect("rows");
        prop_assert_eq!(rows.len(), 14);
        let present = rows.iter().filter(|row| row.row.get("state").text() == "co_mat").count();
        let rate = format!("Tỷ lệ {present}/14");
        prop_assert!(shown.contains(&rate), "{}\n{}", marks, shown);
    }
}
