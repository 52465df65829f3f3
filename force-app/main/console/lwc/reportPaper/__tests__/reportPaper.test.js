import ReportPaper from "c/reportPaper";
import { mount } from "@tests/mount";

const RECTS = [{}];

function paper({ isVisible = true } = {}) {
  const element = mount("c-report-paper", ReportPaper, { name: "Authentication report Fernhill" });
  const sheet = element.querySelector("[data-paper]");
  sheet.getClientRects = () => (isVisible ? RECTS : []);
  return { element, sheet };
}

const fire = (name) => window.dispatchEvent(new CustomEvent(name));

describe("c-report-paper", () => {
  beforeEach(() => {
    document.title = "Seatwise";
    window.print = jest.fn();
  });

  it("opens the browser's dialog", () => {
    paper().element.print();
    expect(window.print).toHaveBeenCalledTimes(1);
  });

  it("is alone on paper while the browser prints, under its own name", () => {
    const { sheet } = paper();
    fire("beforeprint");
    expect(sheet.dataset.paper).toBe("printing");
    expect(document.title).toBe("Authentication report Fernhill");
    fire("afterprint");
    expect(sheet.dataset.paper).toBe("");
    expect(document.title).toBe("Seatwise");
  });

  it("leaves other pages alone, while it is not on screen and once it is gone", () => {
    const { element, sheet } = paper({ isVisible: false });
    fire("beforeprint");
    expect(sheet.dataset.paper).toBe("");
    sheet.getClientRects = () => RECTS;
    element.remove();
    fire("beforeprint");
    expect(sheet.dataset.paper).toBe("");
    expect(document.title).toBe("Seatwise");
  });
});
