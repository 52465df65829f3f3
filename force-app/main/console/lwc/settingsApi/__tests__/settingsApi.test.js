import getSettingsText from "@salesforce/apex/SeatwiseSettingsController.getSettings";
import previewNoticeText from "@salesforce/apex/SeatwiseSettingsController.previewNotice";
import saveSettingsText from "@salesforce/apex/SeatwiseSettingsController.saveSettings";
import { getSettings, previewNotice, saveSettings } from "c/settingsApi";

jest.mock(
  "@salesforce/apex/SeatwiseSettingsController.getSettings",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  "@salesforce/apex/SeatwiseSettingsController.saveSettings",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  "@salesforce/apex/SeatwiseSettingsController.previewNotice",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

describe("c/settingsApi", () => {
  it("reads settings and previews, and saves settings as JSON text", async () => {
    getSettingsText.mockResolvedValue('{"mode":"Notify"}');
    previewNoticeText.mockResolvedValue('{"subject":"Hello"}');
    expect(await getSettings()).toEqual({ mode: "Notify" });
    const query = { kind: "First Warning", userId: "005A" };
    expect(await previewNotice(query)).toEqual({ subject: "Hello" });
    await saveSettings({ mode: "Preview" });
    expect(previewNoticeText).toHaveBeenCalledWith(query);
    expect(saveSettingsText).toHaveBeenCalledWith({ settings: '{"mode":"Preview"}' });
  });
});
