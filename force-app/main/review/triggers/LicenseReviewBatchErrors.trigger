/**
 * @description Tells of batches of the seat review that broke.
 */
trigger LicenseReviewBatchErrors on BatchApexErrorEvent(after insert) {
  ReviewBatchErrors.handle(Trigger.new, EventBus.TriggerContext.currentContext().retries);
}
