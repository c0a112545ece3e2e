// A share in words.
import type { Share } from '@/lib/domain/measures';

/** "3 of 9 · 33 %"; a percentage only where there are enough to tell. */
export function shareText(share: Share): string {
  return `${share.count} ${ofText(share)}`;
}

/** The same after its number: "of 9 · 33 %". */
export function ofText({ of, percent }: Share): string {
  return percent === null ? `of ${of}` : `of ${of} · ${percent} %`;
}
