//! What the core promises of any input: an answer that is JSON and always the same, or problems
//! with paths that lead somewhere. That it never panics and comes to an end, libFuzzer sees.

use seatwise_core::problem::{Problems, RequestError};
use seatwise_core::request::{self, Node};
use serde::Serialize;
use serde::de::IgnoredAny;

/// An answer's JSON, or what is wrong with the request.
pub type Outcome = Result<String, RequestError>;

/// An answer as it leaves the core.
pub fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).expect("an answer is JSON")
}

/// A call that needs nothing but its request.
pub fn request(input: &[u8], call: impl Fn(Node<'_>) -> Outcome) {
    match request::parse(input) {
        Ok(node) => {
            let outcome = call(node.clone());
            assert_eq!(outcome, call(node.clone()), "the same request, another answer");
            is_kept(&node, &outcome);
        }
        Err(error) => is_told(None, &error),
    }
}

/// The promise of one outcome.
pub fn is_kept(request: &Node<'_>, outcome: &Outcome) {
    match outcome {
        Ok(answer) => {
            serde_json::from_str::<IgnoredAny>(answer).expect("an answer can be read");
        }
        Err(error) => is_told(Some(request), error),
    }
}

/// A refusal says what is wrong, and where.
pub fn is_told(request: Option<&Node<'_>>, error: &RequestError) {
    let problems = &error.problems;
    assert!(!problems.is_empty(), "refused, but nothing is wrong");
    assert!(problems.len() <= Problems::MOST + 1, "{} problems", problems.len());
    for problem in problems {
        assert!(!problem.message.trim().is_empty(), "`{}` says nothing", problem.path);
        let leads = request.is_none_or(|request| {
            // The path of a field begins with a dot, save for those of the request itself.
            let is_field = matches!(request, Node::Object(_)) && !problem.path.is_empty();
            let dot = if is_field { "." } else { "" };
            leads_somewhere(request, &format!("{dot}{}", problem.path))
        });
        assert!(leads, "`{}` {}: there is no such place", problem.path, problem.message);
    }
}

/// Whether a path is that of a value of the request, or of a field that one of its objects lacks.
/// A name may hold dots and brackets, and may stand there twice.
fn leads_somewhere(at: &Node<'_>, path: &str) -> bool {
    if path.is_empty() {
        return true;
    }
    match at {
        Node::Object(fields) => {
            let Some(path) = path.strip_prefix('.') else {
                return false;
            };
            let is_lacking = !path.contains(['.', '[']);
            is_lacking
                || fields.iter().any(|(name, value)| {
                    let rest = path.strip_prefix(shortened(name).as_str());
                    rest.is_some_and(|rest| leads_somewhere(value, rest))
                })
        }
        Node::List(items) => {
            let inner = path.strip_prefix('[').and_then(|path| path.split_once(']'));
            let item = inner.and_then(|(index, rest)| Some((index.parse::<usize>().ok()?, rest)));
            item.is_some_and(|(index, rest)| {
                items.get(index).is_some_and(|item| leads_somewhere(item, rest))
            })
        }
        _ => false,
    }
}

/// A name as paths show it.
fn shortened(name: &str) -> String {
    match name.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

/// Goes on with sliced work in slices of growing size. Whether it came to its end.
pub fn in_slices(mut left: usize, most: usize, mut go_on: impl FnMut(usize) -> usize) -> bool {
    let (mut done, mut slice) = (0, 1);
    while left > 0 && done + slice <= most {
        let now = go_on(slice);
        assert!(now <= left, "{now} steps left after {left}");
        left = now;
        done += slice;
        slice += 1;
    }
    left == 0
}
