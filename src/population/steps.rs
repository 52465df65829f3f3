//! Long work on everybody in steps, so that a page can draw between them.

use std::ops::Range;

/// So many users take about as long as one point of a sweep.
const USERS_A_STEP: usize = 100;

/// How far some work has come among the users.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    next: usize,
    users: usize,
}

impl Steps {
    pub const fn of(users: usize) -> Self {
        Self { next: 0, users }
    }

    /// How many are left.
    pub const fn left(self) -> usize {
        (self.users - self.next).div_ceil(USERS_A_STEP)
    }

    /// The users of the next ones, which count as done then.
    pub fn take(&mut self, steps: usize) -> Range<usize> {
        let users = steps.saturating_mul(USERS_A_STEP).min(self.users - self.next);
        let first = self.next;
        self.next += users;
        first..self.next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_user_is_in_one_step() {
        let mut steps = Steps::of(250);
        assert_eq!(steps.left(), 3);
        assert_eq!(steps.take(0), 0..0);
        assert_eq!(steps.take(2), 0..200);
        assert_eq!(steps.left(), 1);
        assert_eq!(steps.take(usize::MAX), 200..250);
        assert_eq!(steps.left(), 0);
        assert_eq!(steps.take(1), 250..250);
        assert_eq!(Steps::of(0).left(), 0);
    }
}
