/**
 * @description Writes the log of the seat review.
 */
trigger LicenseReviewEvents on LicenseReviewEvent__e(after insert) {
  ReviewLogHandler.handle(Trigger.new, EventBus.TriggerContext.currentContext().retries);
}
