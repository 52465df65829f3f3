//! R9's account of each run.

use serde::Serialize;

use super::calendar::{RunCalendar, Window};
use super::story::Story;
use super::walk::Gap;
use crate::calendar::{Date, Days};
use crate::review::{Stage, Thresholds};

/// One run of a replay.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    date: Date,
    /// Users who take part, by the stage they are in after the run.
    stages: Stages,
    first_warnings: i64,
    final_notices: i64,
    deactivations: i64,
    /// False positives from the run before (or the window's start) to the day before this run.
    reactivations: i64,
}

/// How many are in each stage of R1.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Stages {
    #[serde(rename = "Active")]
    active: i64,
    #[serde(rename = "First Warning")]
    first_warning: i64,
    #[serde(rename = "Final Notice")]
    final_notice: i64,
    #[serde(rename = "Deactivated")]
    deactivated: i64,
    #[serde(rename = "Exempt")]
    exempt: i64,
}

/// The runs while they are added up: what changes at each, by offset.
#[derive(Debug)]
pub struct RunTally {
    window: Window,
    days: Vec<Day>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Day {
    first_warnings: i64,
    final_notices: i64,
    deactivations: i64,
    reactivations: i64,
    /// Who enters the stage from this day's run on, less who leaves it.
    change: Stages,
    /// Who takes part from this day's run on.
    joining: i64,
}

impl RunTally {
    pub fn new(window: Window) -> Self {
        Self { window, days: vec![Day::default(); window.days() as usize + 1] }
    }

    fn day(&mut self, offset: u32, change: impl FnOnce(&mut Day)) {
        if let Some(day) = self.days.get_mut(offset as usize) {
            change(day);
        }
    }

    fn stay(&mut self, stage: Stage, from: u32, before: u32) {
        if from < before {
            self.day(from, |day| *day.change.of(stage) += 1);
            self.day(before, |day| *day.change.of(stage) -= 1);
        }
    }

    /// A user takes part in the runs after the creation.
    pub fn join(&mut self, created: Date, is_exempt: bool) {
        let from = self.window.offset(created).map_or(0, |offset| offset + 1);
        self.day(from, |day| {
            day.joining += 1;
            if is_exempt {
                day.change.exempt += 1;
            }
        });
    }

    /// What happened in a gap. `stage` is what a user is in
    /// when a gap begins, and then when it ends.
    pub fn add(
        &mut self,
        gap: Gap,
        story: &Story,
        thresholds: &Thresholds,
        calendar: &RunCalendar,
        stage: &mut Stage,
    ) {
        let never = calendar.never();
        let happens = |offset: u32| offset < never && offset <= gap.login;
        let until = |next: u32| next.min(gap.login.saturating_add(1));
        // A login ends a notice at the next run, save where that lies in a pause and finds the
        // user quiet again already (row 9): the stage stays until a run may act.
        let next_run = calendar.run_from(gap.begins + 1);
        if *stage != Stage::Active && happens(next_run) {
            let inactive = calendar.counted(next_run).saturating_sub(gap.start.counted);
            let is_quiet = u32::try_from(inactive)
                .is_ok_and(|inactive| Days(inactive) >= thresholds.first_warning_days);
            let acting = calendar.acting_run_from(next_run);
            if is_quiet {
                self.stay(*stage, next_run, until(acting));
            }
            if !is_quiet || happens(acting) {
                *stage = Stage::Active;
            }
        }
        if happens(story.first_warning) {
            *stage = Stage::FirstWarning;
            self.day(story.first_warning, |day| day.first_warnings += 1);
            self.stay(*stage, story.first_warning, until(story.final_notice));
        }
        if happens(story.final_notice) {
            *stage = Stage::FinalNotice;
            self.day(story.final_notice, |day| day.final_notices += 1);
            self.stay(*stage, story.final_notice, until(story.deactivation));
            for notice in story.repeats.iter().filter(|notice| happens(**notice)) {
                self.day(*notice, |day| day.final_notices += 1);
            }
        }
        if happens(story.deactivation) {
            self.day(story.deactivation, |day| day.deactivations += 1);
            self.stay(Stage::Deactivated, story.deactivation, until(never));
            *stage = Stage::Active;
            if gap.login < never {
                self.day(calendar.run_from(gap.login + 1), |day| day.reactivations += 1);
            }
        }
    }

    /// All runs.
    pub fn all(&self) -> Vec<Run> {
        let mut stages = Stages::default();
        let mut taking_part = 0;
        let mut days = self.days.iter().enumerate();
        let mut seen = 0;
        let mut runs = Vec::new();
        for run in self.window.runs() {
            let mut today = Day::default();
            for (_, day) in days.by_ref().take((run + 1 - seen) as usize) {
                stages.add(day.change);
                taking_part += day.joining;
                today = *day;
            }
            seen = run + 1;
            runs.push(Run {
                date: self.window.date(run),
                stages: Stages { active: taking_part - stages.not_active(), ..stages },
                first_warnings: today.first_warnings,
                final_notices: today.final_notices,
                deactivations: today.deactivations,
                reactivations: today.reactivations,
            });
        }
        runs
    }
}

impl Stages {
    fn of(&mut self, stage: Stage) -> &mut i64 {
        match stage {
            Stage::Active => &mut self.active,
            Stage::FirstWarning => &mut self.first_warning,
            Stage::FinalNotice => &mut self.final_notice,
            Stage::Deactivated => &mut self.deactivated,
            Stage::Exempt => &mut self.exempt,
        }
    }

    fn add(&mut self, change: Self) {
        self.active += change.active;
        self.first_warning += change.first_warning;
        self.final_notice += change.final_notice;
        self.deactivated += change.deactivated;
        self.exempt += change.exempt;
    }

    fn not_active(self) -> i64 {
        self.first_warning + self.final_notice + self.deactivated + self.exempt
    }
}
