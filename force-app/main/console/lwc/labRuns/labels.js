import title from "@salesforce/label/c.Seatwise_LabRuns_Title";
import users from "@salesforce/label/c.Seatwise_LabRuns_Users";
import perRun from "@salesforce/label/c.Seatwise_LabRuns_PerRun";
import firstWarnings from "@salesforce/label/c.Seatwise_LabRuns_FirstWarnings";
import finalNotices from "@salesforce/label/c.Seatwise_LabRuns_FinalNotices";
import deactivations from "@salesforce/label/c.Seatwise_LabRuns_Deactivations";
import reactivations from "@salesforce/label/c.Seatwise_LabRuns_Reactivations";
import surgeOne from "@salesforce/label/c.Seatwise_LabRuns_SurgeOne";
import surgeMany from "@salesforce/label/c.Seatwise_LabRuns_SurgeMany";
import waveOne from "@salesforce/label/c.Seatwise_LabRuns_WaveOne";
import waveMany from "@salesforce/label/c.Seatwise_LabRuns_WaveMany";
import overLimit from "@salesforce/label/c.Seatwise_LabRuns_OverLimit";
import noWave from "@salesforce/label/c.Seatwise_LabRuns_NoWave";
import stageCount from "@salesforce/label/c.Seatwise_LabRuns_StageCount";
import spokenStages from "@salesforce/label/c.Seatwise_LabRuns_SpokenStages";
import spokenEvents from "@salesforce/label/c.Seatwise_LabRuns_SpokenEvents";
import figures from "@salesforce/label/c.Seatwise_LabRuns_Figures";
import run from "@salesforce/label/c.Seatwise_LabRuns_Run";
import noRuns from "@salesforce/label/c.Seatwise_LabRuns_NoRuns";

export default {
  title,
  users,
  perRun,
  firstWarnings,
  finalNotices,
  deactivations,
  reactivations,
  surgeOne,
  surgeMany,
  waveOne,
  waveMany,
  overLimit,
  noWave,
  stageCount,
  spokenStages,
  spokenEvents,
  figures,
  run,
  noRuns,
};
