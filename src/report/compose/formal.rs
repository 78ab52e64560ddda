//! The formal parts around the sections: the name, the symbol, what an annex belongs to, who signs and who gets it (Decree 30/2020).

use super::super::fixed::fixed;
use super::super::paper::{Closing, Letterhead, Signature};
use super::Dress;
use crate::domain::day::long_day;
use crate::domain::document::PaperKind;
use crate::domain::form::Choice;

/// The name of a report with its period; words that end the one and begin the other are said once (`Báo cáo năm 2026`).
pub fn titled(name: &str, period: &str) -> String {
    let (own, of): (Vec<&str>, Vec<&str>) =
        (name.split(' ').collect(), period.split(' ').collect());
    let shared = (0..=own.len().min(of.len()))
        .rev()
        .find(|shared| own.ends_with(&of[..*shared]))
        .unwrap_or_default();
    own.into_iter()
        .chain(of.into_iter().skip(shared))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What an annex belongs to: `(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của …)`.
pub(super) fn reference(kind: &str, head: &Letterhead, issuer: &str, dress: &Dress) -> String {
    let fixed = fixed();
    let number = head.number.trim_start_matches(&fixed.number).trim_start();
    if head.number.is_empty() {
        let day = dress.on.map_or_else(|| fixed.undated.clone(), long_day);
        return format!(
            "({} {kind} {day} {} {issuer})",
            fixed.attached, fixed.of_body
        );
    }
    let number = match dress.number {
        Some(_) => number.to_owned(),
        None => format!("      {}", number.trim_start()),
    };
    let day = dress.on.map_or_else(|| fixed.undated.clone(), long_day);
    format!(
        "({} {kind} {} {number} {day} {} {issuer})",
        fixed.attached,
        fixed.number.to_lowercase().trim_end_matches(':'),
        fixed.of_body
    )
}

/// The symbol behind the number: `BC-UBND`.
pub fn symbol(kind: PaperKind, suffix: &str) -> String {
    let abbreviation = match kind {
        PaperKind::ToTrinh => "TTr".to_owned(),
        PaperKind::ChuongTrinh => "CTr".to_owned(),
        kind => kind
            .code()
            .to_uppercase()
            .replace("QD", fixed().decision.as_str()),
    };
    if suffix.is_empty() {
        abbreviation
    } else {
        format!("{abbreviation}-{suffix}")
    }
}

/// The end of a paper: who signs, and who gets it.
pub(in crate::report) fn closing(paper: PaperKind, receivers: &[String], dress: &Dress) -> Closing {
    let signature = dress
        .signatory
        .as_ref()
        .map_or_else(Signature::default, |signatory| Signature {
            authority: signatory.lines(),
            name: signatory.name.clone(),
        });
    let mut receivers = receivers.to_vec();
    if !receivers
        .iter()
        .any(|line| line.starts_with(archive_word()))
    {
        receivers.push(fixed().archive.clone());
    }
    // Minutes are signed by the secretary on the left and the chair on the right (NĐ 30/2020, form 1.9).
    let signatures = if paper == PaperKind::BienBan {
        let secretary = Signature {
            authority: vec![fixed().secretary.clone()],
            name: String::new(),
        };
        let chair = Signature {
            authority: vec![fixed().chair.clone()],
            name: signature.name,
        };
        vec![secretary, chair]
    } else {
        vec![signature]
    };
    Closing {
        signatures,
        receivers,
        receivers_label: fixed().receivers.clone(),
    }
}

/// The first word of the archive's line (`Lưu:`).
fn archive_word() -> &'static str {
    fixed().archive.split(' ').next().unwrap_or_default()
}

/// Numbers of annexes.
pub(super) fn roman(number: usize) -> String {
    const SIGNS: [(usize, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_period_are_one_title() {
        assert_eq!(titled("Báo cáo năm", "năm 2026"), "Báo cáo năm 2026");
        assert_eq!(
            titled("Báo cáo 6 tháng", "6 tháng đầu năm 2026"),
            "Báo cáo 6 tháng đầu năm 2026"
        );
        assert_eq!(
            titled("Báo cáo Ngày hội", "năm 2026"),
            "Báo cáo Ngày hội năm 2026"
        );
    }

    #[test]
    fn annexes_are_counted_in_roman() {
        assert_eq!([1, 4, 9, 14].map(roman), ["I", "IV", "IX", "XIV"]);
    }
}
