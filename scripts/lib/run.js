/** Running other programs, and saying so. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string[]} parts @returns {string} */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] on top of this process's
 * @property {string} [cwd]
 */

/**
 * Runs a program with its output shown.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {boolean} it ran and ended with 0
 */
export function run(program, args, { env = {}, cwd = root } = {}) {
  console.log(`> ${[path.basename(program), ...args].join(" ")}`);
  return succeeded(program, args, { env, cwd, stdio: "inherit" });
}

/**
 * Runs a program in silence.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {boolean} it ran and ended with 0
 */
export function works(program, args, { env = {}, cwd = root } = {}) {
  return succeeded(program, args, { env, cwd, stdio: "ignore" });
}

/**
 * What a program prints, or null where it cannot be run or fails.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {string | null}
 */
export function output(program, args, { env = {}, cwd = root } = {}) {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return result.status === 0 ? result.stdout.trim() : null;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ env: Record<string, string>, cwd: string, stdio: "inherit" | "ignore" }} options
 */
function succeeded(program, args, { env, cwd, stdio }) {
  const result = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, stdio });
  return result.status === 0;
}

/** Something that the project needs cannot be had; the message says what to do. */
export class CannotBeHad extends Error {}
