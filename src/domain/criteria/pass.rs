//! Reads how verdicts combine: `[pass]` of a set or a criterion, and the bands of a point scale.

use std::ops::Range;

use super::amount::Amount;
use super::fault::SetFaultKind;
use super::reader::{Read, Reader, misread, needed_words};
use super::set::{Band, Combinator};

/// The combinator under `pass`, where there is one; keys that do not belong to it are refused.
pub(super) fn read_pass(reader: &Reader) -> Read<Option<Combinator>> {
    const BY: &[&str] = &["all", "at_least", "ratio", "points"];
    let Some(open) = reader.table("pass", &["by", "k", "min", "max", "bands"])? else {
        return Ok(None);
    };
    let known = |word: &str| BY.iter().copied().find(|code| *code == word);
    let by = open.need("by", open.word("by", known, BY)?)?;
    let keys: &[&str] = match by {
        "all" => &["by"],
        "at_least" => &["by", "k"],
        "ratio" => &["by", "min"],
        _ => &["by", "min", "max", "bands"],
    };
    let open = Reader::open(open.table, open.span, keys)?;
    Ok(Some(match by {
        "all" => Combinator::All,
        "at_least" => Combinator::AtLeast {
            k: open.need("k", open.whole("k")?)? as usize,
        },
        "ratio" => Combinator::Ratio {
            min: read_share(&open)?,
        },
        _ => {
            let max = open.amount("max")?;
            Combinator::Points {
                max,
                pass: open.amount("min")?,
                bands: read_bands(&open, max)?,
            }
        }
    }))
}

fn read_share(open: &Reader) -> Read<Amount> {
    let min = open.need("min", open.amount("min")?)?;
    if min > Amount::HUNDRED {
        return open.bad_number("min", &min.to_string());
    }
    Ok(min)
}

/// A band as written: `below` may repeat where the next one begins, and is then held to it.
struct Written {
    band: Band,
    below: Option<Amount>,
    span: Range<usize>,
}

fn read_bands(open: &Reader, max: Option<Amount>) -> Read<Vec<Band>> {
    let band = |table: Reader| {
        let min = table.need("min", table.amount("min")?)?;
        let band = Band {
            name: needed_words(&table, "name")?,
            min,
        };
        Ok(Written {
            band,
            below: table.amount("below")?,
            span: table.span,
        })
    };
    let tables = open.tables("bands", &["name", "min", "below"])?;
    let mut written = tables.into_iter().map(band).collect::<Read<Vec<_>>>()?;
    written.sort_by_key(|band| std::cmp::Reverse(band.band.min));
    match written.last() {
        None => return open.fault("bands", SetFaultKind::NoBands),
        Some(last) if last.band.min > Amount::ZERO => {
            return misread(
                last.span.clone(),
                SetFaultKind::BandGap {
                    from: 0,
                    to: last.band.min.0,
                },
            );
        }
        Some(_) => fits_together(&written, max)?,
    }
    Ok(written.into_iter().map(|band| band.band).collect())
}

fn fits_together(written: &[Written], max: Option<Amount>) -> Read<()> {
    let top = &written[0];
    if max.is_some_and(|max| top.band.min > max) {
        return misread(
            top.span.clone(),
            SetFaultKind::BandAboveTotal {
                name: top.band.name.vi.clone(),
            },
        );
    }
    if let Some((below, max)) = top.below.zip(max).filter(|(below, max)| below <= max) {
        return misread(
            top.span.clone(),
            SetFaultKind::BandGap {
                from: below.0,
                to: max.0,
            },
        );
    }
    for pair in written.windows(2) {
        let (upper, lower) = (&pair[0], &pair[1]);
        let end = lower.below.unwrap_or(upper.band.min);
        if upper.band.min == lower.band.min || end > upper.band.min {
            let (name, next) = (lower.band.name.vi.clone(), upper.band.name.vi.clone());
            return misread(
                lower.span.clone(),
                SetFaultKind::BandsOverlap { name, next },
            );
        }
        if end < upper.band.min {
            let what = SetFaultKind::BandGap {
                from: end.0,
                to: upper.band.min.0,
            };
            return misread(lower.span.clone(), what);
        }
    }
    Ok(())
}
