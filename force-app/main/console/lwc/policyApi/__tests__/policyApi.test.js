import getDeploymentText from "@salesforce/apex/SeatwisePolicyController.getDeployment";
import savePolicyText from "@salesforce/apex/SeatwisePolicyController.savePolicy";
import { getDeployment, savePolicy } from "c/policyApi";

jest.mock(
  "@salesforce/apex/SeatwisePolicyController.getDeployment",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock("@salesforce/apex/SeatwisePolicyController.savePolicy", () => ({ default: jest.fn() }), {
  virtual: true,
});

describe("c/policyApi", () => {
  it("saves a policy as JSON text, and reads what became of it", async () => {
    savePolicyText.mockResolvedValue("job");
    getDeploymentText.mockResolvedValue('{"status":"Queued","message":null}');
    expect(await savePolicy({ name: "Default", firstWarningDays: 45 })).toBe("job");
    expect(savePolicyText).toHaveBeenCalledWith({
      policy: '{"name":"Default","firstWarningDays":45}',
    });
    expect(await getDeployment("job")).toEqual({ status: "Queued", message: null });
    expect(getDeploymentText).toHaveBeenCalledWith({ jobId: "job" });
  });
});
