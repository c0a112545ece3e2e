// The rows of a long table that are seen, and some around them: read block by block, each true for as long as it is near.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../../domain/record';
import { areSame } from '../../domain/table-lines';
import { rowsOf } from '../../store/queries/commitment-table';
import type { CommitmentView } from '../../store/queries/commitments';
import { watch } from '../../store/watch';
import type { Screen } from '../screen';

export interface SeenRows {
  /** Those that were read; what is missing is still on its way. */
  rows: ReadonlySignal<ReadonlyMap<Id, CommitmentView>>;
  /** The rows from `from` to `until` of `ids` are seen now, both included. */
  see(from: number, until: number): void;
}

/** So many are read at once: more than a step of the eye, fewer than would hold up the picture. */
const block = 50;

interface Block {
  ids: readonly Id[];
  life: AbortController;
}

export function createSeenRows(own: Screen, ids: ReadonlySignal<readonly Id[]>): SeenRows {
  const rows = signal<ReadonlyMap<Id, CommitmentView>>(new Map());
  const near = signal<readonly [from: number, until: number]>([0, 0]);
  const blocks = new Map<number, Block>();
  const drop = (start: number, { ids: gone, life }: Block) => {
    blocks.delete(start);
    life.abort();
    return gone;
  };
  const read = (start: number, wanted: readonly Id[]) => {
    const life = new AbortController();
    blocks.set(start, { ids: wanted, life });
    const keep = (views: CommitmentView[]) => { rows.value = new Map([...rows.peek(), ...views.map((view) => [view.commitment.id, view] as const)]); };
    watch(() => rowsOf(wanted), keep, own.fail, AbortSignal.any([life.signal, own.signal]));
  };
  const follow = () => {
    const [all, [from, until]] = [ids.value, near.value];
    const wanted = new Map<number, readonly Id[]>();
    for (let start = from; start <= until; start += block) wanted.set(start, all.slice(start, start + block));
    const left = [...blocks].filter(([start, { ids: had }]) => !areSame(had, wanted.get(start) ?? [])).flatMap(([start, one]) => drop(start, one));
    for (const [start, some] of wanted) if (some.length > 0 && !blocks.has(start)) read(start, some);
    forget(rows, left, wanted);
  };
  own.signal.addEventListener('abort', effect(follow), { once: true });
  return {
    rows,
    // One block more on either side: who scrolls on finds it read.
    see: (from, until) => {
      const [first, last] = [Math.max(0, Math.floor(from / block) - 1) * block, (Math.floor(until / block) + 1) * block];
      if (near.value[0] !== first || near.value[1] !== last) near.value = [first, last];
    },
  };
}

/** Of what was left, only what is wanted elsewhere is kept. */
function forget(rows: { value: ReadonlyMap<Id, CommitmentView>; peek(): ReadonlyMap<Id, CommitmentView> }, left: readonly Id[], wanted: ReadonlyMap<number, readonly Id[]>): void {
  if (left.length === 0) return;
  const kept = new Set([...wanted.values()].flat());
  const gone = new Set(left.filter((id) => !kept.has(id)));
  if (gone.size > 0) rows.value = new Map([...rows.peek()].filter(([id]) => !gone.has(id)));
}
