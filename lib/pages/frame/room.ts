// Where the frame stands in the page, and the room that the page makes for it.
import type { FramePlace, HostPage } from '../page';

export interface Room {
  place(): FramePlace;
  /** Asks for so many px; 0: none. */
  make(width: number): void;
}

/** `moved` is told when the place is another one later: the page's own panel opened on our side, or the page did give way. */
export function createRoom(page: HostPage, moved: () => void, signal: AbortSignal): Room {
  let place: FramePlace = { side: 'right', top: 0, bottom: 0 };
  let life = new AbortController();
  let asked: number | null = null;
  signal.addEventListener('abort', () => life.abort());
  return {
    place: () => place,
    make(width) {
      // Only when the answer may differ: the page may have to lay itself out again.
      if (width === asked) return;
      asked = width;
      life.abort();
      life = new AbortController();
      place = page.makeRoom(width, (next) => {
        place = next;
        moved();
      }, life.signal);
    },
  };
}
