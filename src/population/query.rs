//! What is asked of a plan's decisions: which rows, in which order, how many.

use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read, named_values};
use crate::review::{Action, Reason};

/// Which rows to show, in which order, and how many.
#[derive(Clone, Debug)]
pub struct DecisionQuery {
    pub(super) selection: Selection,
    pub(super) from: usize,
    pub(super) count: usize,
}

/// What stays the same from page to page. A list that is given must contain the row's value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Selection {
    /// In lower case, not empty.
    pub search: Option<String>,
    pub stages: Option<Vec<String>>,
    pub actions: Option<Vec<Action>>,
    pub reasons: Option<Vec<Reason>>,
    /// `None` in the list stands for users without a licence.
    pub licenses: Option<Vec<Option<String>>>,
    pub policies: Option<Vec<String>>,
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
            search: search
                .map(|search| search.trim().to_lowercase())
                .filter(|search| !search.is_empty()),
            stages: fields.optional("stages", &mut problems),
            actions: fields.optional("actions", &mut problems),
            reasons: fields.optional("reasons", &mut problems),
            licenses: read_licenses(&mut fields, &mut problems),
            policies: fields.optional("policies", &mut problems),
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
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let count = usize::try_from(count).unwrap_or(1);
        problems.none_or(Self { selection, from, count })
    }
}

/// A list in which null has a meaning.
fn read_licenses(
    fields: &mut Fields<'_, '_>,
    problems: &mut Problems,
) -> Option<Vec<Option<String>>> {
    let path = fields.path();
    let path = path.field("licenses");
    let Node::List(items) = fields.optional("licenses", problems)? else {
        problems.add(path, "must be a list");
        return None;
    };
    let item = |(index, item)| match item {
        Node::Null => None,
        item => String::read(item, path.item(index), problems),
    };
    Some(items.into_iter().enumerate().map(item).collect())
}
