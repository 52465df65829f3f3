/** A Salesforce CLI for tests: notes how it was called, and answers as it is told. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { inRoot } from "../lib/run.js";

/**
 * @typedef {object} Reply the first that fits a call is given; one with `times` as often as that
 * @property {string} to words that the call begins with, or `apex SCRIPT` for a script of bin/apex
 * @property {number} [status] of the process; 0 where absent
 * @property {unknown} [json] what it prints
 * @property {number} [times]
 */

/**
 * @typedef {object} Ran
 * @property {number | null} code
 * @property {string} out
 * @property {string} err
 * @property {string[]} calls in their order: the words without flags, for Apex the script's name
 * @property {{ args: string[], script: string }[]} details of the same calls: all arguments, and the Apex that was run
 */

const PROGRAM = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const args = process.argv.slice(2);
const file = args[args.indexOf("--file") + 1];
const isScript = args[0] === "apex" && args[1] === "run" && args.includes("--file");
const words = args.slice(0, args.findIndex((arg) => arg.startsWith("--"))).join(" ");
const call = isScript ? "apex " + basename(file, ".apex") : words;
const script = isScript ? readFileSync(file, "utf8") : "";
appendFileSync(join(__dirname, "calls"), JSON.stringify({ call, args, script }) + "\\n");
const replies = JSON.parse(readFileSync(join(__dirname, "replies"), "utf8"));
const reply = replies.find(({ to, times }) => call.startsWith(to) && times !== 0);
if (reply && reply.times) reply.times -= 1;
writeFileSync(join(__dirname, "replies"), JSON.stringify(replies));
if (reply && reply.json !== undefined) console.log(JSON.stringify(reply.json));
process.exitCode = reply?.status ?? 0;
`;

/**
 * Runs a script of bin with that CLI on the PATH.
 * @param {string} script
 * @param {string[]} args
 * @param {{ replies?: Reply[], input?: string }} [options] what the CLI answers, and the person before the screen
 * @returns {Promise<Ran>}
 */
export async function runWithFakeSf(script, args, { replies = [], input = "" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "fake-sf-"));
  try {
    const program = join(folder, "sf");
    // CommonJS by its place: no package.json says otherwise there.
    writeFileSync(program, PROGRAM);
    chmodSync(program, 0o755);
    writeFileSync(join(folder, "replies"), JSON.stringify(replies));
    const child = spawn("bash", [inRoot("bin", script), ...args], {
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        SEATWISE_WAIT: "0",
      },
    });
    child.stdin.end(input);
    const code = new Promise((resolve) => child.on("close", resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const log = join(folder, "calls");
    const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    const details = lines.map((line) => JSON.parse(line));
    return { code: await code, out, err, calls: details.map(({ call }) => call), details };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
