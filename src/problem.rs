//! What a bad request gets: every problem at once, each with its path (R4).

use std::fmt;

use serde::Serialize;

/// One thing wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: `users[3].createdDate`; empty for the request as a whole.
    pub path: String,
    /// What, in words for whoever made the request.
    pub message: String,
}

/// The problems found so far.
///
/// Nonsense of millions of items must not fill the memory, so that at most [`Problems::MOST`]
/// are kept; the rest are counted in one more.
#[derive(Debug, Default)]
pub struct Problems {
    kept: Vec<Problem>,
    left_out: usize,
}

impl Problems {
    /// How many problems are kept.
    pub const MOST: usize = 10_000;

    /// Notes a problem.
    pub fn add(&mut self, path: Path<'_>, message: impl fmt::Display) {
        if self.kept.len() < Self::MOST {
            self.kept.push(Problem { path: path.to_string(), message: message.to_string() });
        } else {
            self.left_out += 1;
        }
    }

    /// Adds what was found elsewhere.
    pub fn extend(&mut self, more: Self) {
        let room = Self::MOST.saturating_sub(self.kept.len());
        self.left_out += more.left_out + more.kept.len().saturating_sub(room);
        self.kept.extend(more.kept.into_iter().take(room));
    }

    /// How many problems there are, kept or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.kept.len() + self.left_out
    }

    /// `value` where nothing was wrong with the request.
    ///
    /// # Errors
    /// All the problems, where there are any.
    pub fn none_or<T>(self, value: T) -> Result<T, RequestError> {
        if self.kept.is_empty() { Ok(value) } else { Err(self.into()) }
    }
}

/// A request that was refused. Nothing was computed or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    /// Everything that is wrong, never empty; the last one counts what is not listed.
    pub problems: Vec<Problem>,
    count: usize,
}

impl RequestError {
    /// A refusal with one problem of the request as a whole.
    pub fn whole(message: impl fmt::Display) -> Self {
        let mut problems = Problems::default();
        problems.add(Path::Root, message);
        problems.into()
    }
}

impl From<Problems> for RequestError {
    fn from(Problems { mut kept, left_out }: Problems) -> Self {
        let count = kept.len() + left_out;
        if left_out > 0 {
            let message = format!("{left_out} more problems are not listed");
            kept.push(Problem { path: String::new(), message });
        }
        Self { problems: kept, count }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problems.as_slice() {
            [] => write!(f, "the request is refused"),
            [only] => write!(f, "{}", InWords(only)),
            [first, ..] => {
                write!(f, "{} (and {} more)", InWords(first), self.count.saturating_sub(1))
            }
        }
    }
}

impl std::error::Error for RequestError {}

/// A text of the request in a path or a message: at most its first 80 characters, lest a
/// thousand problems repeat a megabyte.
#[derive(Clone, Copy, Debug)]
pub struct Short<'t>(pub &'t str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 80;
        match self.0.char_indices().nth(MOST) {
            Some((end, _)) => write!(f, "{}…", self.0.get(..end).unwrap_or_default()),
            None => f.write_str(self.0),
        }
    }
}

struct InWords<'p>(&'p Problem);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { path, message } = self.0;
        if path.is_empty() {
            write!(f, "the request {message}")
        } else {
            write!(f, "`{path}` {message}")
        }
    }
}

/// Where in a request something stands; written out only where there is a problem.
#[derive(Clone, Copy, Debug)]
pub enum Path<'p> {
    /// The whole request.
    Root,
    /// A field of the object at a path.
    Field(&'p Path<'p>, &'p str),
    /// An item, from 0, of the list at a path.
    Item(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    /// The path of a field of what stands here.
    #[must_use]
    pub const fn field(&'p self, name: &'p str) -> Self {
        Self::Field(self, name)
    }

    /// The path of an item of the list that stands here.
    #[must_use]
    pub const fn item(&'p self, index: usize) -> Self {
        Self::Item(self, index)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => write!(f, "{}", Short(name)),
            Self::Field(of, name) => write!(f, "{of}.{}", Short(name)),
            Self::Item(of, index) => write!(f, "{of}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_like_the_javascript_that_would_get_there() {
        let policies = Path::Root.field("policies");
        let policy = policies.item(1);
        let pauses = policy.field("pauses");
        assert_eq!(pauses.item(0).field("to").to_string(), "policies[1].pauses[0].to");
        assert_eq!(Path::Root.to_string(), "");
    }

    #[test]
    fn problems_beyond_the_most_are_counted_in_one() {
        let mut problems = Problems::default();
        for index in 0..Problems::MOST + 7 {
            problems.add(Path::Root.item(index), "is wrong");
        }
        let error = RequestError::from(problems);
        assert_eq!(error.problems.len(), Problems::MOST + 1);
        assert!(error.to_string().ends_with("(and 10006 more)"), "{error}");
        let last = error.problems.last().map(|problem| problem.message.as_str());
        assert_eq!(last, Some("7 more problems are not listed"));
    }

    #[test]
    fn a_path_never_repeats_a_megabyte() {
        let long = "é".repeat(1_000_000);
        let path = Path::Root.field("prices").field(&long).to_string();
        assert_eq!(path, format!("prices.{}…", "é".repeat(80)));
    }

    #[test]
    fn the_error_names_the_first_problem() {
        let mut problems = Problems::default();
        problems.add(Path::Root.field("asOf"), "must be a date");
        problems.add(Path::Root.field("users"), "must be a list");
        assert_eq!(RequestError::from(problems).to_string(), "`asOf` must be a date (and 1 more)");
        assert_eq!(RequestError::whole("is empty").to_string(), "the request is empty");
    }
}
