/** Development dependencies that ship no types. */
declare module "@salesforce/sfdx-lwc-jest/config" {
  export const jestConfig: Record<string, unknown> & { setupFilesAfterEnv: string[] };
}
