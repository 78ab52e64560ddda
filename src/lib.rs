//! tuquan
