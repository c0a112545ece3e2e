// What the sidebar needs of the place it is mounted in: the frame in a page, or a tab of its own.

export interface SidebarHost {
  /** null in a tab: there is nothing to close. */
  close: (() => void) | null;
  hideForMeeting: (() => void) | null;
  /** Gives the keyboard back to the page. */
  leave: () => void;
  openInTab: () => void;
  openDashboard: () => void;
  /** Tells the host where keys for the capture line go. */
  captureInput: (element: HTMLElement) => void;
}
