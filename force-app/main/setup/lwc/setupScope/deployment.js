// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { getDeployment } from "c/policyApi";

/** How long a deployment is left alone between two looks, in milliseconds, and how often it is looked at. */
const LOOK = 1000;
const MOST_LOOKS = 120;

/**
 * Looks at a deployment until it is over.
 * @param {string} jobId
 * @param {{ cancelled: boolean }} cancellation
 * @returns {Promise<import("c/policyApi").Deployment | null>} null where it was no longer looked at; Queued where it takes too long
 */
export async function untilDeployed(jobId, cancellation) {
  for (let looks = 1; !cancellation.cancelled; looks += 1) {
    // eslint-disable-next-line no-await-in-loop -- a look after the other: nothing tells the page when a deployment is over
    const deployment = await getDeployment(jobId);
    if (deployment.status !== "Queued" || looks === MOST_LOOKS) {
      return cancellation.cancelled ? null : deployment;
    }
    // eslint-disable-next-line no-await-in-loop -- the pause between two looks
    await new Promise((resolve) => {
      // eslint-disable-next-line @lwc/lwc/no-async-operation -- ends with the component
      setTimeout(resolve, LOOK);
    });
  }
  return null;
}
