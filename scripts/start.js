/** `npm start`: the console on the sample org, in the browser. Builds what is missing first. */
import { spawn } from "node:child_process";
import { buildCore } from "./build-core.js";
import { ensurePackages } from "./lib/packages.js";
import { CannotBeHad } from "./lib/run.js";

const PORT = Number(process.env.PORT ?? 3333);

try {
  ensurePackages();
  await buildCore();
} catch (error) {
  if (!(error instanceof CannotBeHad)) throw error;
  console.error(`Seatwise cannot start: ${error.message}`);
  process.exit(1);
}
// Only now are the packages there that these import.
const { start } = await import("../local-org/server.js");
console.log("building the page; the first time takes a moment");
openBrowser(await start(PORT));

/** @param {string} address */
function openBrowser(address) {
  const isWithoutScreen =
    process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.CI || isWithoutScreen) return;
  const [program, ...args] = process.platform === "darwin" ? ["open"] : ["xdg-open"];
  // Whoever has no such program opens the address by hand.
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
