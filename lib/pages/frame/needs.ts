// What the frame host needs of the browser, handed in by mount.ts: nothing else in this folder knows extension APIs.
import type { Command, ToBackground } from '../../messaging/contract';

export interface FrameNeeds {
  /** Address of sidebar.html. */
  sidebarUrl: string;
  /** @throws when the background cannot be reached: the extension was updated under this script */
  ask(message: ToBackground): Promise<unknown>;
  hearCommands(heard: (command: Command) => void, signal: AbortSignal): void;
  /** Call after `hearCommands`. Keeps the background awake, and says when it died all the same; it is being woken again then. */
  keepAwake(died: () => void, signal: AbortSignal): void;
  /** All that was remembered in the extension's own storage, by its keys. */
  recall(): Promise<Record<string, unknown>>;
  /** Never throws: what cannot be remembered is forgotten. */
  remember(key: string, value: unknown): void;
  /** false once the extension was updated or removed under this script. */
  alive(): boolean;
  /** The shadow root of an element, closed ones too; null when it has none or the browser does not tell. */
  rootOf(element: HTMLElement): ShadowRoot | null;
}
