// The command palette: what it finds for the words typed. Commitments come from the search, the rest from what it is given.
import { computed } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Kpi } from '../../domain/kpi';
import type { MeetingSeries } from '../../domain/meeting';
import { folded } from '../../domain/person';
import { allKpis } from '../../store/queries/kpis';
import { pickableSeries } from '../../store/queries/meetings';
import { live } from '../live';
import { createSearch } from '../search';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface PaletteEntry {
  label: string;
  /** What it is: "screen", "person", …; beside the label. */
  hint: string;
  /** Other words by which it is found. */
  also?: string | undefined;
  act: () => void;
}

export interface Palette {
  text: Signal<string>;
  /** What to offer now; without words, what there is to go to. */
  entries: ReadonlySignal<PaletteEntry[]>;
}

/** What is read for the palette alone; [] until it was. */
export interface Places {
  kpis: readonly Kpi[];
  series: readonly MeetingSeries[];
}

/** How many of one kind are offered: a list that is read at a glance. */
const ofAKind = 6;

/** `known` lists everything but commitments, in the order in which it is offered. */
export function createPalette(dashboard: Dashboard, known: (places: Places) => PaletteEntry[], end: AbortSignal): Palette {
  const own = whileShown(dashboard.screen, end);
  const search = createSearch(own, dashboard.audience);
  const [kpis, series] = [live(() => allKpis, own), live(() => pickableSeries, own)];
  const entries = computed(() => {
    const found = search.found.value?.views ?? [];
    const commitments = found.map(({ commitment }): PaletteEntry => ({
      label: commitment.text, hint: 'commitment', act: () => { dashboard.acts.opened.value = commitment.id; },
    }));
    return fewOfEach([...matching(known({ kpis: kpis.value ?? [], series: series.value ?? [] }), search.text.value), ...commitments]);
  });
  return { text: search.text, entries };
}

/** Those in which each word typed begins one of theirs, what is called just so first; case and diacritics aside. */
export function matching<T extends Pick<PaletteEntry, 'label' | 'also'>>(entries: readonly T[], text: string): T[] {
  const wanted = folded(text).split(/\s+/u).filter(Boolean);
  const isCalledSo = ({ label }: T) => folded(label) === wanted.join(' ');
  const found = entries.filter(({ label, also = '' }) => {
    const words = folded(`${label} ${also}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => words.some((candidate) => candidate.startsWith(word)));
  });
  return [...found.filter(isCalledSo), ...found.filter((entry) => !isCalledSo(entry))];
}

function fewOfEach(entries: readonly PaletteEntry[]): PaletteEntry[] {
  const counts = new Map<string, number>();
  return entries.filter(({ hint }) => {
    const count = (counts.get(hint) ?? 0) + 1;
    counts.set(hint, count);
    return count <= ofAKind || hint === 'screen';
  });
}
