/**
 * @typedef {import("c/setupApi").Profile} Profile
 * @typedef {import("../../../../../src/types").Policy} Policy
 */

/** Licences of partners, whatever they are called in full: `PID_Partner_Community`, `PID_Partner_Community_Login` … */
const PARTNERS = /partner|prm/i;

/** Whether a policy is for named accounts alone: its match holds for nobody (R4). @param {Policy} policy */
export function isForAccounts({ match }) {
  return match?.profiles?.length === 0;
}

/** The profiles of the org that a policy's match holds for. @param {Policy} policy @param {Profile[]} profiles */
export function matchedBy({ match }, profiles) {
  return profiles.filter(
    ({ name, licenseKey }) =>
      holds(match?.profiles, name) && holds(match?.licenses, licenseKey ?? ""),
  );
}

/** Profiles that a policy names and the org does not have. @param {Policy} policy @param {Profile[]} profiles */
export function strangersOf({ match }, profiles) {
  return (match?.profiles ?? []).filter((named) => !profiles.some(({ name }) => name === named));
}

/**
 * What to begin with: what the policy says, where that is somebody; else partners who are there, else whoever is.
 * @param {Policy | null} policy
 * @param {Profile[]} profiles
 * @returns {{ names: string[], isSuggested: boolean }}
 */
export function startingChoice(policy, profiles) {
  const matched = policy ? matchedBy(policy, profiles) : [];
  if (matched.some(mayHaveUsers)) {
    return { names: namesOf(matched), isSuggested: false };
  }
  const held = profiles.filter(mayHaveUsers);
  const partners = held.filter(({ license, licenseKey }) =>
    PARTNERS.test(`${licenseKey} ${license}`),
  );
  return { names: namesOf(partners.length > 0 ? partners : held), isSuggested: true };
}

/** Those not counted may. @param {Profile} profile */
function mayHaveUsers({ users }) {
  return users === null || users > 0;
}

/** @param {Profile[]} profiles */
function namesOf(profiles) {
  return profiles.map(({ name }) => name);
}

/** R4: a list that is there must contain it. @param {string[] | null | undefined} names @param {string} name */
function holds(names, name) {
  return !names || names.includes(name);
}
