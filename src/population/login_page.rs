//! Logins that come after their users, page by page, in any order (R9).

use std::borrow::Cow;

use super::Population;
use super::logins::{LoginDates, Logins};
use crate::calendar::Date;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read};

/// What a page says of each user that it names.
struct ByUser<'a>(Vec<(Cow<'a, str>, Vec<Date>)>);

impl<'a> Read<'a> for ByUser<'a> {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let entries = node.into_object(path, problems)?;
        let read = entries.into_iter().filter_map(|(id, node)| {
            let dates = Vec::<Date>::read(node, path.field(&id), problems)?;
            Some((id, dates))
        });
        Some(Self(read.collect()))
    }
}

impl Population {
    /// Adds logins from the UTF-8 bytes of `{"logins": {"005…": ["2026-06-01", …], …}}`. A day
    /// may come twice, and users whom the population has not are passed over.
    ///
    /// # Errors
    /// All that is wrong with the page; nothing of it is kept then.
    pub fn add_logins(&mut self, page: &[u8]) -> Result<(), RequestError> {
        let node = crate::request::parse(page)?;
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(node, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let by_user: Option<ByUser<'_>> = fields.required("logins", &mut problems);
        fields.finish(&mut problems);
        problems.none_or(())?;
        let mut more = vec![Vec::new(); self.size()];
        for (id, dates) in by_user.map(|ByUser(by_user)| by_user).unwrap_or_default() {
            if let Some(of_user) = self.find(&id).and_then(|place| more.get_mut(place)) {
                of_user.extend(dates);
            }
        }
        let mut merged = Logins::default();
        for (place, dates) in more.into_iter().enumerate() {
            if dates.is_empty() {
                merged.push_same(&self.columns.logins, place);
                continue;
            }
            let mut all = LoginDates(self.columns.logins.of(place).collect());
            for date in dates {
                if let Err(at) = all.0.binary_search(&date) {
                    all.0.insert(at, date);
                }
            }
            merged.push(&all);
        }
        self.columns.logins = merged;
        self.forget_logins();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn population() -> Population {
        let users = r#"{"users": [
            {"id": "a", "createdDate": "2025-01-01", "loginDates": ["2026-01-05", "2026-01-09"]},
            {"id": "b", "createdDate": "2025-01-01"},
            {"id": "c", "createdDate": "2025-01-01", "loginDates": ["2026-02-01"]}
        ]}"#;
        Population::from_json(users.as_bytes()).unwrap()
    }

    fn logins(population: &Population, place: usize) -> Vec<String> {
        population.columns.logins.of(place).map(|date| date.to_string()).collect()
    }

    #[test]
    fn pages_may_come_in_any_order_and_repeat_days() {
        let mut population = population();
        for page in [
            r#"{"logins": {"c": ["2026-03-01", "2026-01-01"], "a": ["2026-01-09", "2026-01-07"]}}"#,
            r#"{"logins": {"b": ["2026-01-02"], "a": ["2026-01-01", "2026-01-07"], "x": ["2026-01-01"]}}"#,
        ] {
            population.add_logins(page.as_bytes()).unwrap();
        }
        let a = ["2026-01-01", "2026-01-05", "2026-01-07", "2026-01-09"];
        assert_eq!(logins(&population, 0), a);
        assert_eq!(logins(&population, 1), ["2026-01-02"]);
        assert_eq!(logins(&population, 2), ["2026-01-01", "2026-02-01", "2026-03-01"]);
    }

    #[test]
    fn a_bad_page_is_refused_whole() {
        let mut population = population();
        let page = r#"{"logins": {"b": ["2026-01-02", "2026-02-30"], "c": 5}, "more": 1}"#;
        let error = population.add_logins(page.as_bytes()).unwrap_err();
        let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["logins.b[1]", "logins.c", "more"]);
        assert!(logins(&population, 1).is_empty());
    }
}
