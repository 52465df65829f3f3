//! The import of files of logins: the input's first line is JSON, `{ request, licenses,
//! addressable }`, and the rest are the files, with [`BETWEEN_FILES`] between them.

use seatwise_core::problem::RequestError;
use seatwise_core::request::{self, Node};
use seatwise_core::usage::LoginImport;

use crate::promises::{is_told, written};

/// The control character that is there for it.
pub const BETWEEN_FILES: u8 = 0x1c;

/// Files give the same answer however they are cut into pieces.
pub fn import(input: &[u8]) {
    let (settings, files) = split(input);
    let Ok(Node::Object(settings)) = request::parse(settings) else {
        return;
    };
    let settings = Settings(&settings);
    let whole = settings.import(files, files.len());
    if let Err(error) = &whole {
        return is_told(None, error);
    }
    for piece in [1, 2, 61] {
        assert_eq!(whole, settings.import(files, piece), "another answer in pieces of {piece}");
    }
}

/// The first line, and what comes after it.
pub fn split(input: &[u8]) -> (&[u8], &[u8]) {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    (&input[..end], input.get(end + 1..).unwrap_or_default())
}

struct Settings<'s, 'a>(&'s [(std::borrow::Cow<'a, str>, Node<'a>)]);

impl<'a> Settings<'_, 'a> {
    fn get(&self, name: &str) -> Node<'a> {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map_or(Node::Null, |(_, node)| node.clone())
    }

    /// Everything that an import tells.
    fn import(&self, files: &[u8], piece: usize) -> Result<String, RequestError> {
        let mut import = LoginImport::new(self.get("request"))?;
        for (at, file) in files.split(|byte| *byte == BETWEEN_FILES).enumerate() {
            if at > 0 {
                import.next_file();
            }
            for piece in file.chunks(piece.max(1)) {
                import.add(piece);
            }
        }
        import.finish();
        for problem in import.problems() {
            assert!(
                !problem.message.trim().is_empty(),
                "line {} says nothing",
                problem.line.unwrap_or_default()
            );
        }
        let months = import.months(self.get("licenses"), self.get("addressable"));
        let months = months.inspect_err(|error| is_told(None, error));
        let months = months.map_or_else(|error| error.to_string(), |months| written(&months));
        Ok(format!("{}\n{}\n{months}", written(&import.problems()), written(&import.user_ids())))
    }
}
