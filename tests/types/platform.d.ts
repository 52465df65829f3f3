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
