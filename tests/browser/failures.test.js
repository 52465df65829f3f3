import { consoleTest, untilReviewed } from "./harness.js";

consoleTest("a page that cannot load its components says so", async (session) => {
  const { page, screenshot } = session;
  session.expectTrouble(/Failed to load resource|have not been built/);
  await page.route(/\/components(\.lws)?\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "have not been built" }).waitFor();
  await screenshot("alert");
});

consoleTest(
  "a core that cannot be loaded is told in plain words, and can be tried again",
  async (session) => {
    const { page, byId, screenshot } = session;
    session.expectTrouble(/Failed to load resource/);
    await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await byId("problems").waitFor();
    await screenshot("no core");
    await page.unroute(/\.wasm$/);
    await byId("retry").click();
    await untilReviewed(session);
  },
);
