//! Reading a request: first as it stands ([`Node`]), then field by field ([`Fields`]),
//! so that all of its problems are found and not only the first.

mod fields;
mod named;
mod node;

pub use fields::{Fields, Read, in_json, optional, required};
pub(crate) use named::named_values;
pub use node::{Entries, NameSeed, Node, NodeSeed};

use crate::problem::RequestError;

/// Reads JSON text.
///
/// # Errors
/// One problem, with line and column, where the text is no JSON.
pub fn parse(json: &[u8]) -> Result<Node<'_>, RequestError> {
    serde_json::from_slice(json)
        .map_err(|error| RequestError::whole(format!("is not readable JSON: {error}")))
}
