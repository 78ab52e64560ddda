//! The handbook of an office: its closing schemes, working days and indicators, from the program's files and the office's own beside the book.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::assets;
use crate::domain::fault::Fault;
use crate::domain::form::Record;
use crate::domain::form::Value;
use crate::domain::goal::Reopening;
use crate::domain::indicator::{
    Formula, Indicator, IndicatorFile, Question, check, parse_indicators,
};
use crate::domain::issued::Report;
use crate::domain::kinds;
use crate::domain::period::{
    Calendar, HolidayFile, Period, PeriodName, PeriodState, Scheme, Standing, parse_holidays,
    parse_scheme, state,
};
use crate::domain::problem::Problem;
use crate::domain::textfile::FileFault;

use super::Office;
use super::own::{bad_file, read_text, shown};

/// Folder of the office's own closing schemes.
pub const SCHEME_FOLDER: &str = "ky";

/// Folder of the office's own holidays.
pub const HOLIDAY_FOLDER: &str = "ngay-nghi";

/// Folder of the office's own indicators.
pub const INDICATOR_FOLDER: &str = "chi-tieu";

/// The scheme an office begins with.
pub const FIRST_SCHEME: &str = "nd09";

/// The rules of counting that hold in an office.
#[derive(Clone, Debug, Default)]
pub struct Handbook {
    /// Closing schemes by code; an own file takes the place of a shipped one.
    pub schemes: Vec<Scheme>,
    /// Working days.
    pub calendar: Calendar,
    /// Indicators in the order of the files; an own one takes the place of the shipped one of its code.
    pub indicators: Vec<Indicator>,
    /// The files that could not be read, each a [`Problem::BadFile`]; none of them stops the others.
    pub faults: Vec<Problem>,
}

/// True where offices work on that day, as far as the holidays the program brings say.
pub(super) fn is_working(day: NaiveDate) -> bool {
    HOLIDAYS.is_working(day)
}

/// The working days of the program's files: every screen shows days, and few show indicators.
static HOLIDAYS: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::of(shipped("holidays/", parse_holidays)));

static SHIPPED: LazyLock<Handbook> = LazyLock::new(|| Handbook {
    schemes: shipped("periods/", parse_scheme),
    calendar: HOLIDAYS.clone(),
    indicators: shipped("indicators/", parse_indicators)
        .into_iter()
        .flat_map(|file| file.indicators)
        .collect(),
    faults: Vec::new(),
});

fn shipped<T>(folder: &str, parse: fn(&str, &str) -> Result<T, FileFault>) -> Vec<T> {
    let files = assets::list(folder);
    let read = files.iter().map(|path| {
        parse(path, &assets::text(path)).expect("a test reads this file with the same reader")
    });
    read.collect()
}

impl Handbook {
    /// The scheme of that code.
    pub fn scheme(&self, code: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.code == code)
    }

    /// The indicator of that code.
    pub fn indicator(&self, code: &str) -> Option<&Indicator> {
        self.indicators
            .iter()
            .find(|indicator| indicator.code == code)
    }

    /// The questions whose rows stand behind an indicator: of a share those of its upper number.
    pub(super) fn questions(&self, code: &str) -> Vec<&Question> {
        match self.indicator(code).map(|indicator| &indicator.formula) {
            None => Vec::new(),
            Some(Formula::Rows(question)) => vec![question],
            Some(Formula::Ratio { part, .. }) => self.questions(part),
            Some(Formula::Total { plus, .. }) => {
                plus.iter().flat_map(|code| self.questions(code)).collect()
            }
        }
    }

    /// Own indicators of one file: each whose parts are known, and that is no part of itself, is taken in.
    fn take_in(&mut self, file: &IndicatorFile) {
        let mut together = self.indicators.clone();
        for own in &file.indicators {
            match together.iter_mut().find(|known| known.code == own.code) {
                Some(known) => *known = own.clone(),
                None => together.push(own.clone()),
            }
        }
        match check(&together, file) {
            Ok(()) => self.indicators = together,
            Err(fault) => self.faults.push(bad_file(fault)),
        }
    }

    /// The scheme of that code, which must be there.
    pub fn known(&self, code: &str) -> Result<&Scheme, Problem> {
        self.scheme(code).ok_or_else(|| {
            Problem::fault(
                Reopening::KIND,
                "scheme",
                Fault::NotAChoice(code.to_owned()),
            )
        })
    }

    /// The period typed under a scheme; refused in words where there is none such.
    pub fn period(&self, scheme: &str, typed: &str) -> Result<Period, Problem> {
        let refuse = |field, fault| Problem::fault(Reopening::KIND, field, fault);
        let name = PeriodName::parse(typed).ok_or_else(|| refuse("period", Fault::NotAPeriod))?;
        self.known(scheme)?
            .period(name)
            .ok_or_else(|| refuse("period", Fault::NoSuchPeriod(typed.to_owned())))
    }
}

impl Office {
    /// The rules of counting that hold here.
    pub fn handbook(&self) -> Handbook {
        let mut book = SHIPPED.clone();
        let schemes = self.own(SCHEME_FOLDER, parse_scheme, &mut book.faults);
        for own in schemes {
            book.schemes.retain(|known| known.code != own.code);
            book.schemes.push(own);
        }
        book.calendar = self.working_days(&mut book.faults);
        for own in self.own(INDICATOR_FOLDER, parse_indicators, &mut book.faults) {
            book.take_in(&own);
        }
        book
    }

    /// The own files of a folder that can be read; the faults of the others are added to `faults`.
    pub(super) fn own<T>(
        &self,
        folder: &str,
        parse: fn(&str, &str) -> Result<T, FileFault>,
        faults: &mut Vec<Problem>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for path in self.own_files(folder) {
            let read =
                read_text(&path).and_then(|text| parse(&shown(&path), &text).map_err(bad_file));
            match read {
                Ok(file) => found.push(file),
                Err(problem) => faults.push(problem),
            }
        }
        found
    }

    /// The working days that hold here.
    pub fn calendar(&self) -> Calendar {
        self.working_days(&mut Vec::new())
    }

    fn working_days(&self, faults: &mut Vec<Problem>) -> Calendar {
        let mut days = HOLIDAYS.clone();
        let own: Vec<HolidayFile> = self.own(HOLIDAY_FOLDER, parse_holidays, faults);
        days.take_in(own);
        days
    }

    /// The day the last report of a period was issued; none while none was.
    pub fn issued_on(&self, period: &Period) -> Result<Option<NaiveDate>, Problem> {
        let name = Value::from(period.name.to_string());
        let kind = kinds::of::<Report>();
        let reports = self.ask().with_value(kind, "period", &name)?;
        let own = reports
            .iter()
            .filter(|report| report.row.get("scheme").text() == period.scheme);
        let days = own.filter_map(|report| report.row.get("issued_on").text().parse().ok());
        Ok(days.max())
    }

    /// How a period stands today. `issued` is the day its report was issued.
    pub fn period_state(
        &self,
        period: &Period,
        issued: Option<NaiveDate>,
    ) -> Result<PeriodState, Problem> {
        let book = self.handbook();
        let scheme = book.known(&period.scheme)?;
        let standing = Standing {
            issued,
            reopened_until: self
                .ask()
                .reopened_until(&period.scheme, &period.name.to_string())?,
        };
        Ok(state(
            period,
            scheme,
            &book.calendar,
            standing,
            self.today(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::office;
    use super::*;

    #[test]
    fn every_shipped_file_is_in_the_handbook() {
        let book = office().handbook();
        assert_eq!(book.schemes.len(), assets::list("periods/").len());
        assert!((2024..=2027).all(|year| book.calendar.knows(year)));
        assert!(!book.calendar.knows(2028) && book.faults.is_empty());
    }

    #[test]
    fn every_shipped_indicator_is_made_of_known_ones_and_has_its_own_code() {
        let book = office().handbook();
        let files = assets::list("indicators/");
        assert!(book.indicators.len() > files.len() && book.faults.is_empty());
        for path in files {
            let file = parse_indicators(&path, &assets::text(&path)).expect("a file");
            assert_eq!(check(&book.indicators, &file), Ok(()));
        }
        let mut codes: Vec<&str> = book
            .indicators
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        codes.sort_unstable();
        assert!(codes.windows(2).all(|two| two[0] != two[1]), "{codes:?}");
        assert!(
            book.indicators.iter().all(|one| one.name.en.is_some()
                && one.unit.en.is_some()
                && !one.written.is_empty())
        );
    }

    #[test]
    fn a_period_that_is_none_is_refused_in_words() {
        let book = office().handbook();
        assert!(book.period("nd09", "2026-Q3").is_ok());
        for (scheme, typed, field) in [
            ("nd09", "hôm qua", "period"),
            ("tt124-xa", "2026-Q3", "period"),
            ("x", "2026", "scheme"),
        ] {
            let refused = book.period(scheme, typed);
            let named = matches!(&refused, Err(Problem::Faults { findings, .. }) if findings[0].field == field);
            assert!(named, "{refused:?}");
        }
    }

    #[test]
    fn an_exception_ends_by_itself() {
        let mut office = office();
        let year = office.handbook().period("nd09", "2024").expect("a year");
        assert!(!office.period_state(&year, None).expect("a state").is_open());
        let until = office.today();
        let row = crate::domain::form::Row::new()
            .with("period", "2024")
            .with("allowed_by", "Chủ tịch UBND")
            .with("reason", "nhập sót")
            .with("until", until);
        super::super::tests::add::<Reopening>(&mut office, row);
        let reopened = office.period_state(&year, None).expect("a state");
        assert_eq!(reopened, PeriodState::Reopened { until });
    }
}
