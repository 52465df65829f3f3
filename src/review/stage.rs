//! Where a user stands in the review (R1).

use crate::request::named_values;

named_values! {
    /// The values of `User.LicenseReviewStage__c` (R1).
    pub enum Stage {
        /// In use, or not yet warned.
        Active = "Active",
        /// Warned once.
        FirstWarning = "First Warning",
        /// Warned twice.
        FinalNotice = "Final Notice",
        /// The seat was taken back.
        Deactivated = "Deactivated",
        /// Never reviewed.
        Exempt = "Exempt",
    }
}

/// What the stage field holds. The text of an unknown stage stays with whoever read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageField {
    /// Null: never initialised (R1).
    NeverInitialised,
    /// One of R1's.
    Known(Stage),
    /// Something else (R5 row 3a).
    Unknown,
}

impl StageField {
    /// What a text of the stage field means.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Stage::named(text).map_or(Self::Unknown, Self::Known)
    }

    /// R5: the stage is First Warning or Final Notice.
    #[must_use]
    pub const fn is_in_notice(self) -> bool {
        matches!(self, Self::Known(Stage::FirstWarning | Stage::FinalNotice))
    }
}
