import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { judge, nameOf } from "./survivors.js";

const SURVIVORS = new URL("survivors.json", import.meta.url);

test("a mutant is known by what was changed, not by its line", () => {
  assert.equal(
    nameOf("src/review/run.rs:146:29: replace > with >= in Breaker::judge"),
    "src/review/run.rs: replace > with >= in Breaker::judge",
  );
});

test("what nothing explains is told with its line", () => {
  const missed = ["a.rs:1:2: replace + with - in f", "a.rs:9:2: delete ! in g"];
  const explained = [{ mutant: "a.rs: delete ! in g", why: "because" }];
  assert.deepEqual(judge(missed, explained), { unexplained: [missed[0]], stale: [] });
});

test("the same words in more places than were explained are all told", () => {
  const missed = ["a.rs:1:2: delete ! in g", "a.rs:2:2: delete ! in g"];
  const explained = [{ mutant: "a.rs: delete ! in g", why: "because" }];
  assert.deepEqual(judge(missed, explained).unexplained, missed);
  const twice = [{ ...explained[0], times: 2 }];
  assert.deepEqual(judge(missed, twice), { unexplained: [], stale: [] });
});

test("a reason for a mutant that is noticed is stale", () => {
  const explained = [{ mutant: "a.rs: delete ! in g", times: 2, why: "because" }];
  assert.deepEqual(judge(["a.rs:1:2: delete ! in g"], explained).stale, ["a.rs: delete ! in g"]);
});

test("each survivor is listed once, of a file that is there, with a reason", () => {
  /** @type {import("./survivors.js").Survivor[]} */
  const survivors = JSON.parse(readFileSync(SURVIVORS, "utf8"));
  assert.equal(new Set(survivors.map(({ mutant }) => mutant)).size, survivors.length);
  for (const { mutant, why } of survivors) {
    const file = mutant.slice(0, mutant.indexOf(": "));
    assert.ok(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").length > 0, file);
    assert.match(why, /\w+ \w+ \w+/, mutant);
  }
});
