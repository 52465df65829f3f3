//! Login commitments: what to buy, at which terms (C1 to C6, C9).
//!
//! | file | what it is |
//! |---|---|
//! | `contract` | the contract (C1) |
//! | `ledger` | its months and its cost (C2, C3) |
//! | `settlement` | the same in one pass, for searches and scenarios |
//! | `search`, `optimum` | the least cost (C4) |
//! | `simulation` | what it may cost: scenarios, bands, what moves it most (C5) |
//! | `levers`, `seasons` | what each clause is worth (C6) |
//! | `contract_review` | pitfalls and features (C9) |

mod contract;
mod contract_review;
mod ledger;
mod levers;
mod optimum;
mod read;
mod search;
mod seasons;
mod settlement;
mod simulation;

pub use contract::{
    Burst, Contract, LoginPrices, RenewalTerms, TrueUp, VolumeTier, overage_multiplier,
};
pub use contract_review::{ContractReview, FindingName, review_contract};
pub(crate) use ledger::ratio;
pub use ledger::{Ledger, LedgerRow, LedgerTotals, contract_ledger};
pub use levers::{LeverName, Levers, negotiation_levers};
pub use optimum::{Optimization, SizingName, optimize_commitment};
pub use read::Count;
pub(crate) use read::{calendar_months, in_range, step, whole};
pub use search::{Best, Candidates, MOST_CANDIDATES, cost};
pub use simulation::{Phase, Simulation, SimulationAnswer};
