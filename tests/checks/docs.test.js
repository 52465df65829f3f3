import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../scripts/lib/run.js";
import { checkDocuments, dependenciesOf, listedDependencies } from "./docs.js";
import { readProject } from "./lib/project.js";
import { permissionTable, withTable } from "./permissionTable.js";

const MANIFESTS = ["Cargo.toml", "fuzz/Cargo.toml", "package.json", "tests/analysis/package.json"];

/** @param {string} path */
const read = (path) => readFileSync(inRoot(path), "utf8");

/** @returns {Map<string, string>} */
function documents() {
  const pages = readdirSync(inRoot("docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`);
  const others = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];
  const local = ["local-org/README.md", "local-org/org/README.md"];
  return new Map([...others, ...local, ...pages].map((file) => [file, read(file)]));
}

/** A project of one document. @param {string} text @param {string[]} paths that are there */
function faultsOf(text, paths = []) {
  return checkDocuments({
    documents: new Map([["docs/page.md", text]]),
    exists: (path) => ["docs/page.md", ...paths].includes(path),
    scripts: new Set(["build"]),
  }).map(({ message }) => message);
}

test("every link, path and script that the documents name is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const faults = checkDocuments({
    documents: documents(),
    exists: (path) => existsSync(inRoot(path)),
    scripts: new Set(Object.keys(scripts)),
  });
  assert.deepEqual(faults, []);
});

test("a link to nowhere is found, and a heading that is not there", () => {
  assert.deepEqual(faultsOf("[a](other.md)", ["docs/other.md"]), []);
  assert.deepEqual(faultsOf("![a](other.png)"), ["the link to other.png leads nowhere"]);
  assert.deepEqual(faultsOf("# What it *is*\n[a](#what-it-is) [b](https://example.com)"), []);
  assert.deepEqual(faultsOf("# One\n[a](#two)"), ["docs/page.md has no heading for #two"]);
});

test("a path that is not there is found, in a sentence and in a command", () => {
  assert.deepEqual(faultsOf("`src/lib.rs`", ["src", "src/lib.rs"]), []);
  assert.deepEqual(faultsOf("`src/lib.js`", ["src", "src/lib.rs"]), ["there is no src/lib.js"]);
  assert.deepEqual(faultsOf("```\nbin/go.sh --now\n```\n", ["bin"]), ["there is no bin/go.sh"]);
  // Neither code of another language nor what only looks like a path.
  assert.deepEqual(faultsOf("```json\n{ src/no }\n```\n and `and/or`", ["src"]), []);
});

test("a script that is not there is found", () => {
  assert.deepEqual(faultsOf("`npm run build` and `npm run test:NAME`"), []);
  assert.deepEqual(faultsOf("`npm run biuld`"), ["there is no npm run biuld"]);
});

test("every dependency is justified, and no other", () => {
  const list = read("docs/dependencies.md");
  for (const manifest of MANIFESTS) {
    const named = dependenciesOf(manifest, read(manifest));
    const listed = listedDependencies(list, manifest);
    assert.ok(named.size > 0, manifest);
    assert.deepEqual([...listed].sort(), [...named].sort(), manifest);
  }
});

test("dependencies are read from every section of a manifest", () => {
  const cargo = `[package]\nname = "a"\n[dependencies]\nb = { version = "1", features = ["x"] }\nf = "1"\n
[target.'cfg(x)'.dev-dependencies]\nc-d = { version = "1" }\nown = { path = ".." }\n[[bench]]\nname = "e"\n`;
  assert.deepEqual([...dependenciesOf("Cargo.toml", cargo)], ["b", "f", "c-d"]);
  const npm = '{ "dependencies": { "a": "1" }, "devDependencies": { "@b/c": "1" } }';
  assert.deepEqual([...dependenciesOf("package.json", npm)], ["a", "@b/c"]);
});

test("the table of permissions is that of the permission sets", () => {
  const page = read("docs/security.md");
  assert.equal(
    page,
    withTable(page, permissionTable(readProject())),
    "run `node tests/checks/permissionTable.js`",
  );
});

test("the table tells what a set grants, and how far", () => {
  const set = (/** @type {string} */ entries) => `<PermissionSet>${entries}</PermissionSet>`;
  const folder = "force-app/main/access/permissionsets";
  const field = (/** @type {boolean} */ editable) =>
    `<fieldPermissions><editable>${editable}</editable><field>A.b__c</field><readable>true</readable></fieldPermissions>`;
  const table = permissionTable(
    new Map([
      [`${folder}/Seatwise_Viewer.permissionset-meta.xml`, set(field(false))],
      [`${folder}/Seatwise_Admin.permissionset-meta.xml`, set(field(true))],
    ]),
  );
  assert.match(table, /\| field `A\.b__c` \| read +\| edit +\|/);
});
