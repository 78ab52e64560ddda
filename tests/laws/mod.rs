//! Properties that hold for every book and every walk through it.

mod as_of;
mod issued;
mod periods;
mod roll;
mod walk;
