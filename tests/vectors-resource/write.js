/** Writes the Apex tests' resource anew: `node tests/vectors-resource/write.js`, after any change of tests/vectors. */
import { writeFileSync } from "node:fs";
import { RESOURCE, bundledVectors } from "./bundle.js";

writeFileSync(RESOURCE, bundledVectors());
