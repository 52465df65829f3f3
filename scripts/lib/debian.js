/** Debian's packages, where there is a Debian to install them on. */
import { CannotBeHad, output, run, works } from "./run.js";

/**
 * @param {string[]} packages
 * @throws {CannotBeHad} where they cannot be installed
 */
export function installDebianPackages(packages) {
  const list = packages.join(" ");
  if (!works("apt-get", ["--version"])) {
    throw new CannotBeHad(`install these by hand, this machine has no apt-get: ${list}`);
  }
  const asRoot = output("id", ["-u"]) === "0" ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string[]} args */
  const aptGet = (...args) => {
    const [program, ...rest] = [...asRoot, "apt-get", ...args];
    return run(program, rest, { env });
  };
  // A source that is down does not matter where the lists of before still do.
  aptGet("update", "-qq");
  if (!aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages)) {
    throw new CannotBeHad(`install these by hand, apt-get could not: ${list}`);
  }
}
