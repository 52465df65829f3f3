import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { analyse, toFinding } from "./codeAnalyzer.js";
import { toLines } from "./report.js";

const folder = mkdtempSync(path.join(tmpdir(), "seatwise-analysis-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const INJECTION = `public with sharing class Finder {
  public List<Account> find(String name) {
    return Database.query('SELECT Id FROM Account WHERE Name = \\'' + name + '\\'');
  }
  public List<Account> findBound(String name) {
    return Database.queryWithBinds('SELECT Id FROM Account WHERE Name = :name',
      new Map<String, Object>{ 'name' => name }, AccessLevel.USER_MODE);
  }
}
`;

const WITHOUT_CHECK = `public with sharing class Renamer {
  @AuraEnabled
  public static void rename(Id accountId, String name) {
    update new Account(Id = accountId, Name = name);
  }
}
`;

test("PMD finds SQL put together from text, and not the query with binds", async () => {
  const { findings, files } = await analyse(written("Finder.cls", INJECTION), {
    plugins: ["pmd"],
    selectors: ["pmd:ApexSOQLInjection"],
  });
  assert.equal(files.length, 1);
  assert.deepEqual(
    findings.map(({ file, line, rule }) => [path.basename(file), line, rule]),
    [["Finder.cls", 3, "pmd:ApexSOQLInjection"]],
  );
});

test("the Graph Engine finds a write that nobody checks the rights of", async () => {
  const { findings } = await analyse(written("Renamer.cls", WITHOUT_CHECK), {
    plugins: ["sfge"],
    selectors: ["sfge:ApexFlsViolation"],
  });
  assert.deepEqual(
    findings.map(({ file, line, rule }) => [path.basename(file), line, rule]),
    [["Renamer.cls", 4, "sfge:ApexFlsViolation"]],
  );
});

test("the engines without Java find an old library, a bad term and a lost variable", async () => {
  const text = "/*! jQuery v1.8.1 jquery.com */\nvar whitelist = 1;\n";
  const { findings } = await analyse(written("jquery-1.8.1.js", text), {
    plugins: ["regex", "retirejs", "eslint"],
  });
  const rules = findings.map(({ rule }) => rule);
  assert.ok(rules.includes("retire-js:LibraryWithKnownMediumSeverityVulnerability"), `${rules}`);
  assert.ok(rules.includes("regex:AvoidTermsWithImplicitBias"), `${rules}`);
  assert.ok(rules.includes("eslint:no-var"), `${rules}`);
});

test("a file that an engine cannot read is found", async () => {
  const { findings } = await analyse(written("Broken.cls", "public class Broken { void ( }"), {
    plugins: ["pmd"],
    selectors: ["pmd:ApexSOQLInjection"],
  });
  assert.match(toLines(findings).join("\n"), /pmd:log: .*Broken\.cls/);
});

test("a violation becomes a line; one without a file keeps the folder", () => {
  assert.deepEqual(toLines([toFinding(violation("/p/A.cls", 3), "/p")]), [
    "/p/A.cls:3 pmd:Rule: Two words",
  ]);
  assert.deepEqual(toLines([toFinding(violation(undefined, undefined), "/p")]), [
    "/p:0 pmd:Rule: Two words",
  ]);
});

/** @param {string} file @param {string} text @returns {string} a folder of its own */
function written(file, text) {
  const own = path.join(folder, path.parse(file).name);
  mkdirSync(own);
  writeFileSync(path.join(own, file), text);
  return own;
}

/** @param {string | undefined} file @param {number | undefined} line */
function violation(file, line) {
  return {
    getRule: () => ({ getEngineName: () => "pmd", getName: () => "Rule" }),
    getPrimaryLocation: () => ({ getFile: () => file, getStartLine: () => line }),
    getMessage: () => "Two\n  words",
  };
}
