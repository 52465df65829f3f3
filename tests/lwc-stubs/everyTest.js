import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

// Tests read the texts that a user reads: every label stands for its value in the metadata.
const xml = readFileSync("force-app/main/console/labels/CustomLabels.labels-meta.xml", "utf8");
const { labels } = new XMLParser({ parseTagValue: false }).parse(xml).CustomLabels;

for (const { fullName, value } of labels) {
  jest.doMock(`@salesforce/label/c.${fullName}`, () => ({ __esModule: true, default: value }), {
    virtual: true,
  });
}

afterEach(() => {
  document.body.replaceChildren();
});
