//! The rows of the files, one after the other: who logged in on which day.

use serde::Serialize;

use super::columns::{Columns, columns};
use super::days::DaySet;
use super::request::Settings;
use super::rows::Sink;
use super::spans::{Span, joined};
use super::time::date;
use super::user_id::full_id;
use crate::calendar::Date;
use crate::problem::Short;
use crate::text::{Code, Dictionary};

/// So many problems are listed; the rest are counted.
const MOST_PROBLEMS: usize = 10_000;

/// No export has more columns.
const MOST_COLUMNS: usize = 1_000;

/// A field of an export is shorter, and in one line.
const LONGEST: usize = 4_000;

/// What is wrong with a row, or with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportProblem {
    /// Which file, from 0; null for all of them together.
    pub file: Option<usize>,
    /// Where the row begins, from 1; null for the file as a whole, of which nothing is read.
    pub line: Option<u64>,
    /// The column's name in the file; null for the row as a whole.
    pub column: Option<String>,
    /// What, in words for whoever exported the file.
    pub message: String,
}

/// What is known of the files so far.
pub struct Table {
    settings: Settings,
    /// The file at hand, from 0.
    file: usize,
    header: Vec<String>,
    phase: Phase,
    row: Row,
    /// From the file's first day to its last one, so far.
    span: Option<Span>,
    /// Those of the files before it.
    spans: Vec<Span>,
    successes: u64,
    problems: Vec<ImportProblem>,
    left_out: usize,
    /// Who logged in, by 18 characters of id.
    pub users: Dictionary,
    /// When, by [`Code::place`].
    pub days: Vec<DaySet>,
    /// Days that the files have any row of, be it of a login that failed.
    pub covered: DaySet,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Header,
    Body(Columns),
    /// The header makes no sense, so that nothing after it does.
    Refused,
}

/// The fields that count of the row at hand.
#[derive(Debug, Default)]
struct Row {
    user: Vec<u8>,
    time: Vec<u8>,
    status: Vec<u8>,
    /// The first column that holds what no export writes.
    garbled: Option<usize>,
    is_blank: bool,
}

impl Table {
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            file: 0,
            header: Vec::new(),
            phase: Phase::Header,
            row: Row::default(),
            span: None,
            spans: Vec::new(),
            successes: 0,
            problems: Vec::new(),
            left_out: 0,
            users: Dictionary::default(),
            days: Vec::new(),
            covered: DaySet::default(),
        }
    }

    pub const fn month_start_day(&self) -> u32 {
        self.settings.month_start_day
    }

    /// Every problem, or the first of very many and how many there are beside them.
    pub fn problems(&self) -> Vec<ImportProblem> {
        let more = (self.left_out > 0).then(|| ImportProblem {
            file: None,
            line: None,
            column: None,
            message: format!("{} more problems are not listed", self.left_out),
        });
        self.problems.iter().cloned().chain(more).collect()
    }

    /// What the files cover, the earliest days first.
    pub fn spans(&self) -> Vec<Span> {
        joined(self.spans.iter().copied().chain(self.span))
    }

    /// The file at hand is over, and another one begins.
    pub fn next_file(&mut self) {
        self.end_file();
        self.file += 1;
        self.header.clear();
        self.phase = Phase::Header;
    }

    /// The last file is over.
    pub fn finish(&mut self) {
        self.end_file();
        if let Phase::Body(Columns { success, .. }) = self.phase
            && self.successes == 0
            && self.problems.is_empty()
        {
            let message =
                format!("has no login that worked, which is a row with the status {success}");
            self.problems.push(ImportProblem { file: None, line: None, column: None, message });
        }
    }

    fn end_file(&mut self) {
        if matches!(self.phase, Phase::Header) {
            self.note(None, None, "is empty".to_owned());
        }
        self.spans.extend(self.span.take());
    }

    fn note(&mut self, line: Option<u64>, column: Option<usize>, message: String) {
        // What is wrong with a whole file is never one of many.
        if line.is_some() && self.problems.len() >= MOST_PROBLEMS {
            self.left_out += 1;
            return;
        }
        let name = column.and_then(|column| self.header.get(column));
        let column = name.map(|name| Short(name).to_string());
        self.problems.push(ImportProblem { file: Some(self.file), line, column, message });
    }

    fn read_header(&mut self) {
        let columns = if self.row.garbled.is_some() {
            Err("is not readable as the header of a CSV file in UTF-8".to_owned())
        } else {
            columns(&self.header, self.settings.format)
        };
        self.phase = match columns {
            Ok(columns) => Phase::Body(columns),
            Err(message) => {
                self.note(None, None, message);
                Phase::Refused
            }
        };
    }

    fn read_row(&mut self, line: u64, fields: usize, columns: Columns) {
        if self.row.is_blank && fields == 1 {
            return;
        }
        if fields != columns.count {
            let count = columns.count;
            self.note(Some(line), None, format!("has {fields} columns, and the header {count}"));
            return;
        }
        if let Some(column) = self.row.garbled {
            let message = "holds a line break or far too much: is a quotation mark left open?";
            self.note(Some(line), Some(column), message.to_owned());
            return;
        }
        let row = std::mem::take(&mut self.row);
        let on = self.date(&row.time);
        let covered = on.as_ref().ok().copied();
        if let Some(date) = covered {
            self.covered.insert(date);
            let span = self.span.unwrap_or(Span { from: date, to: date });
            self.span = Some(span.extended(date));
        }
        // Who failed to log in may be nobody at all.
        if row.status.trim_ascii().eq_ignore_ascii_case(columns.success.as_bytes()) {
            self.successes += 1;
            let user = std::str::from_utf8(&row.user).ok().and_then(full_id);
            if user.is_none() {
                let text = String::from_utf8_lossy(&row.user);
                let message = format!("is no user's id: `{}`", Short(&text));
                self.note(Some(line), Some(columns.user), message);
            }
            if let Err(message) = on {
                self.note(Some(line), Some(columns.time), message);
            }
            if let Some((user, date)) = user.zip(covered) {
                self.keep(&user, date);
            }
        }
        self.row = row;
    }

    fn date(&self, text: &[u8]) -> Result<Date, String> {
        let Settings { zone, slashed_dates, .. } = &self.settings;
        let text = String::from_utf8_lossy(text);
        date(&text, zone, *slashed_dates)
            .map_err(|message| format!("{message}: `{}`", Short(&text)))
    }

    fn keep(&mut self, user: &str, date: Date) {
        let place = self.users.code(user).map(Code::place);
        if place == Some(self.days.len()) {
            self.days.push(DaySet::default());
        }
        if let Some(days) = place.and_then(|place| self.days.get_mut(place)) {
            days.insert(date);
        }
    }
}

impl Sink for Table {
    fn field(&mut self, column: usize, text: &[u8]) {
        let is_garbled = text.len() > LONGEST || text.contains(&b'\n') || text.contains(&b'\r');
        if is_garbled && self.row.garbled.is_none() {
            self.row.garbled = Some(column);
        }
        if column == 0 {
            self.row.is_blank = text.trim_ascii().is_empty();
        }
        match self.phase {
            Phase::Header => match std::str::from_utf8(text) {
                Ok(name) if column < MOST_COLUMNS => self.header.push(name.trim().to_owned()),
                _ => self.row.garbled = Some(column),
            },
            Phase::Body(columns) => {
                let kept = if column == columns.user {
                    &mut self.row.user
                } else if column == columns.time {
                    &mut self.row.time
                } else if column == columns.status {
                    &mut self.row.status
                } else {
                    return;
                };
                kept.clear();
                kept.extend_from_slice(text);
            }
            Phase::Refused => {}
        }
    }

    fn end_of_row(&mut self, line: u64, fields: usize) {
        match self.phase {
            Phase::Header => self.read_header(),
            Phase::Body(columns) => self.read_row(line, fields, columns),
            Phase::Refused => {}
        }
        self.row.garbled = None;
    }
}
