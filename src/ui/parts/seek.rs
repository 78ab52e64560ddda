//! Which of a few words someone means by the letters typed so far: a code, the initials, or the beginning of any word, without tone marks.

use crate::domain::text;

/// One word that can be meant: its code and how it is shown.
pub struct Known {
    /// The code.
    pub code: &'static str,
    /// As it is shown.
    pub label: String,
}

/// The place of the word meant by `typed`; behind `after` the same single letter goes on to the next one that fits.
pub fn seek(typed: &str, known: &[Known], after: Option<usize>) -> Option<usize> {
    let typed = text::fold(typed);
    if typed.is_empty() {
        return None;
    }
    let exact = |one: &Known| text::fold(one.code) == typed || text::fold(&one.label) == typed;
    let by = |fits: &dyn Fn(&Known) -> bool| known.iter().position(fits);
    if typed.chars().count() == 1 {
        let fits: Vec<usize> = (0..known.len())
            .filter(|place| begins(&known[*place].label, &typed))
            .collect();
        let next = fits
            .iter()
            .find(|place| after.is_some_and(|after| **place > after));
        return by(&exact).or(next.or(fits.first()).copied());
    }
    by(&exact)
        .or_else(|| by(&|one| initials(&one.label).starts_with(&typed)))
        .or_else(|| by(&|one| text::fold(&one.label).starts_with(&typed)))
        .or_else(|| by(&|one| begins(&one.label, &typed)))
}

/// Any word of the label begins so.
fn begins(label: &str, typed: &str) -> bool {
    let folded = text::fold(label);
    folded.split(' ').any(|word| word.starts_with(typed))
}

fn initials(label: &str) -> String {
    text::fold(label)
        .split(' ')
        .filter_map(|word| word.chars().next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles() -> Vec<Known> {
        [
            ("to_truong", "Tổ trưởng"),
            ("to_pho", "Tổ phó"),
            ("thu_ky", "Thư ký"),
            ("to_vien", "Tổ viên"),
            ("pho_chu_nhiem", "Phó chủ nhiệm"),
        ]
        .map(|(code, label)| Known {
            code,
            label: label.to_owned(),
        })
        .into()
    }

    #[test]
    fn one_letter_names_a_role() {
        let roles = roles();
        for (letter, place) in [("t", 0), ("p", 1), ("k", 2), ("v", 3), ("c", 4)] {
            assert_eq!(seek(letter, &roles, None), Some(place), "{letter}");
        }
        assert_eq!(seek("p", &roles, Some(1)), Some(4));
        assert_eq!(seek("p", &roles, Some(4)), Some(1));
        assert_eq!(seek("z", &roles, None), None);
    }

    #[test]
    fn more_letters_are_a_code_initials_or_a_beginning() {
        let papers = [
            ("nq", "Nghị quyết"),
            ("qd", "Quyết định"),
            ("khac", "Loại khác"),
        ]
        .map(|(code, label)| Known {
            code,
            label: label.to_owned(),
        });
        assert_eq!(seek("qd", &papers, None), Some(1));
        assert_eq!(seek("quy", &papers, None), Some(1));
        assert_eq!(seek("lk", &papers, None), Some(2));
        assert_eq!(seek("tổ tr", &roles(), None), Some(0));
    }
}
