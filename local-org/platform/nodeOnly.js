/** What is imported in a page but can only be done in Node: the page never comes here, or it is told. */

/** @param {string} what */
const refused = (what) => () => {
  throw new Error(`not supported here: ${what} in the page`);
};

export const createHash = refused("a digest");
export const createHmac = refused("a digest");
export const readFileSync = refused("reading a file");
export const readOrgProject = refused("reading the project");
export const readMetadata = refused("reading metadata");
export const isTrue = refused("reading metadata");
export const compileProgram = refused("compiling Apex");
