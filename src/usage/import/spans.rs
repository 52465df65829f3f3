//! Which days the files cover: each of them all from its first one to its last one.

use serde::Serialize;

use crate::calendar::{Date, Days};
use crate::order::ascending;

/// Days without a gap between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Span {
    pub from: Date,
    /// The last one, included.
    pub to: Date,
}

impl Span {
    /// Reaches to a day as well.
    pub fn extended(self, date: Date) -> Self {
        Self { from: self.from.min(date), to: self.to.max(date) }
    }

    pub fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// As few spans as hold the same days, the earliest first.
pub fn joined(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::new();
    for span in ascending(spans) {
        match joined.last_mut().filter(|last| span.from <= last.to.plus(Days(1))) {
            Some(last) => last.to = last.to.max(span.to),
            None => joined.push(span),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u32, to: u32) -> Span {
        let day = |day| Date::of(2026, 1, day).unwrap();
        Span { from: day(from), to: day(to) }
    }

    #[test]
    fn what_overlaps_or_touches_is_one() {
        let spans = [span(9, 10), span(1, 6), span(2, 3), span(11, 12), span(14, 14)];
        assert_eq!(joined(spans), [span(1, 6), span(9, 12), span(14, 14)]);
        assert_eq!(joined([]), []);
    }

    #[test]
    fn a_span_holds_what_lies_between_its_ends() {
        assert!(span(1, 6).holds(span(1, 6)));
        assert!(!span(2, 6).holds(span(1, 6)));
        assert!(!span(1, 5).holds(span(1, 6)));
        assert_eq!(span(4, 4).extended(Date::of(2026, 1, 9).unwrap()), span(4, 9));
        assert_eq!(span(4, 4).extended(Date::of(2026, 1, 2).unwrap()), span(2, 4));
    }
}
