/**
 * @description Gives accounts in notice that are switched on by hand their grace (R5 row 6).
 */
trigger LicenseReviewUserSwitch on User(before update, after update) {
  UserSwitchHandler.handle(Trigger.operationType, Trigger.new, Trigger.oldMap);
}
