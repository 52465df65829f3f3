import { readdirSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

const LWC = "force-app/main/console/lwc";
const LABELS = "force-app/main/console/labels/CustomLabels.labels-meta.xml";

const { labels } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(
  readFileSync(LABELS, "utf8"),
).CustomLabels;

const imported = readdirSync(LWC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("labels.js"))
  .flatMap((file) => [...readFileSync(`${LWC}/${file}`, "utf8").matchAll(/label\/c\.(\w+)"/g)])
  .map(([, name]) => name);

describe("the console's custom labels", () => {
  it("are those that the components import, each once", () => {
    const names = labels.map(({ fullName }) => fullName);
    expect([...names].sort()).toEqual([...imported].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it("hold no line break and no blank end: both would show", () => {
    expect(labels.filter(({ value }) => value !== value.trim() || /\s{2}|\n/.test(value))).toEqual(
      [],
    );
  });

  it("fit a custom label", () => {
    expect(
      labels.filter(({ fullName, value }) => fullName.length > 80 || value.length > 1000),
    ).toEqual([]);
  });
});
