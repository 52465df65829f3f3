//! What several requests about usage are read with.

use crate::problem::{Path, Problems, Short};
use crate::request::{Fields, Node, Read, required};
use crate::text::Dictionary;

/// A list of objects that keep their places; what cannot be read is `None`.
pub fn items<'a, T: Read<'a>>(
    fields: &mut Fields<'a, '_>,
    name: &str,
    most: usize,
    problems: &mut Problems,
) -> Option<Vec<Option<T>>> {
    let node: Node<'a> = fields.required(name, problems)?;
    let at = fields.path();
    let path = at.field(name);
    let items = node.into_list(path, problems)?;
    if items.len() > most {
        let found = items.len();
        problems.add(path, format_args!("must be at most {most} items, not {found}"));
        return None;
    }
    let item = |(index, item)| required(Some(item), path.item(index), problems);
    Some(items.into_iter().enumerate().map(item).collect())
}

/// Notes a name that is blank, or that an earlier item has.
pub fn unique_name(name: &str, taken: &mut Dictionary, path: Path<'_>, problems: &mut Problems) {
    if name.trim().is_empty() {
        problems.add(path, "must not be blank");
    } else if !taken.insert(name) {
        problems.add(path, format_args!("must be unique; `{}` is taken", Short(name)));
    }
}
