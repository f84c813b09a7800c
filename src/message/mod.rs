//! Messages by id in Fluent files, one folder a language.
