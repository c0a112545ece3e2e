// Who has the keyboard: moves it from the page to the frame without losing a key on the way, and back.
import type { FocusTarget, ToFrame } from '../../messaging/contract';
import type { FocusMemory } from './focus-memory';
import type { KeyKeeper } from './key-keeper';

export interface KeyboardNeeds {
  keeper: KeyKeeper;
  focus: FocusMemory;
  /** Does the frame's element have the page's focus? */
  frameHasFocus(): boolean;
  focusFrame(): void;
  /** null while the frame is not ready to be told anything. */
  line(): { tell(message: ToFrame): void } | null;
}

/** The frame takes the focus itself; when it could not within this time (ms), we give it. */
const helpFocusAfter = 200;
/** Time in which a key that was on its way to the page when the frame got the focus still comes, ms (seen: 30). */
const lastKeysWithin = 100;
/** After this time (ms) without the focus in the frame the keys belong to the page again. */
const giveUpAfter = 8000;

export class Keyboard {
  readonly #needs: KeyboardNeeds;
  #wanted: FocusTarget | null = null;
  #keys: string[] = [];
  /** Does the frame know that keys are for its line? Before that it would take them for nobody's. */
  #announced = false;
  #timers: number[] = [];

  constructor(needs: KeyboardNeeds) {
    this.#needs = needs;
  }

  /** Is it on its way to the frame, or there? */
  isOurs(): boolean {
    return this.#needs.frameHasFocus() || this.#needs.keeper.armed() || this.#wanted !== null;
  }

  /** From now on keys are for the frame. */
  take(focus: FocusTarget): void {
    this.#wanted = focus;
    if (this.#needs.frameHasFocus()) return;
    if (!this.#needs.keeper.armed()) this.#needs.focus.note();
    this.#needs.keeper.arm();
    this.#later(() => this.letGo(), giveUpAfter);
  }

  /** A key typed in the page that belongs to the frame. */
  keep(keys: string[]): void {
    this.#keys.push(...keys);
    this.#send();
  }

  /** The sidebar is in sight and its frame is ready: it may take the focus. */
  shown(): void {
    const focus = this.#wanted;
    this.#needs.line()?.tell({ type: 'shown', focus });
    this.#announced = focus !== null;
    this.#send();
    if (this.#needs.frameHasFocus()) this.#arrived();
    else if (focus !== null) this.#later(() => this.#needs.frameHasFocus() || this.#needs.focusFrame(), helpFocusAfter);
  }

  /** The page's window lost the focus; to the frame, perhaps. Keys under way to the page still arrive there, so we keep listening. */
  blurred(): void {
    if (this.#needs.frameHasFocus()) this.#later(() => this.#arrived(), lastKeysWithin);
  }

  /** Keys belong to whom the browser gives them. */
  letGo(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#wanted = null;
    this.#keys = [];
    this.#announced = false;
    this.#needs.keeper.disarm();
  }

  /** To the element of the page that had it. */
  giveBack(): void {
    this.letGo();
    this.#needs.focus.giveBack();
  }

  #arrived(): void {
    if (!this.#needs.frameHasFocus()) return;
    this.#send();
    this.#needs.line()?.tell({ type: 'keysEnd' });
    this.letGo();
  }

  #send(): void {
    const line = this.#needs.line();
    if (this.#keys.length === 0 || !line || !this.#announced) return;
    line.tell({ type: 'keys', keys: this.#keys });
    this.#keys = [];
  }

  #later(act: () => void, ms: number): void {
    this.#timers.push(window.setTimeout(act, ms));
  }
}
