import PageLink from "c/pageLink";
import { recordPage } from "c/recordPages";
import { accessibilityProblems, byId, mount, settled } from "@tests/mount";

const mockNavigate = jest.fn();

jest.mock("lightning/navigation", () => {
  const NavigationMixin = (Base) =>
    class extends Base {
      go(page) {
        mockNavigate(page);
      }
      findPath() {
        return Promise.resolve("https://www.example.com/");
      }
    };
  return {
    NavigationMixin: Object.assign(NavigationMixin, { Navigate: "go", GenerateUrl: "findPath" }),
  };
});

const PAGE = recordPage("Account", "001A");

async function link() {
  const element = mount("c-page-link", PageLink, { page: PAGE, label: "Acme" });
  await settled();
  return { element, anchor: byId(element, "page-link") };
}

function click(anchor, keys = {}) {
  const event = new MouseEvent("click", { cancelable: true, bubbles: true, ...keys });
  anchor.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("c-page-link", () => {
  beforeEach(() => mockNavigate.mockReset());

  it("has an address and its text", async () => {
    const { element, anchor } = await link();
    expect(anchor.textContent).toBe("Acme");
    expect(anchor.getAttribute("href")).toBe("https://www.example.com/");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("opens the page within the app", async () => {
    const { anchor } = await link();
    expect(click(anchor)).toBe(true);
    expect(mockNavigate).toHaveBeenCalledWith(PAGE);
  });

  it.each(["ctrlKey", "metaKey", "shiftKey"])(
    "leaves a click with %s to the browser",
    async (key) => {
      const { anchor } = await link();
      anchor.removeAttribute("href");
      expect(click(anchor, { [key]: true })).toBe(false);
      expect(mockNavigate).not.toHaveBeenCalled();
    },
  );
});
