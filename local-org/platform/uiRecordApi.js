/** Nothing on a local page keeps records, so nothing has to be read anew. */
export function notifyRecordUpdateAvailable() {
  return Promise.resolve();
}
