//! The rules of Seatwise: who keeps a partner-portal seat, who is warned, who gives it back.
//!
//! The core is pure: no clock, no I/O, and no panic on any input. `asOf` is always an argument.
//! Rule numbers (R1 …) are those of the product's rules.
//!
//! | module | what it is |
//! |---|---|
//! | [`calendar`] | dates, pauses, counted days |
//! | [`money`] | exact amounts |
//! | [`problem`] | what a bad request gets |
//! | [`request`] | reading a request with all of its problems |
//! | [`review`] | one user: policy, decision, due date, next step; the brakes of a run (R1–R8) |
//! | [`population`] | many users, held compactly: a run's plan, its pages, idle seats; replay, sweep and forecast (R9–R11) |
//! | [`commitment`] | login commitments: contract, ledger, sizing, scenarios, levers, contract review (C1–C6, C9) |
//! | [`usage`] | who logs in how often: tiers, pattern, authentication report (C7, C8, C10) |
//! | [`answer`] | the calls on a list of users: `evaluate`, `planRun` |
//! | `wasm` | the only module that knows JavaScript |

pub mod answer;
pub mod calendar;
pub mod commitment;
mod lookup;
pub mod money;
mod order;
pub mod population;
pub mod problem;
pub mod request;
pub mod review;
mod text;
pub mod usage;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
