import assert from "node:assert/strict";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { pack, unpack } from "./packed.js";
import { readOrgProject } from "./project.js";

it("a project that was packed as JSON is the same project", () => {
  const folder = fileURLToPath(new URL("../../../force-app", import.meta.url));
  const { schema, ...project } = readOrgProject(folder);
  const { schema: unpacked, ...rest } = unpack(
    JSON.parse(JSON.stringify(pack({ schema, ...project }))),
  );
  assert.deepEqual(rest, project);
  assert.deepEqual(unpacked.objects(), schema.objects());
  assert.equal(unpacked.object("user").parents.get("profile").referenceTo[0], "Profile");
  assert.equal(unpacked.object("account").children.get("contacts").type, "Contact");
});

it("maps and sets keep their order and what they hold", () => {
  const value = { a: new Map([["x", new Set([2, 1])]]), b: [null, true, "t"] };
  assert.deepEqual(unpack(JSON.parse(JSON.stringify(pack(value)))), value);
});
