//! A plan to be read and not to be worked at: `v1.`, the day on which its maker made it or nothing, a dot, and what
//! stands behind the prefix of a share link. It passes the same reader and the same judge as that.

use super::link;
use crate::engine::Plan;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::time::Date;

/// How a fragment of this kind begins.
const PREFIX: &str = "v1.";

/// What such a link holds.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The plan.
    pub plan: Plan,
    /// The day on which it was made, if its maker says so.
    pub made: Option<Date>,
}

/// The fragment of a view, without the `#`.
pub fn encode(plan: &Plan, made: Option<Date>) -> String {
    let link = link::encode(plan);
    let packed = link.strip_prefix(link::PREFIX).unwrap_or_default();
    let day = made.map_or_else(String::new, |day| day.to_string());
    [PREFIX, &day, ".", packed].concat()
}

/// The view of a fragment, with or without its `#`.
///
/// # Errors
/// As [`link::decode`]; and [`Allowed::Date`] for `made` where what stands there is no day.
pub fn decode(fragment: &str) -> Result<View, Issue> {
    if fragment.len() > link::MAX_BYTES {
        return Err(Issue::document(Fault::TooLarge { max: link::MAX_BYTES }));
    }
    let own = fragment.trim().trim_start_matches('#').strip_prefix(PREFIX);
    let (day, packed) = own.and_then(|own| own.split_once('.')).ok_or_else(|| Issue::document(Fault::Link))?;
    let made = match day {
        "" => None,
        day => Some(Date::parse(day).ok_or_else(|| Issue::new("made", Fault::Kind { allowed: Allowed::Date }))?),
    };
    let plan = link::decode(&[link::PREFIX, packed].concat())?;
    Ok(View { plan, made })
}
