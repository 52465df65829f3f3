/**
 * The styles an org can have. Light follows SLDS 1, which most orgs have; only Cosmos can be dark.
 *
 * @type {Record<string, { styles: string, scheme: "light" | "dark" }>}
 */
const THEMES = {
  slds1: { styles: "/assets/styles/salesforce-lightning-design-system.min.css", scheme: "light" },
  cosmos: { styles: "/assets/styles/slds2.cosmos.css", scheme: "light" },
  dark: { styles: "/assets/styles/slds2.cosmos.css", scheme: "dark" },
};

/**
 * Lets the theme be chosen, as an org's users and administrators do elsewhere. The choice stands in the address; while
 * there is none, the system's is followed.
 *
 * @param {object} options
 * @param {HTMLSelectElement} options.select its empty value: as the system has it
 * @param {HTMLLinkElement} options.styles
 */
export function themeChoice({ select, styles }) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const wished = new URLSearchParams(location.search).get("theme") ?? "";
  select.value = wished in THEMES ? wished : "";

  function apply() {
    const { styles: href, scheme } = THEMES[select.value || (system.matches ? "dark" : "slds1")];
    if (styles.getAttribute("href") !== href) styles.href = href;
    // Where Lightning Experience says it too: the styles look for these classes.
    document.body.classList.toggle("slds-color-scheme_dark", scheme === "dark");
    document.body.classList.toggle("slds-color-scheme_light", scheme === "light");
  }

  select.addEventListener("change", () => {
    const address = new URL(location.href);
    if (select.value) address.searchParams.set("theme", select.value);
    else address.searchParams.delete("theme");
    history.replaceState(history.state, "", address);
    apply();
  });
  system.addEventListener("change", apply);
  apply();
}
