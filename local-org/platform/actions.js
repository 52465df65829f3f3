/** What a quick action dispatches to have its window closed. */
export class CloseActionScreenEvent extends CustomEvent {
  constructor() {
    super("lightning__actionsclosescreen", { bubbles: true, composed: true });
  }
}
