import { createRequire } from "node:module";
import js from "@eslint/js";
import globals from "globals";

// The LWC config is CommonJS, and its rules are meant for LWC bundles alone.
/** @type {import("eslint").Linter.Config[]} */
const lwc = createRequire(import.meta.url)("@salesforce/eslint-config-lwc/recommended");

const LWC_FILES = ["force-app/**/lwc/**/*.js", "local-org/platform/*/*.js"];
const LWC_TESTS = ["force-app/**/lwc/**/__tests__/**/*.js"];

export default [
  {
    ignores: [
      "**/node_modules/**",
      "target/**",
      "pkg/**",
      "dist/**",
      "coverage/**",
      "**/*.d.ts",
      // written by wasm-bindgen
      "force-app/main/core/lwc/*/glue.js",
      // written by binaryen
      "force-app/main/core/staticresources/*Fallback.js",
    ],
  },
  ...lwc.map((config) => ({ ...config, files: LWC_FILES })),
  {
    files: LWC_FILES,
    languageOptions: {
      globals: { WebAssembly: "readonly" },
    },
    // Prettier takes away the brackets that this rule asks for.
    rules: { "no-confusing-arrow": "off" },
  },
  {
    files: LWC_TESTS,
    languageOptions: { globals: { ...globals.jest, ...globals.node } },
    // Tests wait for frames and timers.
    rules: { "@lwc/lwc/no-async-operation": "off" },
  },
  {
    files: ["**/*.js"],
    ignores: ["force-app/**"],
    ...js.configs.recommended,
  },
  {
    files: ["**/*.js"],
    ignores: ["force-app/**"],
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: "module",
      globals: { ...globals.node },
    },
    rules: {
      eqeqeq: ["error", "smart"],
      "no-var": "error",
      "prefer-const": "error",
      "no-shadow": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "object-shorthand": "error",
    },
  },
  {
    // These run in a page, or are handed to one.
    files: ["local-org/**/*.js", "tests/**/*.js", "benches/**/*.js", "scripts/**/*.js"],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ["tests/lwc-stubs/**/*.js"],
    languageOptions: { globals: { ...globals.jest } },
  },
];
