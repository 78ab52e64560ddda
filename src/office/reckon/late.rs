//! What was entered after a period had closed: credited to its day, and offered to the next report as an adjustment (F20).

use crate::domain::indicator::{Formula, Value, When};
use crate::domain::period::Period;
use crate::domain::problem::Problem;

use super::days_of;
use crate::office::Office;

/// What late entries add to an indicator of a closed period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// Code of the indicator.
    pub code: String,
    /// Rows entered late.
    pub rows: i64,
    /// Thousandths they add.
    pub amount: i64,
}

impl Office {
    /// What came into the book after `moment` (`YYYY-MM-DDTHH:MM:SS`) though its day lies in the period: by indicator of these codes, only those
    /// that are counted by a day. States as of a day are not adjusted: the next report states the new one.
    pub fn adjustments(
        &self,
        codes: &[&str],
        period: &Period,
        moment: &str,
    ) -> Result<Vec<Adjustment>, Problem> {
        let book = self.handbook();
        let days = days_of(book.known(&period.scheme)?, period);
        let mut found = Vec::new();
        let wanted = book
            .indicators
            .iter()
            .filter(|one| !one.hidden && codes.contains(&one.code.as_str()));
        for indicator in wanted {
            let (mut rows, mut amount) = (0, 0);
            let mut by_day = !matches!(indicator.formula, Formula::Ratio { .. });
            for question in book.questions(&indicator.code) {
                by_day &= matches!(question.when, When::On(_));
                if by_day {
                    let late = self.ask().reckon_late(question, days, moment)?;
                    rows += late.rows;
                    amount += late.value.number().unwrap_or(0);
                }
            }
            if by_day && rows > 0 && Value::Number(amount) != Value::whole(0) {
                found.push(Adjustment {
                    code: indicator.code.clone(),
                    rows,
                    amount,
                });
            }
        }
        Ok(found)
    }
}
