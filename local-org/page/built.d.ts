/** Files that the build puts beside the page. */
declare module "seatwise:platform" {
  export const platformModules: Map<string, any>;
}

declare module "seatwise:sandbox" {
  export * from "@locker/sandbox";
}
