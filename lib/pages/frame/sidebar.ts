// The sidebar as the page sees it: open or shut, and beside which meeting.
import type { Command, FocusTarget, ToFrame, ToHost } from '../../messaging/contract';
import type { HostPage, PageFacts } from '../page';
import { pageIsDark } from './darkness';
import { drawFallback } from './fallback';
import type { FocusMemory } from './focus-memory';
import { openFrame, type FrameLine } from './frame-line';
import type { Furniture, FurnitureState } from './furniture';
import { createHeardTwice } from './heard-twice';
import type { KeyKeeper } from './key-keeper';
import { Keyboard } from './keyboard';
import { meetingKey } from './meeting-key';
import { rememberSidebar, type SidebarMemory } from './memory';
import type { FrameNeeds } from './needs';
import { createRoom, type Room } from './room';

export interface SidebarParts {
  page: HostPage;
  needs: FrameNeeds;
  focus: FocusMemory;
  keeper: KeyKeeper;
  /** The frame is there, and hears hotkeys itself where the browser lets it. */
  ready(): void;
  /** The user was presenting when this page began: not even an empty sidebar is to be seen at full size. */
  shielded: boolean;
  signal: AbortSignal;
}

export class Sidebar {
  readonly keyboard: Keyboard;
  readonly #parts: SidebarParts;
  readonly #memory: SidebarMemory;
  readonly #room: Room;
  readonly #isNew = createHeardTwice<Command>();
  #furniture: Furniture | null = null;
  #line: FrameLine | null = null;
  #facts: PageFacts | null = null;
  #dark: boolean | null = null;
  #hiddenFor: string | null = null;
  #away = false;
  #stale = false;
  #shielded: boolean;

  constructor(parts: SidebarParts, memory: SidebarMemory) {
    this.#parts = parts;
    this.#memory = memory;
    this.#shielded = parts.shielded;
    this.#room = createRoom(parts.page, () => this.#furniture?.show(this.state()), parts.signal);
    this.keyboard = new Keyboard({
      keeper: parts.keeper,
      focus: parts.focus,
      frameHasFocus: () => this.#frameHasFocus(),
      focusFrame: () => this.#line?.element.focus(),
      line: () => (this.#line?.isReady() ? this.#line : null),
    });
    parts.signal.addEventListener('abort', () => this.keyboard.letGo());
  }

  /** What is drawn now. */
  state(): FurnitureState {
    const open = this.#memory.open && !this.#away;
    return { ...this.#memory, open, dot: open && this.#shielded, place: this.#room.place(), away: this.#away, stale: this.#stale, dark: this.#dark };
  }

  /** From now on there is something to draw in. A sidebar that was open on the last page opens at once. */
  begin(furniture: Furniture): void {
    this.#furniture = furniture;
    this.#redraw();
  }

  /** Makes the frame, hidden, so that opening it is instant. */
  warm(): void {
    if (!this.#line && this.#furniture && !this.#away && this.#parts.needs.alive()) this.#start(this.#furniture);
  }

  follow(facts: PageFacts): void {
    this.#facts = facts;
    const key = meetingKey(facts.meeting);
    if (this.#away && key !== null && key !== this.#hiddenFor) {
      this.#away = false;
      this.#redraw();
    }
    this.#tellPage();
  }

  /** `now` in ms */
  command(command: Command, teller: 'frame' | 'background', now: number): void {
    if (!this.#isNew(command, teller, now)) return;
    if (command === 'capture') this.open('capture');
    else if (this.state().open) this.close();
    else this.open('list');
  }

  toggle(byKey: boolean): void {
    if (this.state().open) this.close();
    else this.open(byKey ? 'list' : null);
  }

  /** Shows the sidebar; with `focus` the keyboard goes there, and until it has arrived keys are kept for it. */
  open(focus: FocusTarget | null): void {
    this.#away = false;
    if (focus !== null) this.keyboard.take(focus);
    this.change({ open: true });
    this.#reveal();
  }

  close(): void {
    this.#withdraw(() => this.change({ open: false }));
  }

  /** Draws what the user changed, and remembers it for the next page. */
  change(change: Partial<SidebarMemory>): void {
    Object.assign(this.#memory, change);
    rememberSidebar(this.#parts.needs, this.#parts.page.site, this.#memory);
    this.#draw();
  }

  /** The extension is gone from under this script, and no newer one came. */
  growStale(): void {
    this.#stale = true;
    this.#draw();
  }

  #redraw(): void {
    this.#draw();
    if (this.#memory.open) this.#reveal();
  }

  #reveal(): void {
    if (!this.#furniture) return;
    this.#dark = pageIsDark(document);
    this.#draw();
    this.#tellPage();
    if (this.#line?.isReady()) this.keyboard.shown();
    else if (!this.#line) {
      if (this.#parts.needs.alive()) this.#start(this.#furniture);
      else this.#fail();
    }
  }

  /** Takes the sidebar from sight by `hide`; the keyboard goes back where it was. */
  #withdraw(hide: () => void): void {
    const back = this.keyboard.isOurs();
    hide();
    this.#line?.tell({ type: 'hidden' });
    if (back) this.keyboard.giveBack();
    else this.keyboard.letGo();
  }

  #start({ box }: Furniture): void {
    box.querySelector('.sorry')?.remove();
    this.#line = openFrame(box, this.#parts.needs, () => this.#known(), { message: (message) => this.#hear(message), failed: () => this.#fail() }, this.#parts.signal);
  }

  #hear(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#parts.ready();
        this.#furniture?.box.querySelector('.sorry')?.remove();
        this.#tellPage();
        if (this.state().open) this.keyboard.shown();
        break;
      case 'close':
        this.close();
        break;
      case 'focusBack':
        this.keyboard.giveBack();
        break;
      case 'hideForMeeting':
        this.#withdraw(() => this.#hide());
        break;
      case 'shield':
        this.#shielded = message.on;
        this.#draw();
        break;
      case 'command':
        this.command(message.command, 'frame', performance.now());
    }
  }

  #hide(): void {
    this.#hiddenFor = this.#facts && meetingKey(this.#facts.meeting);
    this.#away = true;
    this.#draw();
  }

  #tellPage(): void {
    if (this.#line?.isReady()) for (const message of this.#known()) this.#line.tell(message);
  }

  /** What the page around is known to be; nothing before it was read. */
  #known(): ToFrame[] {
    return this.#facts ? [{ type: 'page', facts: this.#facts, dark: this.#dark }] : [];
  }

  #fail(): void {
    this.keyboard.letGo();
    if (!this.#furniture || this.#line?.isReady()) return;
    const { box } = this.#furniture;
    box.querySelector('.sorry')?.remove();
    box.append(drawFallback());
  }

  #frameHasFocus(): boolean {
    const host = this.#furniture?.host;
    return !!host && !!this.#line && document.activeElement === host.element && host.root.activeElement === this.#line.element;
  }

  #draw(): void {
    const { open, dot, width } = this.state();
    this.#room.make(open && !dot ? width : 0);
    this.#furniture?.show(this.state());
  }
}
