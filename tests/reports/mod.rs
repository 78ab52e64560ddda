//! Papers held against what they should say: every template in every format over the training commune, and the sentences of public reports.

mod public;
mod shelf;
