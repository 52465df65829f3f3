/** The local page with one's own export, as the tests of it begin. */
import { untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** The columns of an export of users. */
export const HEADER =
  "Id,Name,IsActive,CreatedDate,LastLoginDate,UserType,Profile.Name,Profile.UserLicense.LicenseDefinitionKey,Contact.Account.Name";

/**
 * Opens the sample on the day after the exports of these tests were made, whatever today is.
 *
 * @param {Session} session
 */
export async function begin(session) {
  await session.page.clock.setFixedTime(new Date("2026-11-23T12:00:00Z"));
  await untilReviewed(session);
}

/** @param {Session} session @param {{ name: string, text: string }[]} files */
export async function drop({ page }, files) {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}
