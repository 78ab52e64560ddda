//! Properties that hold for every book and every walk through it.

mod as_of;
mod issued;
mod merge;
mod periods;
mod roll;
mod screens;
mod succession;
mod walk;
