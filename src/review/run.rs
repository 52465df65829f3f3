//! The brakes of a run: mode, breaker and release (R8).

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use serde::Serialize;

use super::{Policies, Reason, Row};
use crate::calendar::{Date, Days};
use crate::money::ten_thousandths;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read, in_json, named_values};

named_values! {
    /// What a run may do.
    #[derive(Default)]
    pub enum Mode {
        /// Decides as Enforce; nothing is written or sent.
        #[default]
        Preview = "Preview",
        /// Warns, but takes nothing back.
        Notify = "Notify",
        /// Acts.
        Enforce = "Enforce",
    }
}

impl Mode {
    /// Notify holds back deactivations and row 18's repeated final notice.
    #[must_use]
    pub fn holds(self, row: Row) -> bool {
        self == Self::Notify && matches!(row, Row::Deactivation | Row::NoticeStale)
    }
}

/// A share of the users, in exact ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareOfUsers(u16);

impl ShareOfUsers {
    /// The whole part of the share of so many users.
    #[must_use]
    pub fn of(self, users: u64) -> u64 {
        let share = u128::from(users) * u128::from(self.0) / 10_000;
        u64::try_from(share).unwrap_or(u64::MAX)
    }
}

/// How many deactivations pass without a person looking. `None` is "no limit".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Deactivations in seven days.
    pub max_deactivations: Option<u64>,
    /// The same as a share of the users in rows 4 to 19.
    pub max_share: Option<ShareOfUsers>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_deactivations: Some(50), max_share: Some(ShareOfUsers(2_500)) }
    }
}

/// Everything about a run but its users.
#[derive(Clone, Debug)]
pub struct RunSettings {
    /// The day of the run.
    pub as_of: Date,
    /// The policies in priority order.
    pub policies: Policies,
    /// The breaker's limits.
    pub limits: Limits,
    /// What the run may do.
    pub mode: Mode,
    /// How many deactivations an admin let through.
    pub release: Option<u64>,
    /// Deactivations by runs from `as_of` − 6 to `as_of`.
    pub recent_deactivations: u64,
}

/// Who held a decision back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The mode does not act.
    Mode,
    /// The breaker tripped and nobody released it.
    Approval,
}

impl Hold {
    /// The reason that a held decision has.
    #[must_use]
    pub const fn reason(self) -> Reason {
        match self {
            Self::Mode => Reason::HeldByMode,
            Self::Approval => Reason::HeldForApproval,
        }
    }
}

/// A deactivation that a run plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate<'i> {
    /// Whose, by any key of the caller's.
    pub user: usize,
    /// R3 on the day of the run.
    pub inactive_days: Days,
    /// The user's id.
    pub id: &'i str,
}

/// What the breaker saw and did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Breaker {
    /// Deactivations decided by this run.
    pub planned: u64,
    /// Deactivations by the runs of the seven days to this one.
    pub recent: u64,
    /// The limit by count; null is none.
    pub max_deactivations: Option<u64>,
    /// The limit by share, as a number of users and at least 5; null is none.
    pub max_by_share: Option<u64>,
    /// Planned and recent are together more than a limit.
    pub tripped: bool,
    /// Let through although it tripped.
    pub released: u64,
    /// Held for approval.
    pub held: u64,
}

impl Breaker {
    /// R8's breaker over the planned deactivations of the whole run. `in_scope` counts the
    /// users in rows 4 to 19. Afterwards `planned` holds the ones to be held back.
    pub fn judge(settings: &RunSettings, in_scope: u64, planned: &mut Vec<Candidate<'_>>) -> Self {
        const LEAST_BY_SHARE: u64 = 5;
        let count = planned.len() as u64;
        let recent = settings.recent_deactivations;
        let together = recent.saturating_add(count);
        let max_deactivations = settings.limits.max_deactivations;
        let max_by_share = settings
            .limits
            .max_share
            .map(|share| share.of(in_scope.saturating_add(recent)).max(LEAST_BY_SHARE));
        let exceeds = |limit: Option<u64>| limit.is_some_and(|limit| together > limit);
        let tripped = count > 0 && (exceeds(max_deactivations) || exceeds(max_by_share));
        let released = if tripped { settings.release.unwrap_or(0).min(count) } else { 0 };
        if tripped {
            let mut queue = BinaryHeap::from(std::mem::take(planned));
            for _ in 0..released {
                queue.pop();
            }
            *planned = queue.into_vec();
        } else {
            planned.clear();
        }
        Self {
            planned: count,
            recent,
            max_deactivations,
            max_by_share,
            tripped,
            released,
            held: planned.len() as u64,
        }
    }
}

/// The greatest is let through first: the longest inactive, of those the one with the lowest id.
impl Ord for Candidate<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.inactive_days
            .cmp(&other.inactive_days)
            .then_with(|| code_unit_order(other.id, self.id))
    }
}

impl PartialOrd for Candidate<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The order in which JavaScript and Apex put texts.
#[must_use]
pub fn code_unit_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

impl RunSettings {
    /// Reads R8's fields of a request; the caller reads the rest and finishes.
    pub fn read(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Self> {
        let as_of = fields.required("asOf", problems);
        let policies = fields.required("policies", problems);
        let limits = read_limits(fields, problems);
        let mode = fields.or("mode", Mode::default(), problems);
        let release = fields.optional("release", problems);
        let recent = fields.or("recentDeactivations", Count(0), problems);
        Some(Self {
            as_of: as_of?,
            policies: policies?,
            limits: limits?,
            mode: mode?,
            release: release.map(|Count(count)| count),
            recent_deactivations: recent?.0,
        })
    }

    /// The settings of R5 alone: nothing is held back.
    #[must_use]
    pub const fn without_brakes(as_of: Date, policies: Policies) -> Self {
        let limits = Limits { max_deactivations: None, max_share: None };
        let mode = Mode::Enforce;
        Self { as_of, policies, limits, mode, release: None, recent_deactivations: 0 }
    }
}

/// A number of users: whole and not below 0.
#[derive(Clone, Copy)]
struct Count(u64);

impl<'a> Read<'a> for Count {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = i64::read(node, path, problems)?;
        let count = u64::try_from(number).ok();
        if count.is_none() {
            problems.add(path, format_args!("must not be below 0, but is {number}"));
        }
        count.map(Self)
    }
}

impl<'a> Read<'a> for ShareOfUsers {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = f64::read(node, path, problems)?;
        let share = ten_thousandths(number)
            .and_then(|share| u16::try_from(share).ok())
            .filter(|share| *share <= 10_000);
        if share.is_none() {
            let rule = "must be a share from 0 to 1 with at most four decimals";
            problems.add(path, format_args!("{rule}, not {}", in_json(number)));
        }
        share.map(Self)
    }
}

/// Inside `limits` null is "no limit", and only what is absent takes the default.
fn read_limits(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Limits> {
    let Some(node) = fields.optional::<Node>("limits", problems) else {
        return Some(Limits::default());
    };
    let path = fields.path();
    let path = path.field("limits");
    let mut fields = Fields::of(node, path, problems)?;
    let defaults = Limits::default();
    let max_deactivations =
        limit(&mut fields, "maxDeactivations", defaults.max_deactivations.map(Count), problems);
    let max_share = limit(&mut fields, "maxDeactivationShare", defaults.max_share, problems);
    fields.finish(problems);
    Some(Limits { max_deactivations: max_deactivations.map(|Count(count)| count), max_share })
}

fn limit<'a, T: Read<'a>>(
    fields: &mut Fields<'a, '_>,
    name: &str,
    absent: Option<T>,
    problems: &mut Problems,
) -> Option<T> {
    match fields.given(name) {
        None => absent,
        Some(Node::Null) => None,
        Some(node) => T::read(node, fields.path().field(name), problems),
    }
}
