//! Any valid record, made from its FIELDS: what the laws are tried on.

use proptest::prelude::*;
use tuquan::domain::form::{Field, Kind, Row, Shape, Value};

const SYLLABLES: &[&str] = &[
    "An", "Bình", "Đạt", "Thị", "Văn", "Ngọc", "Hòa", "Thủy", "Quý", "Nguyễn", "Trần", "Ương",
    "tổ", "thôn", "Đông",
];

fn words(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(SYLLABLES), 1..=most)
        .prop_map(|words| words.join(" "))
}

/// A value that the field takes; links are left to the law that knows which rows there are.
pub(crate) fn value(field: &'static Field) -> BoxedStrategy<Value> {
    let filled: BoxedStrategy<Value> = match field.shape {
        Shape::Text | Shape::Note | Shape::Name => words(4).prop_map(Value::Text).boxed(),
        Shape::Phone => (0u32..100_000_000)
            .prop_map(|rest| Value::Text(format!("09{rest:08}")))
            .boxed(),
        Shape::Day => (1u32..=28, 1u32..=12, 2018i32..=2025)
            .prop_map(|(day, month, year)| Value::Text(format!("{year}-{month:02}-{day:02}")))
            .boxed(),
        Shape::Clock => (0u32..24, 0u32..60)
            .prop_map(|(hour, minute)| Value::Text(format!("{hour:02}:{minute:02}")))
            .boxed(),
        Shape::Count => (0i64..=field.max.min(1_000)).prop_map(Value::Int).boxed(),
        Shape::Measure => (-1_000_000i64..1_000_000).prop_map(Value::Int).boxed(),
        Shape::Yes => (0i64..=1).prop_map(Value::Int).boxed(),
        Shape::Choice(_, codes) => prop::sample::select(codes).prop_map(Value::from).boxed(),
        Shape::Link(_) => Just(Value::Null).boxed(),
    };
    if field.required {
        filled
    } else {
        prop_oneof![Just(Value::Null), filled].boxed()
    }
}

/// A row of a kind with any values but links.
pub(crate) fn row(kind: &'static Kind) -> BoxedStrategy<Row> {
    let values: Vec<BoxedStrategy<Value>> = kind
        .fields
        .iter()
        .filter(|field| !field.kept)
        .map(value)
        .collect();
    values
        .prop_map(move |values| {
            let mut row = Row::new();
            for (field, value) in kind.fields.iter().filter(|field| !field.kept).zip(values) {
                row.set(field.name, value);
            }
            row
        })
        .boxed()
}
