//! A request as it stands, before anything is known of what it should be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// The fields of an object, in the order given.
pub type Entries<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// A value of a request, from JSON text or from a JavaScript object.
///
/// Every number of the rules is exact in a double: counts to 10⁹, decimals of four places.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'a> {
    /// null, or JavaScript's undefined.
    Null,
    /// true or false.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, its fields in the order given, a repeated one kept.
    Object(Entries<'a>),
    /// What no JSON has, in words: JavaScript knows more kinds of values.
    Other(&'static str),
}

impl Node<'_> {
    /// What it is, in words for a problem's message.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a true/false value",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Other(kind) => kind,
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NodeSeed::default().deserialize(deserializer)
    }
}

/// Reads a [`Node`] and refuses one that is nested deeper than any request is.
#[derive(Clone, Copy)]
pub struct NodeSeed {
    levels_left: u8,
}

impl Default for NodeSeed {
    fn default() -> Self {
        Self { levels_left: 32 }
    }
}

impl NodeSeed {
    fn inner<E: de::Error>(self) -> Result<Self, E> {
        let levels_left = self.levels_left.checked_sub(1);
        levels_left
            .map(|levels_left| Self { levels_left })
            .ok_or_else(|| E::custom("it is nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "no number of the rules is that large")]
    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "no number of the rules is that large")]
    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node<'de>, A::Error> {
        let inner = self.inner()?;
        let mut object = Vec::new();
        while let Some(name) = entries.next_key_seed(NameSeed)? {
            object.push((name, entries.next_value_seed(inner)?));
        }
        Ok(Node::Object(object))
    }
}

/// Reads a field's name, without a copy where the source allows it.
pub struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_nesting_is_refused_before_the_stack_is_gone() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(serde_json::from_str::<Node>(&nested(32)).is_ok());
        assert!(serde_json::from_str::<Node>(&nested(33)).is_err());
        assert!(serde_json::from_str::<Node>(&nested(100_000)).is_err());
    }

    #[test]
    fn a_repeated_field_is_kept_to_be_reported() {
        let node: Result<Node, _> = serde_json::from_str(r#"{"a": 1, "a": null}"#);
        let expected = vec![("a".into(), Node::Number(1.0)), ("a".into(), Node::Null)];
        assert_eq!(node.ok(), Some(Node::Object(expected)));
    }
}
