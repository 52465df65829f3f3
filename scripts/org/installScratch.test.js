import assert from "node:assert/strict";
import { test } from "node:test";
import { runWithFakeSf } from "./fakeSf.js";

const ALL = [
  "org create scratch",
  "project deploy start",
  "project deploy start",
  "org assign permset",
  "apex role",
  "apex accounts",
  "apex users",
  "apex policy",
  "org open",
];

/** @param {string[]} args @param {import("./fakeSf.js").Reply[]} [replies] */
const install = (args, replies) => runWithFakeSf("install-scratch.sh", args, { replies });

test("creates, deploys, assigns, adds the sample, opens", async () => {
  const { code, calls, details } = await install(["--alias", "mine", "--days", "3"]);
  assert.equal(code, 0);
  assert.deepEqual(calls, ALL);
  const [create, deploy, german, assign] = details.map(({ args }) => args.join(" "));
  assert.match(create, /--definition-file config\/project-scratch-def\.json/);
  assert.match(create, /--alias mine --duration-days 3 /);
  assert.match(deploy, /--source-dir force-app --target-org mine/);
  assert.match(german, /--source-dir languages\/de --target-org mine/);
  assert.match(assign, /--name Seatwise_Admin --target-org mine/);
});

test("leaves out what is not wanted", async () => {
  const { code, calls } = await install(["--no-sample", "--no-open"]);
  assert.equal(code, 0);
  assert.deepEqual(calls, ALL.slice(0, 4));
});

test("stops at the first step that fails, whichever it is", async () => {
  for (const to of new Set(ALL)) {
    const { code, calls, out } = await install([], [{ to, status: 7 }]);
    assert.equal(code, 7, to);
    assert.deepEqual(calls, ALL.slice(0, ALL.indexOf(to) + 1));
    assert.doesNotMatch(out, /Done/);
  }
});

test("goes on in English where an org takes no German", async () => {
  const deploy = { to: "project deploy start" };
  const { code, calls, err } = await install(
    [],
    [
      { ...deploy, times: 1 },
      { ...deploy, status: 7 },
    ],
  );
  assert.equal(code, 0);
  assert.deepEqual(calls, ALL);
  assert.match(err, /the org speaks English/);
});

test("does nothing where it is asked for something unknown", async () => {
  const { code, calls, err } = await install(["--alais", "mine"]);
  assert.equal(code, 2);
  assert.deepEqual(calls, []);
  assert.match(err, /--alias NAME/);
});
