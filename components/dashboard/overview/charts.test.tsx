// @vitest-environment jsdom
// Promises by week: each week opens what came due in it, in the line and in its table.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shareOf } from '@/lib/domain/measures';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { Over } from '@/lib/state/dashboard/over';
import type { Overview } from '@/lib/state/dashboard/overview';
import { PromisesByWeek } from './charts';

const { over } = vi.hoisted(() => ({ over: { current: null as HTMLElement | null } }));

/** Days stand ten pixels apart. */
vi.mock('uplot', () => ({
  default: class {
    over = over.current = document.createElement('div');
    posToIdx = (left: number) => Math.round(left / 10);
    destroy = () => undefined;
  },
}));

class Sized {
  constructor(private readonly changed: () => void) {}
  observe = () => { this.changed(); };
  disconnect = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Sized);
  vi.stubGlobal('matchMedia', () => new EventTarget());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const weeks = [
  { monday: '2026-11-02', followThrough: shareOf(4, 6), ids: ['a', 'b'] },
  { monday: '2026-11-09', followThrough: shareOf(0, 0), ids: [] },
  { monday: '2026-11-16', followThrough: shareOf(1, 2), ids: ['c'] },
];

async function show() {
  const opened = signal<Over>(null);
  const overview = { promises: signal({ weeks }) } as unknown as Overview;
  render(<PromisesByWeek overview={overview} dashboard={{ over: opened } as unknown as Dashboard} />);
  return { opened, table: within(await screen.findByRole('table', { hidden: true })) };
}

it('tells each week in the table, which opens its commitments', async () => {
  const { opened, table } = await show();
  expect(table.getAllByRole('cell', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['4 of 6 · 67 %', 'not known', '1 of 2']);
  fireEvent.click(table.getByRole('button', { name: '1 of 2', hidden: true }));
  expect(opened.value).toEqual({ kind: 'rows', title: 'Due in the week of 16 Nov', ids: ['c'] });
});

it('opens the week that is clicked in the line; one in which nothing was due opens nothing', async () => {
  const { opened } = await show();
  await vi.waitUntil(() => over.current);
  fireEvent.click(over.current as HTMLElement, { clientX: 11 });
  expect(opened.value).toBeNull();
  fireEvent.click(over.current as HTMLElement, { clientX: 2 });
  expect(opened.value).toEqual({ kind: 'rows', title: 'Due in the week of 2 Nov', ids: ['a', 'b'] });
});
