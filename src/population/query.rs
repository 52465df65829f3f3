//! What is asked of a plan's decisions: which rows, in which order, how many.

use std::borrow::Cow;

use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read, named_values};
use crate::review::{Action, Reason};
use crate::text::{Dictionary, folded};

/// Which rows to show, in which order, and how many.
#[derive(Clone, Debug)]
pub struct DecisionQuery {
    pub(super) selection: Selection,
    pub(super) from: u64,
    pub(super) count: usize,
}

/// What stays the same from page to page. A list that is given must contain the row's value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Selection {
    /// Folded, not empty.
    pub search: Option<String>,
    pub stages: Option<Dictionary>,
    pub actions: Option<Vec<Action>>,
    pub reasons: Option<Vec<Reason>>,
    pub licenses: Option<Licenses>,
    pub policies: Option<Dictionary>,
    pub sort_by: SortBy,
    pub is_descending: bool,
}

named_values! {
    /// The column that rows are sorted by.
    #[derive(Default)]
    pub(super) enum SortBy {
        #[default]
        Id = "id",
        Name = "name",
        Account = "account",
        License = "license",
        Policy = "policy",
        LastLoginDate = "lastLoginDate",
        InactiveDays = "inactiveDays",
        Stage = "stage",
        Action = "action",
        Reason = "reason",
        NextOn = "nextOn",
    }
}

impl DecisionQuery {
    /// Reads a query.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        const MOST: i64 = 1_000;
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let search: Option<String> = fields.optional("search", &mut problems);
        let selection = Selection {
            search: search.map(|search| folded(search.trim())).filter(|search| !search.is_empty()),
            stages: read_texts(&mut fields, "stages", &mut problems),
            actions: read_set(&mut fields, "actions", &mut problems),
            reasons: read_set(&mut fields, "reasons", &mut problems),
            licenses: fields.optional("licenses", &mut problems),
            policies: read_texts(&mut fields, "policies", &mut problems),
            sort_by: fields.optional("sortBy", &mut problems).unwrap_or_default(),
            is_descending: fields.optional("descending", &mut problems).unwrap_or_default(),
        };
        let from: i64 = fields.or("from", 0, &mut problems).unwrap_or_default();
        if from < 0 {
            problems.add(Path::Root.field("from"), "must not be below 0");
        }
        let count: i64 = fields.or("count", 100, &mut problems).unwrap_or(1);
        if !(1..=MOST).contains(&count) {
            problems.add(Path::Root.field("count"), format_args!("must be 1 to {MOST}"));
        }
        fields.finish(&mut problems);
        let from = u64::try_from(from).unwrap_or_default();
        let count = usize::try_from(count).unwrap_or(1);
        problems.none_or(Self { selection, from, count })
    }
}

/// Licence keys; null in the list stands for users without a licence.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Licenses {
    pub keys: Dictionary,
    pub without: bool,
}

impl<'a> Read<'a> for Licenses {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let items = node.into_list(path, problems)?;
        let mut licenses = Self::default();
        for (index, item) in items.into_iter().enumerate() {
            match item {
                Node::Null => licenses.without = true,
                item => {
                    if let Some(key) = Cow::read(item, path.item(index), problems) {
                        licenses.keys.insert(&key);
                    }
                }
            }
        }
        Some(licenses)
    }
}

/// The values of a list, each once.
fn read_set<'a, T: Read<'a> + PartialEq>(
    fields: &mut Fields<'a, '_>,
    name: &str,
    problems: &mut Problems,
) -> Option<Vec<T>> {
    let list: Vec<T> = fields.optional(name, problems)?;
    let mut set = Vec::new();
    for value in list {
        if !set.contains(&value) {
            set.push(value);
        }
    }
    Some(set)
}

fn read_texts(
    fields: &mut Fields<'_, '_>,
    name: &str,
    problems: &mut Problems,
) -> Option<Dictionary> {
    fields.optional(name, problems).map(|list: Vec<Cow<'_, str>>| list.iter().collect())
}
