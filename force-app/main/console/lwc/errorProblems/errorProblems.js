import { inUserLanguage } from "./knownProblems";

export { inUserLanguage };

/**
 * Whatever was thrown, as what to tell: the core's problems with their paths, Apex's message,
 * or a plain error's; in the user's language where it is known what they say.
 * @param {any} error
 * @returns {{ message: string, problems: import("../../../../../src/types").Problem[] }}
 */
export function describeError(error) {
  const problems = Array.isArray(error?.problems)
    ? error.problems.map(
        (/** @type {import("../../../../../src/types").Problem} */ { path, message }) => ({
          path,
          message: inUserLanguage(message),
        }),
      )
    : [];
  return { message: inUserLanguage(messageOf(error)), problems };
}

/** @param {any} error @returns {string} */
function messageOf(error) {
  const body = error?.body;
  if (Array.isArray(body)) {
    return body.map((/** @type {{ message: string }} */ part) => part.message).join(" ");
  }
  return (
    body?.message ??
    body?.pageErrors?.[0]?.message ??
    error?.message ??
    error?.statusText ??
    String(error)
  );
}
