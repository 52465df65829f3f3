//! What the lab is asked.

use seatwise_core::calendar::{Date, Days};
use seatwise_core::population::{ForecastRequest, ReplayRequest, SweepRequest};
use seatwise_core::request::parse;
use serde_json::{Value, json};

use crate::users::TODAY;

/// The values of each threshold: the first, the step, how many.
#[derive(Clone, Copy)]
pub struct Grid {
    first_warning: (u32, u32, u32),
    final_notice: (u32, u32, u32),
    deactivation: (u32, u32, u32),
}

impl Grid {
    /// 10 × 10 × 10, all of them valid.
    pub const THOUSAND: Self =
        Self { first_warning: (35, 5, 10), final_notice: (85, 5, 10), deactivation: (135, 6, 10) };
    /// 10 × 10, all of them valid.
    pub const HUNDRED: Self = Self { deactivation: (180, 1, 1), ..Self::THOUSAND };
    /// The grace is 30 days: it can hold back a first warning of five of the ten.
    pub const WITHIN_GRACE: Self =
        Self { first_warning: (18, 3, 10), final_notice: (48, 4, 10), deactivation: (90, 6, 10) };
}

fn policies() -> Value {
    let pauses = json!([
        { "from": "2024-12-20", "to": "2025-01-04" },
        { "from": "2025-12-20", "to": "2026-01-04" },
    ]);
    json!([
        { "name": "Critical partners", "firstWarningDays": 180, "finalNoticeDays": 240,
          "deactivationDays": 300, "pauses": pauses, "match": { "profiles": [] } },
        { "name": "Default", "pauses": pauses },
    ])
}

/// The weeks before today.
fn window(weeks: u32, run_weekday: u32) -> Value {
    let today = Date::parse(TODAY).expect("a date");
    let days = Date::MIN.plus(Days(today.days_since(Date::MIN).0 - weeks * 7 + 1));
    json!({
        "policies": policies(), "from": days, "to": today, "runWeekday": run_weekday,
        "prices": {
            "PID_Partner_Community": { "model": "member", "pricePerSeatMonth": 25 },
            "PID_Partner_Community_Login": { "model": "login" },
        },
    })
}

pub fn replay(weeks: u32) -> ReplayRequest {
    let request = window(weeks, 1).to_string();
    ReplayRequest::read(parse(request.as_bytes()).expect("JSON")).expect("valid")
}

pub fn sweep(weeks: u32, grid: &Grid, run_weekday: u32) -> SweepRequest {
    let mut request = window(weeks, run_weekday);
    let axis = |(first, step, count): (u32, u32, u32)| -> Value {
        (0..count).map(|place| first + step * place).collect()
    };
    for (name, value) in [
        ("vary", json!("Default")),
        ("firstWarningDays", axis(grid.first_warning)),
        ("finalNoticeDays", axis(grid.final_notice)),
        ("deactivationDays", axis(grid.deactivation)),
    ] {
        request.as_object_mut().expect("an object").insert(name.to_owned(), value);
    }
    let text = request.to_string();
    SweepRequest::read(parse(text.as_bytes()).expect("JSON")).expect("valid")
}

pub fn forecast() -> ForecastRequest {
    let request = json!({
        "asOf": TODAY, "policies": policies(), "weeks": 52, "firstWarningResponse": 0.3,
        "finalNoticeResponse": 0.2, "newUsersPerWeek": 500, "abandonShare": 0.2,
        "seatsTotal": 1_200_000,
    })
    .to_string();
    ForecastRequest::read(parse(request.as_bytes()).expect("JSON")).expect("valid")
}
