//! Tables of cells, in and out of files: workbooks and delimited text become a [`Grid`]; rows become CSV or .xlsx bytes.
//!
//! A leaf: it knows no record kind, no database, no screen and no sentence. Every fault is data ([`SheetFault`],
//! [`SaveFault`]). What a column means is the importer's business; here a column has a heading and cells.

mod cell;
mod child;
mod clean;
mod delimited;
mod forbidden;
mod header;
mod kind;
mod limit;
mod lines;
mod old;
mod pack;
mod read;
mod save;
mod workbook;
mod write;

pub use cell::{Cell, Grid, GridRow, Merged, address};
pub use child::{CHILD_ARGUMENT, GoOn, Reader, child_main, read_tables, read_workbook};
pub use forbidden::{forbidden, holds_citizen_ids};
pub use header::{Column, Header, find_header, is_ordinal_heading};
pub use kind::LooksLike;
pub use limit::{Limit, without_lent_group};
pub use lines::{Line, classify, is_number_of_row, is_signature, is_total};
pub use old::{OldColumn, OldText, read_old, read_old_columns};
pub use read::{SheetFault, Tables, names_of_bytes, read_bytes};
pub use save::{SaveFault, check_name, make_folder, save_whole};
pub use write::{Book, CsvKind, OutCell, WriteFault, fitting, sheet_name, write_csv, write_xlsx};

#[cfg(test)]
mod tests;
