import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run, thrownBy, valueOf } from "./testProgram.js";

describe("Date", () => {
  it("keeps to the month's last day", () => {
    assert.equal(valueOf("Date.newInstance(2027, 1, 31).addMonths(1)"), '"2027-02-28"');
    assert.equal(valueOf("Date.newInstance(2028, 1, 31).addMonths(1)"), '"2028-02-29"');
    assert.equal(valueOf("Date.newInstance(2027, 3, 31).addMonths(-1)"), '"2027-02-28"');
    assert.equal(valueOf("Date.newInstance(2028, 2, 29).addYears(1)"), '"2029-02-28"');
    assert.equal(valueOf("Date.newInstance(2026, 12, 31).addMonths(2)"), '"2027-02-28"');
  });

  it("runs over where a day or month is none", () => {
    assert.equal(valueOf("Date.newInstance(2026, 2, 30)"), '"2026-03-02"');
    assert.equal(valueOf("Date.newInstance(2026, 13, 1)"), '"2027-01-01"');
  });

  it("counts days and months", () => {
    assert.equal(
      valueOf("Date.newInstance(2026, 12, 30).daysBetween(Date.newInstance(2027, 1, 2))"),
      "3",
    );
    assert.equal(
      valueOf("Date.newInstance(2026, 12, 31).monthsBetween(Date.newInstance(2027, 1, 1))"),
      "1",
    );
    assert.equal(valueOf("Date.newInstance(2026, 12, 31) + 1"), '"2027-01-01"');
    assert.equal(valueOf("Date.daysInMonth(2028, 2)"), "29");
    assert.equal(valueOf("Date.newInstance(1, 1, 1).addDays(-1).addDays(1)"), '"0001-01-01"');
    // 2026-11-21 is a Saturday.
    assert.equal(valueOf("Date.newInstance(2026, 11, 21).toStartOfWeek()"), '"2026-11-15"');
  });

  it("is text with a time in a concatenation, and without one by String.valueOf", () => {
    assert.equal(valueOf("'' + Date.newInstance(2026, 1, 2)"), '"2026-01-02 00:00:00"');
    assert.equal(valueOf("String.valueOf(Date.newInstance(2026, 1, 2))"), '"2026-01-02"');
  });

  it("refuses text that is no day", () => {
    assert.equal(valueOf("Date.valueOf('2026-02-03')"), '"2026-02-03"');
    assert.match(thrownBy("Date d = Date.valueOf('2026-02-30');"), /TypeException: Invalid date/);
  });

  it("is compared by its day", () => {
    assert.equal(valueOf("Date.newInstance(2026, 1, 2) < Date.newInstance(2026, 1, 3)"), "true");
    assert.equal(valueOf("Date.newInstance(2026, 1, 2) == Date.newInstance(2026, 1, 2)"), "true");
    assert.equal(
      valueOf("new Set<Date>{ Date.newInstance(2026, 1, 2), Date.newInstance(2026, 1, 2) }.size()"),
      "1",
    );
    assert.equal(run("Date d; return d < Date.newInstance(2026, 1, 2);"), "false");
  });
});

describe("Datetime", () => {
  const inNewYork = {
    timeZone: () => "America/New_York",
    now: () => Date.UTC(2026, 6, 2, 3, 59, 59),
  };

  it("has its day in the user's time zone", () => {
    assert.equal(run("return System.today();", "", inNewYork), '"2026-07-01"');
    assert.equal(run("return System.now().dateGmt();", "", inNewYork), '"2026-07-02"');
    assert.equal(
      run("return String.valueOf(System.now());", "", inNewYork),
      '"2026-07-01 23:59:59"',
    );
  });

  it("keeps the hour over a change of the clocks", () => {
    const body =
      "Datetime d = Datetime.newInstance(2026, 3, 7, 12, 0, 0); return d.addDays(1).hour();";
    assert.equal(run(body, "", inNewYork), "12");
    const hours =
      "Datetime d = Datetime.newInstance(2026, 3, 7, 12, 0, 0); return d.addHours(24).hour();";
    assert.equal(run(hours, "", inNewYork), "13");
  });

  it("knows the offset of a zone at a moment", () => {
    const offset = (/** @type {number} */ month) =>
      valueOf(
        `TimeZone.getTimeZone('America/New_York').getOffset(Datetime.newInstanceGmt(2026, ${month}, 1, 0, 0, 0))`,
      );
    assert.equal(offset(1), "-18000000");
    assert.equal(offset(7), "-14400000");
  });

  it("is formatted by pattern", () => {
    const moment = "Datetime.newInstanceGmt(2026, 1, 2, 15, 4, 5)";
    assert.equal(valueOf(`${moment}.formatGmt('yyyy-MM-dd HH:mm:ss')`), '"2026-01-02 15:04:05"');
    assert.equal(
      valueOf(`${moment}.formatGmt('EEEE d MMM yyyy, h a')`),
      '"Friday 2 Jan 2026, 3 PM"',
    );
    assert.equal(
      valueOf(`${moment}.format('yyyy-MM-dd\\'T\\'HH:mm', 'Asia/Tokyo')`),
      '"2026-01-03T00:04"',
    );
  });
});
