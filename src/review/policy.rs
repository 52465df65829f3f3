//! Policies: thresholds, pauses, and whom they apply to (R4).

use std::borrow::Cow;

use serde::Serialize;

use crate::calendar::{Date, Days, Pause, Pauses};
use crate::problem::{Path, Problems, Short};
use crate::request::{Fields, Node, Read};
use crate::text::Dictionary;

/// The largest threshold of inactivity, in days.
const LONGEST: i64 = 3_650;

/// The numbers of a policy, defaults filled in.
///
/// 1 ≤ first warning < final notice < deactivation ≤ 3,650, both stays 1 to 365, the
/// validity 7 to 365, the grace 0 to 365.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Thresholds {
    /// Counted days without activity before the first warning.
    pub first_warning_days: Days,
    /// Counted days without activity before the final notice.
    pub final_notice_days: Days,
    /// Counted days without activity before the deactivation.
    pub deactivation_days: Days,
    /// Counted days from the first warning to the final notice, at least.
    pub min_days_in_first_warning: Days,
    /// Counted days from the final notice to the deactivation, at least.
    pub min_days_in_final_notice: Days,
    /// Counted days that a user who was switched on again is left alone.
    pub reactivation_grace_days: Days,
    /// Calendar days after its due date in which a final notice may be acted on.
    pub notice_validity_days: Days,
}

impl Thresholds {
    /// The same with other days; `None` where R4 does not allow them.
    #[must_use]
    pub fn with_days(self, first: i64, second: i64, last: i64) -> Option<Self> {
        (1 <= first && first < second && second < last && last <= LONGEST).then_some(())?;
        Some(Self {
            first_warning_days: days(first)?,
            final_notice_days: days(second)?,
            deactivation_days: days(last)?,
            ..self
        })
    }
}

/// One policy. It can only be had by reading a valid one.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    name: String,
    thresholds: Thresholds,
    pauses: Pauses,
    profiles: Option<Dictionary>,
    licenses: Option<Dictionary>,
}

impl Policy {
    /// The unique name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The numbers.
    #[must_use]
    pub const fn thresholds(&self) -> &Thresholds {
        &self.thresholds
    }

    /// The days that do not count (R3).
    #[must_use]
    pub const fn pauses(&self) -> &Pauses {
        &self.pauses
    }

    /// Each list that is present contains the user's value; an absent one matches everybody.
    #[must_use]
    pub fn matches(&self, profile: Option<&str>, license: Option<&str>) -> bool {
        let contains = |list: &Option<Dictionary>, value: Option<&str>| {
            list.as_ref().is_none_or(|list| value.is_some_and(|value| list.contains(value)))
        };
        contains(&self.profiles, profile) && contains(&self.licenses, license)
    }
}

/// All policies of a request, in priority order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policies(Vec<Policy>);

/// Which of [`Policies`] a user falls under, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// The policy at this place.
    Policy(usize),
    /// The user's own names none of them.
    UnknownPolicy,
    /// None matches.
    OutOfScope,
}

impl Policies {
    /// R4: the policy named for the user wins, otherwise the first that matches.
    #[must_use]
    pub fn choose(
        &self,
        named: Option<&str>,
        profile: Option<&str>,
        license: Option<&str>,
    ) -> Choice {
        let place = |is_it: &dyn Fn(&Policy) -> bool| self.0.iter().position(is_it);
        match named {
            Some(name) => {
                place(&|policy| policy.name == name).map_or(Choice::UnknownPolicy, Choice::Policy)
            }
            None => place(&|policy| policy.matches(profile, license))
                .map_or(Choice::OutOfScope, Choice::Policy),
        }
    }

    /// All of them, in priority order.
    pub fn iter(&self) -> impl Iterator<Item = &Policy> {
        self.0.iter()
    }

    /// The policy at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Policy> {
        self.0.get(place)
    }
}

impl<'a> Read<'a> for Policies {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let nodes = node.into_list(path, problems)?;
        let mut names = Dictionary::default();
        let given = nodes.len();
        let mut policies = Vec::with_capacity(given);
        for (index, node) in nodes.into_iter().enumerate() {
            let path = path.item(index);
            let (name, policy) = read_policy(node, path, problems);
            // A blank name was noted as blank already.
            if let Some(name) = name.filter(|name| !name.trim().is_empty())
                && !names.insert(&name)
            {
                let message = format_args!("must be unique; `{}` is taken", Short(&name));
                problems.add(path.field("name"), message);
            }
            policies.extend(policy);
        }
        // With one missing nobody could say which policy a name means.
        (policies.len() == given).then_some(Self(policies))
    }
}

/// The name, however wrong the rest is, so that duplicates are found all the same.
fn read_policy(
    node: Node<'_>,
    path: Path<'_>,
    problems: &mut Problems,
) -> (Option<String>, Option<Policy>) {
    let Some(mut fields) = Fields::of(node, path, problems) else {
        return (None, None);
    };
    let name: Option<String> = fields.required("name", problems);
    if name.as_ref().is_some_and(|name| name.trim().is_empty()) {
        problems.add(path.field("name"), "must not be blank");
    }
    let thresholds = read_thresholds(&mut fields, problems);
    let pauses = read_pauses(&mut fields, problems);
    let (profiles, licenses) = read_match(&mut fields, problems);
    fields.finish(problems);
    let policy = name.clone().zip(thresholds).map(|(name, thresholds)| Policy {
        name,
        thresholds,
        pauses,
        profiles,
        licenses,
    });
    (name, policy)
}

fn read_thresholds(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Thresholds> {
    let path = fields.path();
    let first_warning = fields.or("firstWarningDays", 60, problems);
    let final_notice = fields.or("finalNoticeDays", 75, problems);
    let deactivation = fields.or("deactivationDays", 90, problems);
    if first_warning.is_some_and(|days| days < 1) {
        problems.add(path.field("firstWarningDays"), "must be at least 1");
    }
    increases(first_warning, final_notice, path, ("firstWarningDays", "finalNoticeDays"), problems);
    increases(final_notice, deactivation, path, ("finalNoticeDays", "deactivationDays"), problems);
    if final_notice.is_none() {
        let names = ("firstWarningDays", "deactivationDays");
        increases(first_warning, deactivation, path, names, problems);
    }
    if deactivation.is_some_and(|days| days > LONGEST) {
        problems.add(path.field("deactivationDays"), format_args!("must be at most {LONGEST}"));
    }
    let stay_in_first_warning = in_range(fields, "minDaysInFirstWarning", 7, 1, problems);
    let stay_in_final_notice = in_range(fields, "minDaysInFinalNotice", 7, 1, problems);
    let grace = in_range(fields, "reactivationGraceDays", 30, 0, problems);
    let validity = in_range(fields, "noticeValidityDays", 30, 7, problems);
    Some(Thresholds {
        first_warning_days: days(first_warning?)?,
        final_notice_days: days(final_notice?)?,
        deactivation_days: days(deactivation?)?,
        min_days_in_first_warning: days(stay_in_first_warning?)?,
        min_days_in_final_notice: days(stay_in_final_notice?)?,
        reactivation_grace_days: days(grace?)?,
        notice_validity_days: days(validity?)?,
    })
}

fn days(number: i64) -> Option<Days> {
    u32::try_from(number).ok().map(Days)
}

/// A fault between two fields has the later one's path.
fn increases(
    earlier: Option<i64>,
    later: Option<i64>,
    path: Path<'_>,
    (earlier_name, later_name): (&str, &str),
    problems: &mut Problems,
) {
    if let (Some(earlier), Some(later)) = (earlier, later)
        && later <= earlier
    {
        let message = format_args!("must be more than {earlier_name} ({earlier}), not {later}");
        problems.add(path.field(later_name), message);
    }
}

/// A number of days up to a year.
fn in_range(
    fields: &mut Fields<'_, '_>,
    name: &str,
    absent: i64,
    least: i64,
    problems: &mut Problems,
) -> Option<i64> {
    const MOST: i64 = 365;
    let number = fields.or(name, absent, problems)?;
    if !(least..=MOST).contains(&number) {
        let message = format_args!("must be {least} to {MOST}, not {number}");
        problems.add(fields.path().field(name), message);
    }
    Some(number)
}

fn read_pauses(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Pauses {
    const MOST: usize = 100;
    let pauses: Vec<Option<Pause>> = fields.optional("pauses", problems).unwrap_or_default();
    if pauses.len() > MOST {
        let message = format_args!("must be at most {MOST} pauses, not {}", pauses.len());
        problems.add(fields.path().field("pauses"), message);
        return Pauses::default();
    }
    Pauses::new(pauses.into_iter().flatten().collect())
}

/// `None` is a pause with a problem: it counts, but cannot be used.
impl<'a> Read<'a> for Option<Pause> {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        const LONGEST: Days = Days(366);
        let Some(mut fields) = Fields::of(node, path, problems) else {
            return Some(None);
        };
        let from: Option<Date> = fields.required("from", problems);
        let to: Option<Date> = fields.required("to", problems);
        fields.finish(problems);
        let pause = from.zip(to).map(|(from, to)| Pause { from, to });
        if let Some(Pause { from, to }) = pause {
            if to < from {
                problems.add(path.field("to"), format_args!("must not be before {from}"));
                return Some(None);
            }
            if (Pause { from, to }).length() > LONGEST {
                let message = format_args!("must end within {} days of {from}", LONGEST.0);
                problems.add(path.field("to"), message);
            }
        }
        Some(pause)
    }
}

type Lists = (Option<Dictionary>, Option<Dictionary>);

fn read_match(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Lists {
    let path = fields.path();
    let path = path.field("match");
    let Some(node) = fields.optional::<Node>("match", problems) else {
        return (None, None);
    };
    let Some(mut lists) = Fields::of(node, path, problems) else {
        return (None, None);
    };
    let [profiles, licenses] = ["profiles", "licenses"].map(|name| {
        let list: Option<Vec<Cow<'_, str>>> = lists.optional(name, problems);
        list.map(|list| list.iter().collect())
    });
    lists.finish(problems);
    (profiles, licenses)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Thresholds};
    use crate::calendar::Days;

    const THRESHOLDS: Thresholds = Thresholds {
        first_warning_days: Days(60),
        final_notice_days: Days(75),
        deactivation_days: Days(90),
        min_days_in_first_warning: Days(7),
        min_days_in_final_notice: Days(7),
        reactivation_grace_days: Days(30),
        notice_validity_days: Days(30),
    };

    #[test]
    fn other_days_are_those_that_a_policy_may_have() {
        let days = |first, second, last| THRESHOLDS.with_days(first, second, last);
        let shortest = Thresholds {
            first_warning_days: Days(1),
            final_notice_days: Days(2),
            deactivation_days: Days(3),
            ..THRESHOLDS
        };
        assert_eq!(days(1, 2, 3), Some(shortest));
        assert!(days(60, 75, LONGEST).is_some());
        for (first, second, last) in
            [(0, 75, 90), (60, 60, 90), (61, 60, 90), (60, 90, 90), (60, 91, 90), (60, 75, 3_651)]
        {
            assert_eq!(days(first, second, last), None, "{first}, {second}, {last}");
        }
    }
}
