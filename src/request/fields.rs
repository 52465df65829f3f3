//! Reading an object's fields, each as what it should be, noting all that is wrong.

use std::borrow::Cow;

use super::{Entries, Node};
use crate::calendar::Date;
use crate::problem::{Path, Problems, Short};
use crate::text::Dictionary;

/// What a request's field can be read as.
pub trait Read<'a>: Sized {
    /// Reads a node that is not null; notes what is wrong with it.
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self>;
}

/// Notes what stands here instead of what should.
fn not<T>(expected: &str, node: &Node<'_>, path: Path<'_>, problems: &mut Problems) -> Option<T> {
    problems.add(path, format_args!("must be {expected}, not {}", node.kind()));
    None
}

impl<'a> Node<'a> {
    /// The items of a list, each in its place; notes where it is none.
    pub fn into_list(self, path: Path<'_>, problems: &mut Problems) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            other => not("a list", &other, path, problems),
        }
    }

    /// The entries of an object whose names are not known beforehand; notes where it is none.
    pub fn into_object(self, path: Path<'_>, problems: &mut Problems) -> Option<Entries<'a>> {
        match self {
            Self::Object(entries) => Some(entries),
            other => not("an object", &other, path, problems),
        }
    }
}

impl<'a> Read<'a> for Node<'a> {
    fn read(node: Node<'a>, _: Path<'_>, _: &mut Problems) -> Option<Self> {
        Some(node)
    }
}

impl<'a> Read<'a> for bool {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Bool(value) => Some(value),
            other => not("true or false", &other, path, problems),
        }
    }
}

impl<'a> Read<'a> for f64 {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Number(value) if value.is_finite() => Some(value),
            Node::Number(_) => {
                problems.add(path, "must be a finite number");
                None
            }
            other => not("a number", &other, path, problems),
        }
    }
}

/// A number as JSON writes it: the shortest decimal that reads back as it. Empty where JSON
/// cannot write it.
#[must_use]
pub fn in_json(number: f64) -> String {
    serde_json::Number::from_f64(number).map_or_else(String::new, |number| number.to_string())
}

/// A whole number, however it is written (60, 60.0, 6e1).
impl<'a> Read<'a> for i64 {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        // JavaScript's Number.MAX_SAFE_INTEGER: it reads these without loss.
        const MOST: f64 = 9_007_199_254_740_991.0;
        let number = f64::read(node, path, problems)?;
        if number.fract() != 0.0 {
            problems.add(path, format_args!("must be a whole number, not {}", in_json(number)));
            return None;
        }
        if number.abs() > MOST {
            problems.add(path, format_args!("is too large: {}", in_json(number)));
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2⁵³")]
        Some(number as Self)
    }
}

impl<'a> Read<'a> for Cow<'a, str> {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Text(text) => Some(text),
            other => not("a text", &other, path, problems),
        }
    }
}

impl<'a> Read<'a> for String {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        Cow::read(node, path, problems).map(Cow::into_owned)
    }
}

impl<'a> Read<'a> for Date {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Text(text) = node else {
            return not("a date as \"YYYY-MM-DD\"", &node, path, problems);
        };
        let date = Self::parse(&text);
        if date.is_none() {
            let message = format_args!("must be a date as \"YYYY-MM-DD\", not `{}`", Short(&text));
            problems.add(path, message);
        }
        date
    }
}

/// A list whose items that cannot be read are left out (and noted).
impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let items = node.into_list(path, problems)?;
        let item = |(index, item)| match item {
            Node::Null => not("given", &Node::Null, path.item(index), problems),
            item => T::read(item, path.item(index), problems),
        };
        Some(items.into_iter().enumerate().filter_map(item).collect())
    }
}

/// A value that may be missing. Null counts as absent (R4).
pub fn optional<'a, T: Read<'a>>(
    node: Option<Node<'a>>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<T> {
    match node {
        None | Some(Node::Null) => None,
        Some(node) => T::read(node, path, problems),
    }
}

/// A value that must be there; notes where it is not.
pub fn required<'a, T: Read<'a>>(
    node: Option<Node<'a>>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<T> {
    match node {
        None | Some(Node::Null) => {
            problems.add(path, "is required");
            None
        }
        Some(node) => T::read(node, path, problems),
    }
}

/// An object that is being read. Null counts as absent, save where [`Fields::given`] is asked.
#[derive(Debug)]
pub struct Fields<'a, 'p> {
    path: Path<'p>,
    entries: Vec<Entry<'a>>,
}

#[derive(Debug)]
struct Entry<'a> {
    name: Cow<'a, str>,
    /// None once it was read.
    node: Option<Node<'a>>,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// The fields of an object; notes where it is none.
    pub fn of(node: Node<'a>, path: Path<'p>, problems: &mut Problems) -> Option<Self> {
        let entries = node.into_object(path, problems)?.into_iter();
        let entries = entries.map(|(name, node)| Entry { name, node: Some(node) });
        Some(Self { path, entries: entries.collect() })
    }

    /// The path of the object.
    #[must_use]
    pub const fn path(&self) -> Path<'p> {
        self.path
    }

    /// The field as it was given, null included; `None` where it was not.
    pub fn given(&mut self, name: &str) -> Option<Node<'a>> {
        let entry = self.entries.iter_mut().find(|entry| entry.name == name)?;
        entry.node.take()
    }

    /// The field, where there is one that can be read.
    pub fn optional<T: Read<'a>>(&mut self, name: &str, problems: &mut Problems) -> Option<T> {
        optional(self.given(name), self.path.field(name), problems)
    }

    /// The field, or `absent` where there is none; `None` where it cannot be read.
    pub fn or<T: Read<'a>>(&mut self, name: &str, absent: T, problems: &mut Problems) -> Option<T> {
        match self.given(name) {
            None | Some(Node::Null) => Some(absent),
            Some(node) => T::read(node, self.path.field(name), problems),
        }
    }

    /// The field; notes where there is none.
    pub fn required<T: Read<'a>>(&mut self, name: &str, problems: &mut Problems) -> Option<T> {
        required(self.given(name), self.path.field(name), problems)
    }

    /// Notes the fields that nobody asked for, and those given twice.
    pub fn finish(self, problems: &mut Problems) {
        let Self { path, entries } = self;
        let mut names = Dictionary::default();
        for Entry { name, node } in &entries {
            let is_repeated = !names.insert(name);
            if node.is_some() {
                let message =
                    if is_repeated { "is given twice" } else { "is not a field of this object" };
                problems.add(path.field(name), message);
            }
        }
    }
}
