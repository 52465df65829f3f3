//! Files of logins, exported from an org, as months of its licences. A login is one user on one
//! day, so that repeated ones cost nothing, neither money nor memory, be they in two files.

mod columns;
mod days;
mod months;
mod request;
mod rows;
mod spans;
mod table;
mod time;
mod user_id;

pub use months::ImportedMonths;
pub use request::{ImportFormat, SlashedDates};
pub use table::ImportProblem;

use crate::commitment::Count;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Node, Read, optional};
use months::months;
use request::Settings;
use rows::Rows;
use table::Table;
use user_id::full_id;

/// CSV files that are read one after the other, piece by piece: `LoginHistory` as Data Loader or a
/// query exports it, or event log files of logins. Each has its own header.
///
/// ```
/// use seatwise_core::{request::parse, usage::LoginImport};
/// let mut file = LoginImport::new(parse(br#"{"transitions": []}"#).unwrap()).unwrap();
/// file.add(b"UserId,LoginTime,Status\n0055j00000AT6I1AAL,2026-01-");
/// file.add(b"31T08:30:00Z,Success\n");
/// file.finish();
/// assert!(file.problems().is_empty());
/// assert_eq!(file.user_ids(), ["0055j00000AT6I1AAL"]);
/// let licenses = parse(br#"{"0055j00000AT6I1AAL": "PID_Partner_Community_Login"}"#).unwrap();
/// let months = file.months(licenses, parse(b"null").unwrap()).unwrap();
/// assert_eq!(serde_json::to_value(months).unwrap()["rows"][0]["logins"], 1);
/// ```
pub struct LoginImport {
    rows: Rows,
    table: Table,
    is_finished: bool,
}

impl LoginImport {
    /// For `{ format, transitions, monthStartDay, slashedDates }`.
    ///
    /// # Errors
    /// All that is wrong with the request.
    pub fn new(request: Node<'_>) -> Result<Self, RequestError> {
        let table = Table::new(Settings::read(request)?);
        Ok(Self { rows: Rows::default(), table, is_finished: false })
    }

    /// The next piece of the file at hand, cut anywhere.
    pub fn add(&mut self, piece: &[u8]) {
        if !self.is_finished {
            self.rows.add(piece, &mut self.table);
        }
    }

    /// The file at hand is over, and another one begins.
    pub fn next_file(&mut self) {
        if !self.is_finished {
            self.rows.finish(&mut self.table);
            self.rows = Rows::default();
            self.table.next_file();
        }
    }

    /// The last file is over.
    pub fn finish(&mut self) {
        if !self.is_finished {
            self.is_finished = true;
            self.rows.finish(&mut self.table);
            self.table.finish();
        }
    }

    /// What is wrong with rows or files, which are left out of everything else. Of very many the first are
    /// listed, and one more says how many there are beside them.
    #[must_use]
    pub fn problems(&self) -> Vec<ImportProblem> {
        self.table.problems()
    }

    /// Who logged in, in the order in which they first did in the files; ids of 18 characters.
    #[must_use]
    pub fn user_ids(&self) -> Vec<&str> {
        self.table.users.iter().collect()
    }

    /// The months of the files, with the licence key of each user by id and the users of each
    /// licence by key, or null.
    ///
    /// # Errors
    /// All that is wrong with these.
    pub fn months(
        &self,
        licenses: Node<'_>,
        addressable: Node<'_>,
    ) -> Result<ImportedMonths, RequestError> {
        let mut problems = Problems::default();
        let by_user = Path::Root.field("licenses");
        let licenses: Option<ByName<'_>> = optional(Some(licenses), by_user, &mut problems);
        let mut by_id = Vec::new();
        for (id, node) in licenses.map(|ByName(entries)| entries).unwrap_or_default() {
            let path = by_user.field(&id);
            let license: Option<String> = optional(Some(node), path, &mut problems);
            match full_id(&id) {
                Some(id) => by_id.extend(license.map(|license| (id, license))),
                None => problems.add(path, "is no user's id"),
            }
        }
        let by_key = Path::Root.field("addressable");
        let users: Option<ByName<'_>> = optional(Some(addressable), by_key, &mut problems);
        let mut addressable = Vec::new();
        for (key, node) in users.map(|ByName(entries)| entries).unwrap_or_default() {
            let users: Option<Count> = optional(Some(node), by_key.field(&key), &mut problems);
            addressable.extend(users.map(|users| (key, users.get().into())));
        }
        problems.none_or(())?;
        Ok(months(&self.table, &by_id.into_iter().collect(), &addressable.into_iter().collect()))
    }
}

/// The fields of an object whose names are not known beforehand.
struct ByName<'a>(Vec<(String, Node<'a>)>);

impl<'a> Read<'a> for ByName<'a> {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let entries = node.into_object(path, problems)?.into_iter();
        let entries = entries.map(|(name, node)| (name.into_owned(), node));
        Some(Self(entries.collect()))
    }
}
