import getDeploymentText from "@salesforce/apex/SeatwisePolicyController.getDeployment";
import savePolicyText from "@salesforce/apex/SeatwisePolicyController.savePolicy";
import { readAnswer } from "c/apexAnswer";

/**
 * @typedef {object} PolicyChange a policy to be changed, or made where no policy has the name; a number that is absent stays
 * @property {string} name
 * @property {string} [basedOn] of a new policy: the one that everything else is taken from
 * @property {number} [firstWarningDays]
 * @property {number} [finalNoticeDays]
 * @property {number} [deactivationDays]
 * @property {Partial<Record<string, number | null>>} [read] numbers of the policy as the page has read them: it is not changed where they are others now
 * @property {string[]} [profiles] whom the policy is to match from now on, instead of its profiles and licence keys
 *
 * @typedef {{ status: "Queued" | "Succeeded" | "Failed", message: string | null }} Deployment
 */

/** @param {PolicyChange} policy @returns {Promise<string>} the deployment's id */
export function savePolicy(policy) {
  return savePolicyText({ policy: JSON.stringify(policy) });
}

/** @param {string} jobId @returns {Promise<Deployment>} */
export function getDeployment(jobId) {
  return readAnswer(getDeploymentText({ jobId }));
}
