// The sidebar as the page sees it: open or shut, and who has the keyboard. It joins furniture, frame and key keeper.
import type { Command, FocusTarget, ToHost } from '../../messaging/contract';
import type { FramePlace, HostPage, PageFacts } from '../page';
import { pageIsDark } from './darkness';
import { drawFallback, notLoaded, updated } from './fallback';
import type { FocusMemory } from './focus-memory';
import { openFrame, type FrameLine } from './frame-line';
import type { Furniture, FurnitureState } from './furniture';
import { createHeardTwice } from './heard-twice';
import type { KeyKeeper } from './key-keeper';
import { meetingKey } from './meeting-key';
import { rememberSidebar, type SidebarMemory } from './memory';
import type { FrameNeeds } from './needs';

export interface SidebarParts {
  page: HostPage;
  needs: FrameNeeds;
  focus: FocusMemory;
  keeper: KeyKeeper;
  /** The frame is there, and hears hotkeys itself where the browser lets it. */
  ready(): void;
  signal: AbortSignal;
}

/** The frame takes the focus itself; when it could not within this time (ms), we give it. */
const helpFocusAfter = 200;
/** Time in which a key that was on its way to the page when the frame got the focus still comes, ms (seen: 30). */
const lastKeysWithin = 100;
/** After this time (ms) without the focus in the frame the keys belong to the page again. */
const giveUpAfter = 8000;

export class Sidebar {
  readonly #parts: SidebarParts;
  readonly #memory: SidebarMemory;
  readonly #isNew = createHeardTwice<Command>();
  #furniture: Furniture | null = null;
  #line: FrameLine | null = null;
  #frameLife: AbortController | null = null;
  #place: FramePlace = { side: 'right', top: 0, bottom: 0 };
  #roomLife = new AbortController();
  /** The width last asked for. */
  #room: number | null = null;
  #facts: PageFacts | null = null;
  #dark: boolean | null = null;
  #hiddenFor: string | null = null;
  #away = false;
  #stale = false;
  #wanted: FocusTarget | null = null;
  #keys: string[] = [];
  #timers: number[] = [];

  constructor(parts: SidebarParts, memory: SidebarMemory) {
    this.#parts = parts;
    this.#memory = memory;
    parts.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** What is drawn now. */
  state(): FurnitureState {
    return { ...this.#memory, open: this.#memory.open && !this.#away, place: this.#place, away: this.#away, stale: this.#stale, dark: this.#dark };
  }

  /** From now on there is something to draw in. A sidebar that was open on the last page opens at once. */
  begin(furniture: Furniture): void {
    this.#furniture = furniture;
    if (this.#memory.open) this.#reveal(null);
    else this.#draw();
  }

  /** Makes the frame, hidden, so that opening it is instant. */
  warm(): void {
    if (!this.#line && this.#furniture && !this.#away && this.#parts.needs.alive()) this.#startFrame(this.#furniture);
  }

  follow(facts: PageFacts): void {
    this.#facts = facts;
    const key = meetingKey(facts.meeting);
    if (this.#away && key !== null && key !== this.#hiddenFor) {
      this.#away = false;
      if (this.#memory.open) this.#reveal(null);
      else this.#draw();
    }
    this.#tellPage();
  }

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
    if (focus !== null && !this.#frameHasFocus()) {
      if (!this.#parts.keeper.armed()) this.#parts.focus.note();
      this.#parts.keeper.arm();
      this.#later(() => this.#giveUp(), giveUpAfter);
    }
    this.#memory.open = true;
    this.#remember();
    this.#reveal(focus);
  }

  close(): void {
    const back = this.#frameHasFocus() || this.#parts.keeper.armed() || this.#wanted !== null;
    this.#memory.open = false;
    this.#remember();
    this.#letKeysGo();
    this.#draw();
    this.#line?.tell({ type: 'hidden' });
    if (back) this.#parts.focus.giveBack();
  }

  /** A key typed in the page that belongs to the frame. */
  keep(keys: string[]): void {
    this.#keys.push(...keys);
    this.#sendKeys();
  }

  /** Escape, in the frame or before it had the focus. */
  cancel(): void {
    this.#letKeysGo();
    this.#parts.focus.giveBack();
  }

  /** The page's window lost the focus; to the frame, perhaps. Keys under way to the page then still arrive there, so we keep listening. */
  blurred(): void {
    if (this.#frameHasFocus()) this.#later(() => this.#handedOver(), lastKeysWithin);
  }

  moveHandle(share: number): void {
    this.#memory.handle = share;
    this.#remember();
    this.#draw();
  }

  resize(width: number): void {
    this.#memory.width = width;
    this.#remember();
    this.#draw();
  }

  /** The extension is gone from under this script, and no newer one came. */
  growStale(): void {
    this.#stale = true;
    this.#draw();
  }

  #reveal(focus: FocusTarget | null): void {
    if (!this.#furniture) return;
    this.#dark = pageIsDark(document);
    this.#draw();
    if (!this.#line) this.#start();
    if (focus !== null) this.#wanted = focus;
    if (this.#line?.isReady()) this.#tellShown();
  }

  #start(): void {
    if (!this.#furniture) return;
    if (this.#parts.needs.alive()) this.#startFrame(this.#furniture);
    else this.#fail();
  }

  #startFrame({ box }: Furniture): void {
    this.#frameLife = new AbortController();
    const signal = AbortSignal.any([this.#frameLife.signal, this.#parts.signal]);
    box.querySelector('.sorry')?.remove();
    this.#line = openFrame(box, this.#parts.needs, { message: (message) => this.#hear(message), failed: () => this.#fail() }, signal);
  }

  #hear(message: ToHost): void {
    switch (message.type) {
      case 'ready':
        this.#parts.ready();
        this.#furniture?.box.querySelector('.sorry')?.remove();
        this.#tellPage();
        if (this.state().open) this.#tellShown();
        break;
      case 'close':
        this.close();
        break;
      case 'focusBack':
        this.cancel();
        break;
      case 'hideForMeeting':
        this.#hide();
        break;
      case 'command':
        this.command(message.command, 'frame', performance.now());
    }
  }

  #hide(): void {
    const back = this.#frameHasFocus();
    this.#hiddenFor = this.#facts ? meetingKey(this.#facts.meeting) : null;
    this.#away = true;
    this.#letKeysGo();
    this.#draw();
    this.#line?.tell({ type: 'hidden' });
    if (back) this.#parts.focus.giveBack();
  }

  #tellPage(): void {
    if (this.#facts && this.#line?.isReady()) this.#line.tell({ type: 'page', facts: this.#facts, dark: this.#dark });
  }

  #tellShown(): void {
    const focus = this.#wanted;
    this.#line?.tell({ type: 'shown', focus });
    this.#sendKeys();
    if (this.#frameHasFocus()) this.#handedOver();
    else if (focus !== null) this.#later(() => this.#line?.element.focus(), helpFocusAfter);
  }

  #handedOver(): void {
    if (!this.#frameHasFocus()) return;
    this.#sendKeys();
    this.#line?.tell({ type: 'keysEnd' });
    this.#letKeysGo();
  }

  #sendKeys(): void {
    if (this.#keys.length === 0 || !this.#line?.isReady()) return;
    this.#line.tell({ type: 'keys', keys: this.#keys });
    this.#keys = [];
  }

  #fail(): void {
    this.#letKeysGo();
    if (!this.#furniture || this.#line?.isReady()) return;
    const { box } = this.#furniture;
    box.querySelector('.sorry')?.remove();
    const gone = !this.#parts.needs.alive();
    const open = () => void this.#parts.needs.ask({ type: 'openTab', page: 'sidebar.html' }).catch(() => this.#fail());
    box.append(drawFallback(gone ? updated : notLoaded, open));
  }

  #giveUp(): void {
    this.#letKeysGo();
  }

  #letKeysGo(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#wanted = null;
    this.#parts.keeper.disarm();
  }

  #later(act: () => void, ms: number): void {
    this.#timers.push(window.setTimeout(act, ms));
  }

  #frameHasFocus(): boolean {
    const host = this.#furniture?.host;
    return !!host && !!this.#line && document.activeElement === host.element && host.root.activeElement === this.#line.element;
  }

  #draw(): void {
    const { open, width } = this.state();
    this.#makeRoom(open ? width : 0);
    this.#furniture?.show(this.state());
  }

  /** Asks the page only when the answer may differ: it may have to lay itself out again. */
  #makeRoom(width: number): void {
    if (width === this.#room) return;
    this.#room = width;
    this.#roomLife.abort();
    this.#roomLife = new AbortController();
    this.#place = this.#parts.page.makeRoom(width, (place) => this.#moveTo(place), this.#roomLife.signal);
  }

  /** The page turned out differently: its own panel opened on our side, or it did give way. */
  #moveTo(place: FramePlace): void {
    this.#place = place;
    this.#furniture?.show(this.state());
  }

  #remember(): void {
    rememberSidebar(this.#parts.needs, this.#parts.page.site, this.#memory);
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#roomLife.abort();
  }
}
