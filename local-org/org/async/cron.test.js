import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nextTime, parseCron } from "./cron.js";

/** 2026-03-18 12:00 GMT, a Wednesday. */
const NOON = Date.UTC(2026, 2, 18, 12);

/** @param {string} text @param {string} [zone] @param {number} [after] */
function next(text, zone = "GMT", after = NOON) {
  const moment = nextTime(parseCron(text), zone, after);
  return moment === null ? null : new Date(moment).toISOString().slice(0, 19);
}

describe("cron expressions", () => {
  it("name weekdays by name and number, from Sunday as 1", () => {
    assert.equal(next("0 0 6 ? * MON"), "2026-03-23T06:00:00");
    assert.equal(next("0 0 6 ? * 2"), "2026-03-23T06:00:00");
    assert.equal(next("0 30 13 ? * 2-6"), "2026-03-18T13:30:00");
    assert.equal(next("0 0 6 ? * FRI-MON"), "2026-03-20T06:00:00");
    assert.equal(next("0 0 6 ? * TUE,THU"), "2026-03-19T06:00:00");
  });

  it("fire strictly later than now", () => {
    assert.equal(next("0 0 12 * * ?"), "2026-03-19T12:00:00");
    assert.equal(next("1 0 12 * * ?"), "2026-03-18T12:00:01");
  });

  it("mean the clock of a time zone, over the change to summer time too", () => {
    assert.equal(next("0 0 6 ? * MON", "America/Los_Angeles"), "2026-03-23T13:00:00");
    // London's clocks go forward on 2026-03-29.
    assert.equal(
      next("0 0 6 ? * SUN", "Europe/London", Date.UTC(2026, 2, 28)),
      "2026-03-29T05:00:00",
    );
  });

  it("know dates, the month's last day, the nth and the last weekday", () => {
    assert.equal(next("0 0 0 1 * ?"), "2026-04-01T00:00:00");
    assert.equal(next("0 0 0 31 * ?", "GMT", Date.UTC(2026, 3, 1)), "2026-05-31T00:00:00");
    assert.equal(next("0 0 0 L * ?"), "2026-03-31T00:00:00");
    assert.equal(next("0 0 0 ? * MON#1"), "2026-04-06T00:00:00");
    assert.equal(next("0 0 0 ? * 6L"), "2026-03-27T00:00:00");
    assert.equal(next("0 0 0 29 FEB ?"), "2028-02-29T00:00:00");
  });

  it("take steps, lists and a year", () => {
    assert.equal(next("0 0 0/6 * * ?"), "2026-03-18T18:00:00");
    assert.equal(next("0 15 8,14 * * ?"), "2026-03-18T14:15:00");
    assert.equal(next("0 0 0 1 1 ? 2030"), "2030-01-01T00:00:00");
    assert.equal(next("0 0 0 1 1 ? 2020"), null);
  });

  it("are refused where they say nothing, too much, or what is not there", () => {
    for (const text of [
      "0 0 6 * * *",
      "0 0 6 ? * ?",
      "0 0 6",
      "60 0 6 ? * MON",
      "* 0 6 ? * MON",
      "0 0/5 6 ? * MON",
      "0 0 24 ? * MON",
      "0 0 6 ? * 8",
      "0 0 6 ? * MOO",
      "0 0 6 32 * ?",
    ]) {
      assert.throws(() => parseCron(text), /Illegal cron expression format/, text);
    }
    assert.throws(() => parseCron("0 0 6 15W * ?"), /not supported here: W/);
  });
});
