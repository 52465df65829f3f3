//! The decision table (R5).

use super::due_date;
use super::{Policy, Stage, StageField, Standing, User};
use crate::calendar::{Date, Days};
use crate::request::named_values;

named_values! {
    /// What a review does to a user.
    pub enum Action {
        /// Nothing.
        None = "none",
        /// Ends the cycle: stage Active, both dates cleared.
        Activate = "activate",
        /// Sends the first warning.
        FirstWarning = "firstWarning",
        /// Sends the final notice.
        FinalNotice = "finalNotice",
        /// Takes the seat back.
        Deactivate = "deactivate",
    }
}

impl Action {
    /// The stage afterwards of a user in stage `before`.
    #[must_use]
    pub const fn stage_after(self, before: StageField) -> StageField {
        match self {
            Self::None => before,
            Self::Activate => StageField::Known(Stage::Active),
            Self::FirstWarning => StageField::Known(Stage::FirstWarning),
            Self::FinalNotice => StageField::Known(Stage::FinalNotice),
            Self::Deactivate => StageField::Known(Stage::Deactivated),
        }
    }
}

named_values! {
    /// Why a decision is what it is (R5), or who held it back (R8).
    pub enum Reason {
        /// Row 1.
        InactiveUser = "inactiveUser",
        /// Row 2.
        Exempt = "exempt",
        /// Row 3a.
        UnknownStage = "unknownStage",
        /// Row 3b.
        UnknownPolicy = "unknownPolicy",
        /// Row 3c.
        OutOfScope = "outOfScope",
        /// Row 4, where the stage was never initialised.
        Initialized = "initialized",
        /// Rows 4 and 5.
        BelowThreshold = "belowThreshold",
        /// Row 6.
        Reactivated = "reactivated",
        /// Rows 7 and 8.
        ExemptUntil = "exemptUntil",
        /// Row 9.
        Paused = "paused",
        /// Rows 10, 14 and 19.
        Inactive = "inactive",
        /// Row 11.
        NoticeMissing = "noticeMissing",
        /// Rows 12 and 15.
        WaitingForThreshold = "waitingForThreshold",
        /// Rows 13 and 16.
        WaitingInStage = "waitingInStage",
        /// Row 17.
        WaitingForDueDate = "waitingForDueDate",
        /// Row 18.
        NoticeStale = "noticeStale",
        /// R8: the mode does not act.
        HeldByMode = "heldByMode",
        /// R8: the breaker tripped.
        HeldForApproval = "heldForApproval",
    }
}

/// The row of R5's table that applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// 1
    InactiveUser,
    /// 2
    Exempt,
    /// 3a
    UnknownStage,
    /// 3b
    UnknownPolicy,
    /// 3c
    OutOfScope,
    /// 4
    Activated,
    /// 5
    BelowThreshold,
    /// 6
    Reactivated,
    /// 7
    HoldBegins,
    /// 8
    Held,
    /// 9
    Paused,
    /// 10
    FirstWarning,
    /// 11
    NoticeMissing,
    /// 12
    BeforeFinalNoticeDays,
    /// 13
    StaysInFirstWarning,
    /// 14
    FinalNotice,
    /// 15
    BeforeDeactivationDays,
    /// 16
    StaysInFinalNotice,
    /// 17
    BeforeDueDate,
    /// 18
    NoticeStale,
    /// 19
    Deactivation,
}

impl Row {
    /// The row's number in R5.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::InactiveUser => "1",
            Self::Exempt => "2",
            Self::UnknownStage => "3a",
            Self::UnknownPolicy => "3b",
            Self::OutOfScope => "3c",
            Self::Activated => "4",
            Self::BelowThreshold => "5",
            Self::Reactivated => "6",
            Self::HoldBegins => "7",
            Self::Held => "8",
            Self::Paused => "9",
            Self::FirstWarning => "10",
            Self::NoticeMissing => "11",
            Self::BeforeFinalNoticeDays => "12",
            Self::StaysInFirstWarning => "13",
            Self::FinalNotice => "14",
            Self::BeforeDeactivationDays => "15",
            Self::StaysInFinalNotice => "16",
            Self::BeforeDueDate => "17",
            Self::NoticeStale => "18",
            Self::Deactivation => "19",
        }
    }

    /// A policy was applied: rows 4 to 19.
    #[must_use]
    pub fn is_in_scope(self) -> bool {
        self > Self::OutOfScope
    }

    /// What the row does.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Activated | Self::Reactivated | Self::HoldBegins => Action::Activate,
            Self::FirstWarning | Self::NoticeMissing => Action::FirstWarning,
            Self::FinalNotice | Self::NoticeStale => Action::FinalNotice,
            Self::Deactivation => Action::Deactivate,
            _ => Action::None,
        }
    }

    /// Why, for a user whose stage was `stage` before.
    #[must_use]
    pub const fn reason(self, stage: StageField) -> Reason {
        match self {
            Self::InactiveUser => Reason::InactiveUser,
            Self::Exempt => Reason::Exempt,
            Self::UnknownStage => Reason::UnknownStage,
            Self::UnknownPolicy => Reason::UnknownPolicy,
            Self::OutOfScope => Reason::OutOfScope,
            Self::Activated if matches!(stage, StageField::NeverInitialised) => Reason::Initialized,
            Self::Activated | Self::BelowThreshold => Reason::BelowThreshold,
            Self::Reactivated => Reason::Reactivated,
            Self::HoldBegins | Self::Held => Reason::ExemptUntil,
            Self::Paused => Reason::Paused,
            Self::FirstWarning | Self::FinalNotice | Self::Deactivation => Reason::Inactive,
            Self::NoticeMissing => Reason::NoticeMissing,
            Self::BeforeFinalNoticeDays | Self::BeforeDeactivationDays => {
                Reason::WaitingForThreshold
            }
            Self::StaysInFirstWarning | Self::StaysInFinalNotice => Reason::WaitingInStage,
            Self::BeforeDueDate => Reason::WaitingForDueDate,
            Self::NoticeStale => Reason::NoticeStale,
        }
    }
}

/// Which policy a user falls under (R4).
#[derive(Clone, Copy, Debug)]
pub enum Scope<'p> {
    /// This one.
    Policy(&'p Policy),
    /// The user's own names none of the request.
    UnknownPolicy,
    /// None matches.
    OutOfScope,
}

/// What was decided for a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The row that applied.
    pub row: Row,
    /// R3; `None` in rows 1 to 3c.
    pub inactive_days: Option<Days>,
    /// The user's fields afterwards.
    pub after: Standing,
}

/// Decides one user on one day (R5). The first row that applies is taken.
#[must_use]
pub fn decide(user: &User, scope: Scope<'_>, as_of: Date) -> Decision {
    let left_alone = |row| Decision { row, inactive_days: None, after: user.standing };
    if !user.is_active {
        return left_alone(Row::InactiveUser);
    }
    let policy = match (user.standing.stage, scope) {
        (StageField::Known(Stage::Exempt), _) => return left_alone(Row::Exempt),
        (StageField::Unknown, _) => return left_alone(Row::UnknownStage),
        (_, Scope::UnknownPolicy) => return left_alone(Row::UnknownPolicy),
        (_, Scope::OutOfScope) => return left_alone(Row::OutOfScope),
        (_, Scope::Policy(policy)) => policy,
    };
    let inactive_days = policy.pauses().counted(user.activity_date(as_of), as_of);
    let row = row_in_scope(user, policy, inactive_days, as_of);
    let after = fields_after(user, policy, row, as_of);
    Decision { row, inactive_days: Some(inactive_days), after }
}

/// Rows 4 to 19.
fn row_in_scope(user: &User, policy: &Policy, inactive: Days, as_of: Date) -> Row {
    let thresholds = policy.thresholds();
    let standing = &user.standing;
    let is_settled = standing.stage == StageField::Known(Stage::Active) && standing.is_clear();
    if inactive < thresholds.first_warning_days {
        return if is_settled { Row::BelowThreshold } else { Row::Activated };
    }
    if standing.stage == StageField::Known(Stage::Deactivated) {
        return Row::Reactivated;
    }
    if standing.is_held(as_of) {
        return if is_settled { Row::Held } else { Row::HoldBegins };
    }
    if policy.pauses().containing(as_of).is_some() {
        return Row::Paused;
    }
    if !standing.stage.is_in_notice() {
        return Row::FirstWarning;
    }
    let Some(last_notice) = standing.last_notice(as_of) else {
        return Row::NoticeMissing;
    };
    if came_back_since(user, last_notice) || was_held_since(user, last_notice) {
        return Row::FirstWarning;
    }
    let Some(due_date) = standing.due_date else {
        return Row::NoticeMissing;
    };
    let dwell = policy.pauses().counted(last_notice, as_of);
    if standing.stage == StageField::Known(Stage::FirstWarning) {
        return if inactive < thresholds.final_notice_days {
            Row::BeforeFinalNoticeDays
        } else if dwell < thresholds.min_days_in_first_warning {
            Row::StaysInFirstWarning
        } else {
            Row::FinalNotice
        };
    }
    if inactive < thresholds.deactivation_days {
        Row::BeforeDeactivationDays
    } else if dwell < thresholds.min_days_in_final_notice {
        Row::StaysInFinalNotice
    } else if as_of < due_date {
        Row::BeforeDueDate
    } else if as_of.days_since(due_date) > thresholds.notice_validity_days {
        Row::NoticeStale
    } else {
        Row::Deactivation
    }
}

fn came_back_since(user: &User, last_notice: Date) -> bool {
    user.last_login_date.is_some_and(|login| login >= last_notice)
}

fn was_held_since(user: &User, last_notice: Date) -> bool {
    user.standing.exempt_until.is_some_and(|until| until >= last_notice)
}

/// R5's field writes.
fn fields_after(user: &User, policy: &Policy, row: Row, as_of: Date) -> Standing {
    let before = user.standing;
    let action = row.action();
    let stage = action.stage_after(before.stage);
    let noticed = |due_date: Date| Standing {
        stage,
        last_notification_sent_date: Some(as_of),
        due_date: Some(due_date).max(promise_that_stands(user, row, as_of)),
        ..before
    };
    match action {
        Action::None | Action::Deactivate => Standing { stage, ..before },
        Action::Activate => Standing {
            stage,
            last_notification_sent_date: None,
            due_date: None,
            exempt_until: if row == Row::Reactivated {
                let grace = policy.thresholds().reactivation_grace_days;
                before.exempt_until.max(Some(policy.pauses().first(as_of, grace)))
            } else {
                before.exempt_until
            },
        },
        Action::FirstWarning => noticed(due_date::after_first_warning(user, policy, as_of)),
        Action::FinalNotice => noticed(due_date::after_final_notice(user, policy, as_of)),
    }
}

/// R6: the due date that a new notice may not undercut. A login, and a stage that was
/// outside the cycle, ends the old promise; a hold does not.
fn promise_that_stands(user: &User, row: Row, as_of: Date) -> Option<Date> {
    let standing = &user.standing;
    let is_ended = row == Row::FirstWarning
        && (!standing.stage.is_in_notice()
            || standing.last_notice(as_of).is_some_and(|sent| came_back_since(user, sent)));
    if is_ended { None } else { standing.due_date }
}
