//! What moved under the words a person wrote.

use super::Edit;

/// Sentences that a person left as the program had drafted them, where it would now draft them otherwise.
pub(super) fn moved(edit: &Edit, now: &str) -> Vec<(String, String)> {
    let (then, now): (Vec<&str>, Vec<&str>) = (sentences(&edit.drafted), sentences(now));
    let kept = sentences(&edit.text);
    let mut moved = Vec::new();
    for (place, sentence) in then.iter().enumerate() {
        if kept.contains(sentence) && !now.contains(sentence) {
            let other = now.get(place).copied().unwrap_or_default();
            moved.push(((*sentence).to_owned(), other.to_owned()));
        }
    }
    moved
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '\n'])
        .map(str::trim)
        .filter(|sentence| sentence.len() > 1)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_left_as_drafted_is_named_when_its_figure_moves() {
        let edit = Edit {
            text: "Đã họp 10 cuộc. Bà con hưởng ứng tốt.".into(),
            drafted: "Đã họp 10 cuộc. Có 20 khách.".into(),
        };
        assert_eq!(moved(&edit, "Đã họp 10 cuộc. Có 25 khách."), []);
        let wanted = [("Đã họp 10 cuộc.".to_owned(), "Đã họp 12 cuộc.".to_owned())];
        assert_eq!(moved(&edit, "Đã họp 12 cuộc. Có 25 khách."), wanted);
    }
}
