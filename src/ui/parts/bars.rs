//! Figures as bars of signs, each with its ASCII twin: a share of a whole, and a row of shares over time.

use crate::domain::turnout::permille;

/// A bar of `width` columns filled to `part` of `whole`.
pub fn share(part: usize, whole: usize, width: usize, ascii: bool) -> String {
    let filled = (part.min(whole) * width).checked_div(whole).unwrap_or(0);
    let (full, rest) = if ascii { ("#", "-") } else { ("█", "░") };
    full.repeat(filled) + &rest.repeat(width - filled)
}

/// One sign a share, from half (or less) to all, so that good months differ; a share of nothing is a dot. In ASCII a digit stands for tens of
/// percent, 9 for all above.
pub fn spark(shares: impl Iterator<Item = (i64, i64)>, ascii: bool) -> String {
    const EIGHTHS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    shares
        .map(|(part, whole)| match permille(part, whole) {
            None if ascii => '.',
            None => '·',
            Some(share) => {
                if ascii {
                    char::from(b'0' + (share / 100).clamp(0, 9) as u8)
                } else {
                    EIGHTHS[((share.clamp(500, 999) - 500) * 8 / 500) as usize]
                }
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_full_as_its_share() {
        assert_eq!(share(5, 7, 7, false), "█████░░");
        assert_eq!(share(9, 7, 4, true), "####");
        assert_eq!(share(0, 0, 3, true), "---");
    }

    #[test]
    fn a_row_of_shares_tells_nothing_from_none() {
        let shares = [(0, 0), (0, 4), (3, 4), (4, 4)];
        assert_eq!(spark(shares.into_iter(), false), "·▁▅█");
        assert_eq!(spark(shares.into_iter(), true), ".079");
    }
}
