import labels from "./labels";

/**
 * The controllers answer JSON text: typed objects would be walked one by one by Lightning Web Security.
 * @param {Promise<string>} coming
 * @returns {Promise<any>}
 */
export async function readAnswer(coming) {
  const text = await coming;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(labels.unreadable, { cause: error });
  }
}
