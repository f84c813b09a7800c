//! What a card may hold: every range and length of the document in one place, as [`Card::check`](super::Card::check)
//! enforces them. Together they keep every sum of thousandths below 2^53, so that databases compute it exactly too.

use crate::engine::plan::limits::{Length, Limit};

/// Names of anything.
pub const NAME: Length = Length { min: 0, max: 80 };
/// Ids of anything; letters, digits, `-` and `_`.
pub const ID: Length = Length { min: 1, max: 40 };
/// Names of columns.
pub const COLUMN: Length = Length { min: 0, max: 120 };
/// Fields of a card.
pub const FIELDS: Length = Length { min: 1, max: 64 };
/// Groups of a card.
pub const GROUPS: Length = Length { min: 1, max: 32 };
/// Criteria of a group.
pub const CRITERIA: Length = Length { min: 1, max: 64 };
/// Rows of values or ranges of a criterion.
pub const ROWS: Length = Length { min: 1, max: 200 };
/// Texts that a value is compared with at one place.
pub const LITERALS: Length = Length { min: 1, max: 200 };
/// One such text.
pub const LITERAL: Length = Length { min: 1, max: 80 };
/// Parts of one all or any.
pub const PARTS: Length = Length { min: 1, max: 64 };
/// How deep all, any and not may nest.
pub const DEPTH: usize = 8;
/// Bands.
pub const BANDS: Length = Length { min: 0, max: 12 };
/// Exclusions.
pub const EXCLUSIONS: Length = Length { min: 0, max: 64 };
/// Routing rules.
pub const ROUTING: Length = Length { min: 0, max: 32 };
/// Cuts of one side of the matrix.
pub const CUTS: Length = Length { min: 1, max: 3 };

/// Points of one criterion.
pub const POINTS: Limit = Limit::between(-1000.0, 1000.0);
/// Ends of groups, bands, the matrix, the whole scale, and the line.
pub const SUM: Limit = Limit::between(-100_000.0, 100_000.0);
/// How far a lead must fall below a band before it has fallen.
pub const MARGIN: Limit = Limit::between(0.0, 100_000.0);
/// How often an activity must or may count.
pub const TIMES: Limit = Limit::between(1.0, 1000.0);
/// Half-life of an activity in days.
pub const HALF_LIFE_DAYS: Limit = Limit::between(0.25, 3650.0);
/// Bounds of numbers, ages and counts.
pub const BOUND: Limit = Limit::between(-1e15, 1e15);
