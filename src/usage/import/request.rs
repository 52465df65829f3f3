//! How a file of logins is to be read.

use super::time::{Instant, day_of, instant};
use crate::calendar::Date;
use crate::commitment::in_range;
use crate::problem::{Path, Problems, RequestError, Short};
use crate::request::{Fields, Node, Read, named_values};
use crate::usage::read::items;

/// A time zone changes its offset about twice a year.
const MOST_TRANSITIONS: usize = 1_000;

named_values! {
    /// Where a file comes from.
    pub enum ImportFormat {
        /// The object of that name, exported by Data Loader or a query.
        LoginHistory = "LoginHistory",
        /// An event log file of logins.
        EventLogFile = "EventLogFile",
    }
}

named_values! {
    /// How a date with slashes is meant.
    pub enum SlashedDates {
        /// 1/31/2026
        MonthFirst = "monthFirst",
        /// 31/1/2026
        DayFirst = "dayFirst",
    }
}

/// How a file is to be read.
#[derive(Debug)]
pub struct Settings {
    /// `None`: told by the header.
    pub format: Option<ImportFormat>,
    pub zone: Zone,
    /// Of the contract's month, 1 to 28, as every month has them.
    pub month_start_day: u32,
    pub slashed_dates: Option<SlashedDates>,
}

impl Settings {
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let format = fields.optional("format", &mut problems);
        let zone = items(&mut fields, "transitions", MOST_TRANSITIONS, &mut problems)
            .map(|transitions| Zone::new(transitions, &mut problems));
        let start_day = fields.or("monthStartDay", 1, &mut problems);
        let start_day = start_day.and_then(|day| {
            in_range(day, 1..=28, Path::Root.field("monthStartDay"), &mut problems)
        });
        let slashed_dates = fields.optional("slashedDates", &mut problems);
        fields.finish(&mut problems);
        match (zone, start_day) {
            (Some(zone), Some(month_start_day)) => {
                problems.none_or(Self { format, zone, month_start_day, slashed_dates })
            }
            _ => Err(problems.into()),
        }
    }
}

/// The org's time zone: its offset from UTC, from each transition on. The first one holds before
/// it as well; without any it is UTC.
#[derive(Debug)]
pub struct Zone(Vec<Transition>);

#[derive(Clone, Copy, Debug)]
struct Transition {
    from: Instant,
    offset_seconds: i64,
}

impl Zone {
    /// No zone is further from UTC.
    pub const MOST_MINUTES: i64 = 18 * 60;

    fn new(given: Vec<Option<Transition>>, problems: &mut Problems) -> Self {
        let at = Path::Root.field("transitions");
        let mut transitions: Vec<Transition> = Vec::with_capacity(given.len());
        for (index, transition) in given.into_iter().enumerate() {
            let Some(transition) = transition else { continue };
            if transitions.last().is_some_and(|before| transition.from <= before.from) {
                problems.add(at.item(index).field("from"), "must be after the one before it");
            }
            transitions.push(transition);
        }
        Self(transitions)
    }

    #[cfg(test)]
    pub fn of(transitions: &[(&str, i64)]) -> Self {
        let transition = |(from, minutes): &(&str, i64)| Transition {
            from: instant(from).unwrap(),
            offset_seconds: minutes * 60,
        };
        Self(transitions.iter().map(transition).collect())
    }

    /// The civil date there; `None` before the calendar begins.
    pub fn date(&self, instant: Instant) -> Option<Date> {
        let begun = self.0.partition_point(|transition| transition.from <= instant);
        let transition = self.0.get(begun.saturating_sub(1));
        day_of(instant + transition.map_or(0, |transition| transition.offset_seconds))
    }
}

impl<'a> Read<'a> for Transition {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let from: Option<String> = fields.required("from", problems);
        let from = from.and_then(|text| {
            let from = instant(&text);
            if from.is_none() {
                let text = Short(&text);
                let message = format_args!("must be like 2026-01-31T08:30:00Z, not `{text}`");
                problems.add(path.field("from"), message);
            }
            from
        });
        let minutes: Option<i64> = fields.required("offsetMinutes", problems);
        fields.finish(problems);
        let (most, minutes) = (Zone::MOST_MINUTES, minutes?);
        if minutes.abs() > most {
            let message = format_args!("must be -{most} to {most}, not {minutes}");
            problems.add(path.field("offsetMinutes"), message);
        }
        Some(Self { from: from?, offset_seconds: minutes.clamp(-most, most) * 60 })
    }
}
