/** What the platform gives Lightning components at run time, as far as ours use it. */

declare module "@salesforce/label/*" {
  const text: string;
  export default text;
}

declare module "@salesforce/i18n/*" {
  const value: string;
  export default value;
}

declare module "@salesforce/resourceUrl/*" {
  const url: string;
  export default url;
}

declare module "@salesforce/customPermission/*" {
  /** Undefined where the user does not have it. */
  const isGranted: true | undefined;
  export default isGranted;
}

declare module "lightning/platformResourceLoader" {
  /** Rejects with nothing where there is no such script. */
  export function loadScript(component: object, url: string): Promise<void>;
}

declare module "lightning/navigation" {
  import type { LightningElement } from "lwc";

  interface PageReference {
    type: string;
    attributes: object;
    state?: Record<string, string | undefined>;
  }
  const generateUrl: unique symbol;
  const navigate: unique symbol;
  interface Navigating {
    /** The address of a page, as a path. */
    [generateUrl](page: PageReference): Promise<string>;
    [navigate](page: PageReference): void;
  }
  export const NavigationMixin: {
    readonly GenerateUrl: typeof generateUrl;
    readonly Navigate: typeof navigate;
    <Base extends new (...args: any[]) => LightningElement>(
      base: Base,
    ): Base & (new (...args: any[]) => Navigating);
  };
  /** The wire adapter that tells on which page a component is. */
  export const CurrentPageReference: import("lwc").WireAdapterConstructor<
    never,
    PageReference | null
  >;
}

declare module "lightning/uiRecordApi" {
  /** Records that were changed past the page, for it to read anew. */
  export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void>;
}

declare module "lightning/actions" {
  /** Closes the quick action that dispatches it. */
  export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor();
  }
}

declare module "@salesforce/apex/SeatwiseConsoleController.getContext" {
  /** The JSON text of the console's context. */
  export default function getContext(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseConsoleController.getPopulationPage" {
  /** A page of users behind `afterId`; `population` is JSON text for the core. */
  export default function getPopulationPage(parameters: {
    afterId: string | null;
  }): Promise<{ population: string; count: number; lastId: string | null; done: boolean }>;
}

declare module "@salesforce/apex/SeatwiseRunsController.getOverview" {
  export default function getOverview(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.getRun" {
  export default function getRun(parameters: { runId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.getEntries" {
  export default function getEntries(parameters: {
    runId: string;
    outcome: string | null;
    action: string | null;
    afterId: string | null;
  }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.getJob" {
  export default function getJob(parameters: { jobId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.startReview" {
  export default function startReview(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.stopReview" {
  export default function stopReview(parameters: { runId: string }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRunsController.setStopRuns" {
  export default function setStopRuns(parameters: { stop: boolean }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRunsController.release" {
  export default function release(parameters: { runId: string; count: number }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRunsController.withdrawRelease" {
  export default function withdrawRelease(parameters: { runId: string }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRunsController.undoRun" {
  export default function undoRun(parameters: { runId: string; comment: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRunsController.schedule" {
  export default function schedule(parameters: { cron: string | null }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRunsController.unschedule" {
  export default function unschedule(): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseUsersController.reactivate" {
  export default function reactivate(parameters: {
    userIds: string[];
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }[]>;
}

declare module "@salesforce/apex/SeatwiseUsersController.exempt" {
  export default function exempt(parameters: {
    userIds: string[];
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }[]>;
}

declare module "@salesforce/apex/SeatwiseUsersController.holdUntil" {
  export default function holdUntil(parameters: {
    userIds: string[];
    until: string | null;
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }[]>;
}

declare module "@salesforce/apex/SeatwiseUsersController.endExemption" {
  export default function endExemption(parameters: {
    userIds: string[];
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }[]>;
}

declare module "@salesforce/apex/SeatwiseUsersController.setAccountPolicy" {
  export default function setAccountPolicy(parameters: {
    userId: string;
    policyName: string | null;
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }[]>;
}

declare module "@salesforce/apex/SeatwiseUsersController.getHistory" {
  export default function getHistory(parameters: { userId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseSetupController.getChecks" {
  export default function getChecks(parameters: { part: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseSetupController.getState" {
  export default function getState(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseSetupController.mark" {
  export default function mark(parameters: { step: string; isDone: boolean }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseSettingsController.getChanges" {
  /** @returns JSON text */
  export default function getChanges(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseSettingsController.getSettings" {
  export default function getSettings(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseSettingsController.saveSettings" {
  export default function saveSettings(parameters: { settings: string }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseSettingsController.previewNotice" {
  export default function previewNotice(parameters: {
    kind: string;
    userId: string;
  }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseLoginsController.getLoginWindow" {
  /** The JSON text of how far back the login history can be read. */
  export default function getLoginWindow(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseLoginsController.getLoginPage" {
  /** A page of login dates behind `afterId`; `logins` is JSON text for the core. */
  export default function getLoginPage(parameters: {
    afterId: string | null;
  }): Promise<{ logins: string; count: number; lastId: string | null; done: boolean }>;
}

declare module "@salesforce/apex/SeatwisePolicyController.savePolicy" {
  /** The id that `getDeployment` is asked with. */
  export default function savePolicy(parameters: { policy: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwisePolicyController.getDeployment" {
  export default function getDeployment(parameters: { jobId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseUsageController.getMonths" {
  export default function getMonths(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseUsageController.saveContract" {
  export default function saveContract(parameters: { contract: string }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseUsageController.importMonths" {
  export default function importMonths(parameters: { months: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseUsageController.getLicensesOf" {
  export default function getLicensesOf(parameters: { userIds: string[] }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseUsageController.startSnapshot" {
  export default function startSnapshot(): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseUsageController.getSnapshotJob" {
  export default function getSnapshotJob(): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseUsageController.scheduleSnapshots" {
  export default function scheduleSnapshots(parameters: { cron: string | null }): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseUsageController.unscheduleSnapshots" {
  export default function unscheduleSnapshots(): Promise<void>;
}

declare module "@salesforce/apex/SeatwiseRecordController.getUser" {
  export default function getUser(parameters: { recordId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRecordController.getAccount" {
  export default function getAccount(parameters: { accountId: string }): Promise<string>;
}

declare module "@salesforce/apex/SeatwiseRecordController.getAccountUsers" {
  export default function getAccountUsers(parameters: {
    accountId: string;
    afterId: string | null;
  }): Promise<{ population: string; count: number; lastId: string | null; done: boolean }>;
}

declare module "@salesforce/apex/SeatwiseRecordController.setAccountPolicy" {
  export default function setAccountPolicy(parameters: {
    accountId: string;
    policyName: string | null;
    comment: string;
  }): Promise<{ id: string; isDone: boolean; message: string | null }>;
}
