//! tuquan

pub mod domain;
pub mod sheet;
