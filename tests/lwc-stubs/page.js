import { CurrentPageReference } from "lightning/navigation";

/** Tells components on which page they are. @param {Record<string, string>} [state] */
export function openPage(state) {
  CurrentPageReference.emit({ type: "standard__navItemPage", attributes: { apiName: "A" }, state });
}
