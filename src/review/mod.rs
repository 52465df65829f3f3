//! The review of one user (R1 to R6) and the brakes of a run (R8).

mod decision;
mod due_date;
mod next;
mod policy;
mod run;
mod stage;
mod user;

pub use decision::{Action, Decision, Reason, Row, Scope, decide};
pub use next::{Step, next_step, steps};
pub use policy::{Choice, Policies, Policy, Thresholds};
pub use run::{Breaker, Candidate, Hold, Limits, Mode, RunSettings, ShareOfUsers, code_unit_order};
pub use stage::{Stage, StageField};
pub use user::{Standing, User};
