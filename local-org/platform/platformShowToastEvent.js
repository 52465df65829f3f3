/** The event that a Lightning page turns into a toast. */
export class ShowToastEvent extends CustomEvent {
  /** @param {{ title?: string, message?: string, variant?: string, mode?: string }} detail */
  constructor(detail) {
    super("lightning__showtoast", { bubbles: true, composed: true, cancelable: true, detail });
  }
}
