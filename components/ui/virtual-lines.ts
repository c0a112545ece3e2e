// A list as long as one likes that scrolls with the page: only the lines that are seen, and a few around them, are in the page.
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

interface Lines {
  count: number;
  /** Of every line, in CSS px, unless it was measured. */
  height: number;
  keyAt: (index: number) => string;
  /** Is drawn wherever it is, so that the keyboard stays on it; -1: none. */
  pinned: number;
  /** How far below the top of the page they begin, in CSS px. */
  offset: number;
  /** What sticks to the edges of the window and covers lines, in CSS px. */
  covered: { start: number; end: number };
}

export interface VirtualLines {
  /** Those that are drawn, with their place from the top of the list in CSS px. */
  drawn: { index: number; top: number }[];
  /** Of all lines together, in CSS px. */
  size: number;
  /** Those seen, with what is drawn around them. */
  seen: { from: number; until: number } | null;
  /** Brings a line into sight. */
  show(index: number): void;
  /** From now on this line is as high as what is in it. Its element tells its place as `data-index`. */
  measure(element: HTMLElement | null): void;
}

/** Lines drawn beyond either edge of the window, so that nobody scrolls into an empty place. */
const overscan = 6;

type Windowed = Virtualizer<Window, HTMLElement>;

export function useVirtualLines({ count, height, keyAt, pinned, offset, covered }: Lines): VirtualLines {
  const turn = useSignal(0);
  const options: ConstructorParameters<typeof Virtualizer<Window, HTMLElement>>[0] = {
    count, overscan, getItemKey: keyAt, estimateSize: () => height,
    scrollMargin: offset, scrollPaddingStart: covered.start, scrollPaddingEnd: covered.end,
    rangeExtractor: ({ startIndex, endIndex }) => withPinned(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan), pinned),
    getScrollElement: () => window, observeElementRect: observeWindowRect, observeElementOffset: observeWindowOffset, scrollToFn: windowScroll,
    onChange: () => { turn.value = turn.peek() + 1; },
  };
  const virtual = useMemo((): Windowed => new Virtualizer<Window, HTMLElement>(options), []);
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  void turn.value;
  const drawn = virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - offset }));
  const { range } = virtual;
  return {
    drawn, size: virtual.getTotalSize(), seen: range && { from: range.startIndex, until: range.endIndex },
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    measure: (element) => virtual.measureElement(element),
  };
}

function withPinned(from: number, until: number, pinned: number): number[] {
  const indexes = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  if (pinned < 0 || (pinned >= from && pinned <= until)) return indexes;
  return pinned < from ? [pinned, ...indexes] : [...indexes, pinned];
}

/** Where an element is: how far below the top of the page, and how wide, in CSS px. Asked again only when what is around it has another size. */
export function usePlace(element: RefObject<HTMLElement | null>): { offset: number; width: number } {
  const place = useSignal({ offset: 0, width: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const { top = 0, width = 0 } = element.current?.getBoundingClientRect() ?? {};
      const [now, before] = [{ offset: Math.round(top + window.scrollY), width }, place.peek()];
      if (now.offset !== before.offset || now.width !== before.width) place.value = now;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current?.closest('main') ?? document.body);
    return () => observer.disconnect();
  }, []);
  return place.value;
}
