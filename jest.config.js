import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { jestConfig } = require("@salesforce/sfdx-lwc-jest/config");
// The engine of the `lwc` that compiles the templates; sfdx-lwc-jest brings an older one.
const engine = createRequire(require.resolve("lwc")).resolve("@lwc/engine-dom/dist/index.cjs");

export default {
  ...jestConfig,
  testMatch: ["<rootDir>/force-app/**/__tests__/**/*.test.js"],
  // The whole console on a busy machine: accessibility checks in jsdom take seconds.
  testTimeout: 30_000,
  moduleNameMapper: {
    "^lwc$": engine,
    "^@lwc/engine-dom$": engine,
    "^c/look$": "<rootDir>/tests/lwc-stubs/look.js",
    "^@tests/(.*)$": "<rootDir>/tests/lwc-stubs/$1",
  },
  setupFiles: ["<rootDir>/tests/lwc-stubs/browserGlobals.js"],
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, "<rootDir>/tests/lwc-stubs/everyTest.js"],
};
