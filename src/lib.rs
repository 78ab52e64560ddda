//! tuquan

pub mod domain;
