//! Properties that hold for every book and every walk through it.

mod roll;
mod walk;
