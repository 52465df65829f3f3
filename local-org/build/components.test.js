import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { compileComponents } from "./components.js";
import { readProject } from "./project.js";

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seatwise-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** @param {Record<string, string>} files */
function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Compiles a console that imports one thing. @param {string} importLine */
function compileWith(importLine, forSandbox = false) {
  write({
    "console/lwc/seatwiseConsole/seatwiseConsole.js": `
      import { LightningElement } from "lwc";
      ${importLine}
      export default class extends LightningElement { value = thing; }`,
    "console/lwc/seatwiseConsole/seatwiseConsole.js-meta.xml": "<isExposed>true</isExposed>",
    "console/lwc/helper/helper.js": "export default 'helped';",
    "console/classes/Things.cls": `public class Things {
      @AuraEnabled
      public String name { get; private set; }
      public static void hidden() {}
      @AuraEnabled(cacheable=true)
      public static Map<String, List<Integer>> getThings(String a) { return null; }
    }`,
    "core/labels/CustomLabels.labels-meta.xml": `<CustomLabels><labels><fullName>Fish</fullName>
      <value>Fish &amp; chips</value></labels></CustomLabels>`,
    "core/staticresources/core.wasm": "",
    "core/staticresources/core.resource-meta.xml": "<StaticResource/>",
    "access/customPermissions/See.customPermission-meta.xml": "<CustomPermission/>",
  });
  return compileComponents({ project: readProject(folder), forSandbox });
}

test("what the platform brings stays outside, and is named", async () => {
  const { code, platform } = await compileWith(
    'import { ShowToastEvent as thing } from "lightning/platformShowToastEvent";',
  );
  assert.deepEqual(platform, ["lwc", "lightning/platformShowToastEvent"]);
  assert.match(code, /^\$lockerEvalContext\$\(\['lwc'/);
});

test("labels, resources, permissions and the project's own modules come in", async () => {
  for (const [line, text] of [
    ['import thing from "@salesforce/label/c.Fish";', '"Fish & chips"'],
    ['import thing from "@salesforce/resourceUrl/core";', '"/resource/core.wasm"'],
    ['import thing from "@salesforce/customPermission/See";', "true"],
    ['import thing from "c/helper";', "'helped'"],
  ]) {
    const { code } = await compileWith(line);
    assert.ok(code.includes(`= ${text};`), line);
  }
});

test("an Apex method stays outside and is no module of the platform", async () => {
  const { code, platform } = await compileWith(
    'import thing from "@salesforce/apex/Things.getThings";',
  );
  assert.deepEqual(platform, ["lwc"]);
  assert.match(code, /@salesforce\/apex\/Things\.getThings/);
});

test("names that the project does not have are refused", async () => {
  for (const [name, reason] of /** @type {[string, RegExp][]} */ ([
    ["@salesforce/label/c.Meat", /no custom label c\.Meat/],
    ["@salesforce/resourceUrl/cores", /no static resource cores/],
    ["@salesforce/customPermission/Hear", /no custom permission Hear/],
    ["@salesforce/apex/Things.hidden", /no @AuraEnabled method Things\.hidden/],
    ["@salesforce/apex/Things.name", /no @AuraEnabled method Things\.name/],
    ["@salesforce/apex/Nothing.getThings", /no @AuraEnabled method Nothing\.getThings/],
    ["@salesforce/user/Id", /does not have @salesforce\/user\/Id/],
    ["c/other", /does not have c\/other/],
    ["papaparse", /does not have papaparse/],
  ])) {
    await assert.rejects(compileWith(`import thing from "${name}";`), reason);
  }
});

for (const forSandbox of [false, true]) {
  test(`a label speaks another language where that has it ${forSandbox ? "(sandbox)" : ""}`, async () => {
    const { code, codeIn } = await compileWith(
      'import thing from "@salesforce/label/c.Fish";',
      forSandbox,
    );
    assert.match(codeIn(new Map([["Fish", 'Fisch & "Pommes"']])), /"Fisch & \\"Pommes\\""/);
    assert.equal(codeIn(new Map([["Meat", "Fleisch"]])), code);
    assert.match(code, /"Fish & chips"/);
  });
}

test("for the sandbox, location and top are compiled as Lightning Web Security needs it", async () => {
  const line = "const thing = () => window.top;";
  const [plain, sandboxed] = [await compileWith(line), await compileWith(line, true)];
  assert.match(plain.code, /window\.top/);
  assert.notEqual(sandboxed.code, plain.code);
});
