import assert from "node:assert/strict";
import { test } from "node:test";
import { runWithFakeSf } from "./fakeSf.js";

/** @typedef {import("./fakeSf.js").Reply} Reply */

const PARTNER = "pat@example.com";
const BEFORE_DEPLOYMENT = ["org display", "project deploy start"];
const READING = ["apex policies", "apex console", "apex lock", "apex logins", "apex notices"];
const JOBS = ["apex preview", "apex previewDone", "apex policy", "apex policyDone"];
const TESTS = ["apex seats", "apex run test", "org assign permset"];
const MAIL = ["org list limits", "apex mail", "org list limits"];
const WAY_BACK = ["apex deactivate", "apex reactivate", "apex reactivateDone"];

const ORG = { username: "me@example.com", instanceUrl: "https://example.com", apiVersion: "64.0" };
const OK = [
  { to: "org display", json: { status: 0, result: ORG } },
  {
    to: "project deploy",
    json: { status: 0, result: { status: "Succeeded", numberComponentsDeployed: 500 } },
  },
  {
    to: "apex run test",
    json: {
      status: 0,
      result: { summary: { testsRan: 300, testRunCoverage: "91%" }, tests: [{ Outcome: "Pass" }] },
    },
  },
  { to: "org list limits", json: { status: 0, result: [{ name: "SingleEmail", remaining: 9 }] } },
  { to: "org assign", json: { status: 0, result: {} } },
  { to: "apex", json: { status: 0, result: said("all is well") } },
];

/** What Apex answers that ended well. @param {string} line */
function said(line) {
  return {
    success: true,
    compiled: true,
    logs: `09:00:00.0|USER_DEBUG|[3]|DEBUG|SEATWISE: ${line}\n`,
  };
}

/** @param {string} script @param {string} message @param {number} [times] @returns {Reply} */
function thrown(script, message, times) {
  const data = { success: false, compiled: true, exceptionMessage: message };
  return { to: `apex ${script}`, status: 1, times, json: { status: 1, message: "failed", data } };
}

/** Yes to everything, and to the deployment alone: what is not answered is not done. */
const YES = "y\n".repeat(12);
const DEPLOY = "y\n";

/** @param {string[]} args @param {Reply[]} [replies] @param {string} [input] */
function verify(args, replies = [], input = YES) {
  const options = { replies: [...replies, ...OK], input };
  return runWithFakeSf("verify-org.sh", ["--target-org", "mine", ...args], options);
}

/** The rows of a report: what → verdict and detail. @param {string} report */
function rowsOf(report) {
  const rows = report.matchAll(/^\| ([^|]+) \| (pass|fail|not tried) \| (.*) \|$/gm);
  return new Map([...rows].map(([, what, verdict, detail]) => [what, { verdict, detail }]));
}

/** @param {string} report */
function verdictsOf(report) {
  return new Set([...rowsOf(report).values()].map(({ verdict }) => verdict));
}

test("with every answer yes, everything is tried in its order, on the org that was named", async () => {
  const { code, calls, details, out } = await verify(["--partner", PARTNER]);
  assert.equal(code, 0);
  assert.deepEqual(calls, [
    ...BEFORE_DEPLOYMENT,
    ...TESTS,
    ...READING,
    ...JOBS,
    ...MAIL,
    ...WAY_BACK,
  ]);
  assert.deepEqual(verdictsOf(out), new Set(["pass"]));
  assert.equal(rowsOf(out).get("FOR UPDATE on User")?.detail, "all is well");
  assert.match(out, /Failed: 0/);
  for (const { args } of details) assert.match(args.join(" "), /--target-org mine --json$/);

  // The partner stands in the scripts that touch a user, and in no other.
  const named = details.filter(({ script }) => script.includes(PARTNER));
  assert.equal(named.length, 4);
  assert.ok(details.every(({ script }) => !script.includes("{{")));

  // Of the tests, this project's alone.
  const run = details.find(({ args }) => args[2] === "test");
  const names = run?.args.filter((_, i) => run.args[i - 1] === "--class-names") ?? [];
  assert.ok(names.includes("ReviewVectors_Tests"));
  assert.ok(names.every((name) => name.endsWith("_Tests")));
});

test("without an answer nothing is written, and nothing is said to be right", async () => {
  const { code, calls, out } = await verify(["--partner", PARTNER], [], "");
  assert.equal(code, 0);
  assert.deepEqual(calls, ["org display"]);
  assert.equal(rowsOf(out).get("Deployment")?.verdict, "not tried");
});

test("what is not agreed to is not done", async () => {
  const { calls, out } = await verify(["--partner", PARTNER], [], DEPLOY);
  assert.deepEqual(calls, [...BEFORE_DEPLOYMENT, "apex seats", "apex run test", ...READING]);
  assert.equal(rowsOf(out).get("A deactivation and its way back")?.verdict, "not tried");
  assert.equal(rowsOf(out).get("WebAssembly under Lightning Web Security")?.verdict, "not tried");
});

test("without a partner named, no user is touched, whatever is answered", async () => {
  const { calls, out } = await verify([]);
  assert.ok(![...MAIL, ...WAY_BACK].some((call) => calls.includes(call)));
  assert.equal(rowsOf(out).get("A mail to a partner user")?.verdict, "not tried");
});

test("an org that does not answer ends it", async () => {
  const refusal = { status: 1, message: "No authorization information found for mine." };
  const { code, calls, out } = await verify([], [{ to: "org display", status: 1, json: refusal }]);
  assert.equal(code, 1);
  assert.deepEqual(calls, ["org display"]);
  assert.match(rowsOf(out).get("The org answers")?.detail ?? "", /No authorization/);
});

test("a CLI that breaks is a failure, not a success", async () => {
  const { code, out } = await verify([], [{ to: "org display", status: 127 }]);
  assert.equal(code, 1);
  assert.match(out, /gave no answer in JSON/);
});

test("a deployment that fails ends it, with what is wrong", async () => {
  const failures = [{ fullName: "ReviewDecider", problem: "Unexpected | token" }];
  const { code, calls, out } = await verify(
    [],
    [
      {
        to: "project deploy",
        status: 1,
        json: { status: 1, result: { status: "Failed", details: { componentFailures: failures } } },
      },
    ],
  );
  assert.equal(code, 1);
  assert.deepEqual(calls, BEFORE_DEPLOYMENT);
  assert.match(out, /ReviewDecider: Unexpected \\\| token/);
});

test("tests that fail, or cover too little, are failures, and the rest goes on", async () => {
  /** @param {object} result */
  const answer = (result) => [{ to: "apex run test", status: 100, json: { status: 100, result } }];
  const summary = { testsRan: 2, testRunCoverage: "91%" };
  const failing = { Outcome: "Fail", FullName: "A_Tests.b", Message: "Expected 1" };
  const red = await verify([], answer({ summary, tests: [failing] }), DEPLOY);
  assert.equal(red.code, 1);
  assert.match(red.out, /A_Tests\.b: Expected 1/);
  assert.ok(red.calls.includes("apex logins"));
  const low = answer({ summary: { ...summary, testRunCoverage: "74%" } });
  const thin = await verify([], low, DEPLOY);
  assert.equal(rowsOf(thin.out).get("Apex tests, with coverage")?.verdict, "fail");
});

test("the tests wait for free seats", async () => {
  const { calls, out } = await verify(
    [],
    [thrown("seats", "Assertion Failed: 2 seats are free")],
    DEPLOY,
  );
  assert.ok(!calls.includes("apex run test"));
  assert.equal(rowsOf(out).get("Apex tests, with coverage")?.verdict, "not tried");
});

test("a job is looked at until it has ended", async () => {
  const waiting = thrown(
    "previewDone",
    "System.AssertException: Assertion Failed: waiting: run",
    2,
  );
  const { code, calls } = await verify([], [waiting], "y\nn\ny\n");
  assert.equal(code, 0);
  assert.equal(calls.filter((call) => call === "apex previewDone").length, 3);
});

test("what a script could not decide is not tried, with its reason", async () => {
  const { code, out } = await verify(
    [],
    [thrown("notices", "x: not tried: Portal URL is empty")],
    DEPLOY,
  );
  assert.equal(code, 0);
  assert.deepEqual(rowsOf(out).get("Sender, templates, deliverability"), {
    verdict: "not tried",
    detail: "Portal URL is empty",
  });
});

test("a partner who may still be switched off is told of", async () => {
  const { code, err } = await verify(
    ["--partner", PARTNER],
    [thrown("reactivate", "no seat of Partner Community is free.")],
    "y\nn\nn\nn\nn\ny\n",
  );
  assert.equal(code, 1);
  assert.match(err, /pat@example\.com may still be switched off/);
});

test("a validation deploys nothing and does nothing else", async () => {
  const result = { status: "Succeeded", numberComponentsDeployed: 500, checkOnly: true };
  const { code, calls, details, out } = await verify(
    ["--validate", "--partner", PARTNER],
    [{ to: "project deploy", json: { status: 0, result } }],
  );
  assert.equal(code, 0);
  assert.deepEqual(calls, BEFORE_DEPLOYMENT);
  assert.match(details[1].args.join(" "), /--dry-run --test-level RunSpecifiedTests --tests \w+/);
  assert.match(out, /500 components would be deployed/);
});

test("a username that could be more than one is refused before anything is done", async () => {
  const { code, calls } = await verify(["--partner", "a' OR Name != '"]);
  assert.equal(code, 2);
  assert.deepEqual(calls, []);
});
