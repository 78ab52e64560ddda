//! Widgets that know no screen and no record of the office.

pub mod bars;
pub mod frame;
pub mod input;
pub mod lists;
pub mod search;
pub mod seek;
pub mod table;
pub mod window;
