import { readdirSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

const SOURCES = "force-app/main";
const LABELS = "force-app/main/console/labels/CustomLabels.labels-meta.xml";

const { labels } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(
  readFileSync(LABELS, "utf8"),
).CustomLabels;

/** A component imports a label, Apex names it. */
const REFERENCE = /\blabel\/c\.(\w+)"|\bLabel\.(Seatwise_\w+)/g;
const used = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => /labels\.js$/i.test(file) || file.endsWith(".cls"))
  .flatMap((file) => [...readFileSync(`${SOURCES}/${file}`, "utf8").matchAll(REFERENCE)])
  .map(([, imported, named]) => ({ name: imported ?? named, isImported: Boolean(imported) }));

describe("the custom labels", () => {
  it("are those that components and Apex use, each once", () => {
    const names = labels.map(({ fullName }) => fullName);
    expect([...names].sort()).toEqual([...new Set(used.map(({ name }) => name))].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it("are imported by one component each: a word may be right in one place and wrong in another", () => {
    const imported = used.filter(({ isImported }) => isImported).map(({ name }) => name);
    expect(imported.filter((name, at) => imported.indexOf(name) !== at)).toEqual([]);
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
