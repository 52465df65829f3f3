//! What a decision needs to know of a user (R2, R5).

use super::StageField;
use crate::calendar::Date;

/// A user as far as the rules look: no name, no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// The account is switched on.
    pub is_active: bool,
    /// When the user was created.
    pub created_date: Date,
    /// The last login; `None` for who never logged in.
    pub last_login_date: Option<Date>,
    /// The fields that a decision may change.
    pub standing: Standing,
}

/// The four fields that the review keeps on a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// `LicenseReviewStage__c`
    pub stage: StageField,
    /// `LastNotificationSentDate__c`
    pub last_notification_sent_date: Option<Date>,
    /// `LicenseReviewDueDate__c`: the promise of R6.
    pub due_date: Option<Date>,
    /// `LicenseReviewExemptUntil__c`: a hold, the last day included.
    pub exempt_until: Option<Date>,
}

impl User {
    /// R2 before it is cut at a day: the last login, else the creation.
    #[must_use]
    pub fn last_seen(&self) -> Date {
        self.last_login_date.unwrap_or(self.created_date)
    }

    /// R2: the activity date as seen on `as_of`.
    #[must_use]
    pub fn activity_date(&self, as_of: Date) -> Date {
        self.last_seen().min(as_of)
    }
}

impl Standing {
    /// R5's n: the last notice as seen on `as_of`.
    #[must_use]
    pub fn last_notice(&self, as_of: Date) -> Option<Date> {
        self.last_notification_sent_date.map(|sent| sent.min(as_of))
    }

    /// A hold covers `as_of`.
    #[must_use]
    pub fn is_held(&self, as_of: Date) -> bool {
        self.exempt_until.is_some_and(|until| as_of <= until)
    }

    /// Neither a notice nor a due date is on record.
    #[must_use]
    pub const fn is_clear(&self) -> bool {
        self.last_notification_sent_date.is_none() && self.due_date.is_none()
    }
}
