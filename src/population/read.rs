//! Reading a page of users, from JSON bytes value by value, so that a page of many megabytes
//! never stands in memory twice.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::columns::{Columns, Dictionaries, Field, FieldSet};
use crate::problem::{Path, Problems};
use crate::request::{NameSeed, Node, NodeSeed};

/// A page that is being read.
pub struct PageReader<'d> {
    dictionaries: &'d mut Dictionaries,
    fields: FieldSet,
    pub columns: Columns,
    pub problems: Problems,
    form: Form,
}

/// How the users are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `{"users": [{…}, …]}`
    Rows,
    /// `{"columns": {"id": […], …}}`
    Columns,
}

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Self::Rows => "users",
            Self::Columns => "columns",
        }
    }
}

impl<'d> PageReader<'d> {
    pub fn new(dictionaries: &'d mut Dictionaries, fields: FieldSet) -> Self {
        let (columns, problems) = (Columns::default(), Problems::default());
        Self { dictionaries, fields, columns, problems, form: Form::Rows }
    }

    /// Reads a whole page from the UTF-8 bytes of its JSON text.
    pub fn json(&mut self, json: &[u8]) {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        let read = PageSeed(self).deserialize(&mut deserializer);
        match read.and_then(|other| deserializer.end().map(|()| other)) {
            Ok(None) => {}
            Ok(Some(other)) => {
                let message = format_args!("must be an object, not {}", other.kind());
                self.problems.add(Path::Root, message);
            }
            Err(error) => {
                self.problems.add(Path::Root, format_args!("is not a readable page: {error}"));
            }
        }
    }

    /// Reads the `users` of a request.
    pub fn list(&mut self, users: Vec<Node<'_>>) {
        for (index, user) in users.into_iter().enumerate() {
            self.row(index, user);
        }
    }

    /// Where the id of a user of this page stands.
    pub fn note_id(&mut self, index: usize, message: &str) {
        let form = Path::Root.field(self.form.name());
        match self.form {
            Form::Rows => self.problems.add(form.item(index).field("id"), message),
            Form::Columns => self.problems.add(form.field("id").item(index), message),
        }
    }

    fn row(&mut self, index: usize, user: Node<'_>) {
        let Self { dictionaries, fields: allowed, columns, problems, .. } = self;
        let users = Path::Root.field(Form::Rows.name());
        let path = users.item(index);
        let mut given = Given::default();
        match user {
            Node::Object(entries) => {
                for (name, node) in entries {
                    let path = path.field(&name);
                    match allowed.field(&name) {
                        None => problems.add(path, "is not a field of a user"),
                        Some(field) if given.has(field) => problems.add(path, "is given twice"),
                        Some(field) => {
                            given.add(field);
                            columns.push(field, node, dictionaries, path, problems);
                        }
                    }
                }
                for field in given.missing() {
                    let path = path.field(field.name());
                    columns.push(field, Node::Null, dictionaries, path, problems);
                }
            }
            other => {
                problems.add(path, format_args!("must be an object, not {}", other.kind()));
                // It takes a place, so that the users after it keep theirs; what else is
                // wrong with it need not be said.
                let mut unsaid = Problems::default();
                for field in given.missing() {
                    columns.push(field, Node::Null, dictionaries, path, &mut unsaid);
                }
            }
        }
    }

    /// The columns form's end: every list is as long as `id`, a missing one is all null.
    fn level(&mut self, given: Given, lists: Given) {
        let Self { dictionaries, columns, problems, .. } = self;
        let form = Path::Root.field(Form::Columns.name());
        let users = columns.len();
        for field in Field::ALL.iter().copied() {
            let path = form.field(field.name());
            if lists.has(field) {
                let values = columns.values(field);
                if values != users && lists.has(Field::Id) {
                    problems.add(path, format_args!("has {values} values beside {users} ids"));
                }
            } else if given.has(field) {
                // Noted already: it is no list.
            } else if matches!(field, Field::Id | Field::CreatedDate) {
                problems.add(path, "is required");
            } else {
                for _ in 0..users {
                    columns.push(field, Node::Null, dictionaries, path, problems);
                }
            }
        }
    }
}

/// The fields that a user, or the columns, have.
#[derive(Clone, Copy, Default)]
struct Given(u16);

impl Given {
    const fn has(self, field: Field) -> bool {
        self.0 & (1 << field as u16) != 0
    }

    const fn add(&mut self, field: Field) {
        self.0 |= 1 << field as u16;
    }

    fn missing(self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| !self.has(*field))
    }
}

/// Everything but what a visitor is made for is read as a [`Node`], to say what it is.
macro_rules! other_values {
    (@one $visit:ident, $type:ty) => {
        fn $visit<E: serde::de::Error>(self, value: $type) -> Result<Self::Value, E> {
            NodeSeed::default().$visit(value).map(Some)
        }
    };
    () => {
        type Value = Option<Node<'de>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a page of users")
        }

        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok(Some(Node::Null))
        }

        other_values!(@one visit_bool, bool);
        other_values!(@one visit_i64, i64);
        other_values!(@one visit_u64, u64);
        other_values!(@one visit_f64, f64);
        other_values!(@one visit_str, &str);
    };
}

struct PageSeed<'r, 'd>(&'r mut PageReader<'d>);

impl<'de> DeserializeSeed<'de> for PageSeed<'_, '_> {
    type Value = Option<Node<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PageSeed<'_, '_> {
    other_values!();

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        NodeSeed::default().visit_seq(items).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let Self(reader) = self;
        let mut read: Option<Form> = None;
        while let Some(name) = entries.next_key_seed(NameSeed)? {
            let path = Path::Root.field(&name);
            let form = [Form::Rows, Form::Columns].into_iter().find(|form| form.name() == name);
            let Some(form) = form else {
                reader.problems.add(path, "is not a field of a page");
                entries.next_value::<IgnoredAny>()?;
                continue;
            };
            if let Some(before) = read {
                if entries.next_value::<Option<IgnoredAny>>()?.is_some() {
                    let message = format_args!("cannot stand beside `{}`", before.name());
                    reader.problems.add(path, message);
                }
                continue;
            }
            reader.form = form;
            let other = match form {
                Form::Rows => {
                    let mut each = |index, user| reader.row(index, user);
                    entries.next_value_seed(Each(&mut each))?
                }
                Form::Columns => entries.next_value_seed(ColumnsSeed(reader))?,
            };
            // Null counts as absent.
            if other == Some(Node::Null) {
                continue;
            }
            read = Some(form);
            if let Some(other) = other {
                let expected = if form == Form::Rows { "a list" } else { "an object of lists" };
                let message = format_args!("must be {expected}, not {}", other.kind());
                reader.problems.add(path, message);
            }
        }
        if read.is_none() {
            reader.problems.add(Path::Root.field(Form::Rows.name()), "is required");
        }
        Ok(None)
    }
}

struct ColumnsSeed<'r, 'd>(&'r mut PageReader<'d>);

impl<'de> DeserializeSeed<'de> for ColumnsSeed<'_, '_> {
    type Value = Option<Node<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ColumnsSeed<'_, '_> {
    other_values!();

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        NodeSeed::default().visit_seq(items).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let Self(reader) = self;
        let form = Path::Root.field(Form::Columns.name());
        let (mut given, mut lists) = (Given::default(), Given::default());
        while let Some(name) = entries.next_key_seed(NameSeed)? {
            let path = form.field(&name);
            let PageReader { dictionaries, fields, columns, problems, .. } = &mut *reader;
            let field = match fields.field(&name) {
                Some(field) if !given.has(field) => field,
                known => {
                    let is_repeated = known.is_some();
                    let message =
                        if is_repeated { "is given twice" } else { "is not a field of a user" };
                    problems.add(path, message);
                    entries.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let mut each = |index, node| {
                columns.push(field, node, dictionaries, path.item(index), problems);
            };
            match entries.next_value_seed(Each(&mut each))? {
                None => lists.add(field),
                // Null counts as absent.
                Some(Node::Null) => continue,
                Some(other) => {
                    problems.add(path, format_args!("must be a list, not {}", other.kind()));
                }
            }
            given.add(field);
        }
        reader.level(given, lists);
        Ok(None)
    }
}

/// Hands on the items of a list one by one; gives back what is no list.
struct Each<'r, 'de>(&'r mut dyn FnMut(usize, Node<'de>));

impl<'de> DeserializeSeed<'de> for Each<'_, 'de> {
    type Value = Option<Node<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Each<'_, 'de> {
    other_values!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut index = 0;
        while let Some(item) = items.next_element_seed(NodeSeed::default())? {
            (self.0)(index, item);
            index += 1;
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        NodeSeed::default().visit_map(entries).map(Some)
    }
}

/// The `users` of a request; a list of nodes that [`PageReader::list`] then reads.
pub fn read_user_list<'a>(
    node: Option<Node<'a>>,
    problems: &mut Problems,
) -> Option<Vec<Node<'a>>> {
    let path = Path::Root.field(Form::Rows.name());
    match node {
        None | Some(Node::Null) => {
            problems.add(path, "is required");
            None
        }
        Some(Node::List(users)) => Some(users),
        Some(other) => {
            problems.add(path, format_args!("must be a list, not {}", other.kind()));
            None
        }
    }
}
