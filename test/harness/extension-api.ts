// The little of Chromium's extension API that tests call from inside the worker or one of our pages.

export interface AssignedCommand {
  name: string;
  /** As the browser writes it, "Alt+Shift+K"; '' when none is assigned. */
  shortcut: string;
}

/** An event of the browser's, raised by hand. */
export interface Rung {
  dispatch(...given: unknown[]): void;
}

declare global {
  const chrome: {
    commands: { getAll(): Promise<AssignedCommand[]> };
    action: { getBadgeText(details: object): Promise<string>; openPopup(): Promise<void> };
    notifications: { getAll(): Promise<Record<string, boolean>>; onClicked: Rung; onButtonClicked: Rung };
    alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]>; create(name: string, info: { when: number }): Promise<void> };
    storage: {
      local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
      session: { get(): Promise<Record<string, unknown>> };
    };
    runtime: { getURL(path: string): string; id: string };
    tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  };
}
