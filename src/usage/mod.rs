//! Who logs in how often, and what follows from it: tiers (C7), pattern (C8), report (C10), and
//! the months that a file of logins holds.

mod authentication_month;
mod frequency;
mod import;
mod pattern;
mod read;
mod report;
mod tiers;

pub use authentication_month::{AuthenticationMonth, Distribution};
pub use frequency::{Frequency, add_to};
pub use import::{ImportFormat, ImportProblem, ImportedMonths, LoginImport, SlashedDates};
pub use pattern::{Confidence, Pattern, PatternAnswer, Recommendation, classify_pattern};
pub use report::{AuthenticationReport, authentication_report};
pub use tiers::{Tiers, recommend_tiers};
