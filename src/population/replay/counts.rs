//! R9's totals, added up story by story.

use std::ops::AddAssign;

use serde::Serialize;

use super::calendar::RunCalendar;
use super::story::Story;

/// A notice counts as answered by a login from its day to this many days later.
const ANSWERED_WITHIN: u32 = 13;

/// A deactivation is judged once so many days have passed, its own counted.
const JUDGED_AFTER: u32 = 30;

/// How many notices of a kind could be answered within the window, and how many were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    pub observed: i64,
    pub answered: i64,
}

/// What the stories come to. Signed, because a story can be taken out again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub first_warnings: i64,
    pub final_notices: i64,
    pub deactivations: i64,
    pub false_positives: i64,
    pub unjudged: i64,
    pub seat_days_freed: i64,
    pub seats_freed_at_end: i64,
    pub first_warning_answers: Answers,
    pub final_notice_answers: Answers,
}

/// How the times without a login that share a start end.
pub trait Ends {
    /// How many end with a login on this offset, later, or never.
    fn open_at(&self, offset: u32) -> i64;

    /// Their days from this offset to the login, or to the window's end; of those that are
    /// open then.
    fn days_from(&self, offset: u32) -> i64;
}

/// One time without a login, counted `times` times.
#[derive(Clone, Copy, Debug)]
pub struct End {
    /// The login's offset; the window's length for none within it.
    pub login: u32,
    pub times: i64,
}

impl Ends for End {
    fn open_at(&self, offset: u32) -> i64 {
        if self.login >= offset { self.times } else { 0 }
    }

    fn days_from(&self, offset: u32) -> i64 {
        i64::from(self.login.saturating_sub(offset)) * self.times
    }
}

impl Counts {
    /// Adds what happens to all who share a story.
    pub fn add(&mut self, story: &Story, ends: &impl Ends, calendar: &RunCalendar) {
        let never = calendar.never();
        let answers = |notice: u32| {
            let open = ends.open_at(notice);
            let unanswered = notice + ANSWERED_WITHIN + 1;
            if unanswered > never {
                return (open, Answers::default());
            }
            (open, Answers { observed: open, answered: open - ends.open_at(unanswered) })
        };
        if story.first_warning < never {
            let (open, answers) = answers(story.first_warning);
            self.first_warnings += open;
            self.first_warning_answers += answers;
        }
        if story.final_notice < never {
            for notice in story.repeats.iter().chain([&story.final_notice]) {
                let (open, answers) = answers(*notice);
                self.final_notices += open;
                self.final_notice_answers += answers;
            }
        }
        if story.deactivation < never {
            let (open, stay_away) = (ends.open_at(story.deactivation), ends.open_at(never));
            self.deactivations += open;
            self.false_positives += open - stay_away;
            self.seats_freed_at_end += stay_away;
            self.seat_days_freed += ends.days_from(story.deactivation);
            if never - story.deactivation < JUDGED_AFTER {
                self.unjudged += stay_away;
            }
        }
    }
}

impl AddAssign for Answers {
    fn add_assign(&mut self, other: Self) {
        self.observed += other.observed;
        self.answered += other.answered;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.first_warnings += other.first_warnings;
        self.final_notices += other.final_notices;
        self.deactivations += other.deactivations;
        self.false_positives += other.false_positives;
        self.unjudged += other.unjudged;
        self.seat_days_freed += other.seat_days_freed;
        self.seats_freed_at_end += other.seats_freed_at_end;
        self.first_warning_answers += other.first_warning_answers;
        self.final_notice_answers += other.final_notice_answers;
    }
}
