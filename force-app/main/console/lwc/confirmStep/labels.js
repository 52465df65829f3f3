import comment from "@salesforce/label/c.Seatwise_ConfirmStep_Comment";
import commentMissing from "@salesforce/label/c.Seatwise_ConfirmStep_CommentMissing";
import cancel from "@salesforce/label/c.Seatwise_ConfirmStep_Cancel";
import busy from "@salesforce/label/c.Seatwise_ConfirmStep_Busy";

export default {
  comment,
  commentMissing,
  cancel,
  busy,
};
