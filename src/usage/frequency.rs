//! How often users log in: those with the same number of logins together (C7).

use serde::Serialize;

use crate::commitment::Count;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read};

/// What people of a population do, month by month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Frequency {
    /// One user's logins in all months.
    pub logins: u64,
    /// Who has so many.
    pub users: u64,
    /// The logins of all of them, month by month.
    pub monthly: Vec<u64>,
}

impl Frequency {
    /// Nobody with so many logins, in so many months.
    #[must_use]
    pub fn of(logins: u64, months: usize) -> Self {
        Self { logins, users: 0, monthly: vec![0; months] }
    }

    /// Adds more users of the same frequency.
    pub fn add(&mut self, users: u64, monthly: &[u64]) {
        self.users += users;
        for (sum, more) in self.monthly.iter_mut().zip(monthly) {
            *sum += more;
        }
    }
}

impl<'a> Read<'a> for Frequency {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let logins: Option<Count> = fields.required("logins", problems);
        let users: Option<Count> = fields.required("users", problems);
        let before = problems.count();
        let monthly: Option<Vec<Count>> = fields.required("monthly", problems);
        // Of a month that could not be read the place would be lost.
        let is_whole = problems.count() == before;
        fields.finish(problems);
        let number = |count: Count| u64::from(count.get());
        let monthly = monthly?.into_iter().map(number).collect();
        is_whole.then_some(Self { logins: number(logins?), users: number(users?), monthly })
    }
}

/// Adds users where those with as many logins are, in ascending order of logins.
pub fn add_to(frequencies: &mut Vec<Frequency>, logins: u64, users: u64, monthly: &[u64]) {
    let at = frequencies.partition_point(|frequency| frequency.logins < logins);
    if frequencies.get(at).is_none_or(|frequency| frequency.logins != logins) {
        frequencies.insert(at, Frequency::of(logins, monthly.len()));
    }
    if let Some(frequency) = frequencies.get_mut(at) {
        frequency.add(users, monthly);
    }
}
