// @vitest-environment jsdom
// While the rows are still being counted the keyboard goes where it is sent all the same.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadLateParts } from '@/test/fixtures/late-parts';
import { aCommitment, begin, useEmptyStore } from '@/test/fixtures/store';
import { searchEntryOf } from '@/lib/domain/search/keys';
import { createDashboard } from '@/lib/state/dashboard/dashboard';
import { CommitmentsScreen } from './CommitmentsScreen';

const { counting } = vi.hoisted(() => ({ counting: { isDone: Promise.resolve(), end: (): void => undefined } }));

vi.mock('@/lib/store/queries/commitment-table', async (original) => {
  const real = await original<{ tableRows: (...asked: unknown[]) => Promise<unknown> }>();
  return { ...real, tableRows: (...asked: unknown[]) => counting.isDone.then(() => real.tableRows(...asked)) };
});

useEmptyStore();
vi.setConfig({ testTimeout: 20_000 });
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
vi.stubGlobal('scrollTo', () => undefined);
beforeAll(loadLateParts);

let end: AbortController;
beforeEach(async () => {
  end = new AbortController();
  location.hash = '#/commitments';
  counting.isDone = new Promise((resolve) => { counting.end = resolve; });
  const many = Array.from({ length: 200 }, (_, index) => aCommitment({ text: `Promise ${index}`, dueOn: new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10) }));
  await begin('commitments', ...many);
  await begin('searchEntries' as 'commitments', ...many.flatMap((one) => searchEntryOf(one, []) ?? []));
  render(<CommitmentsScreen dashboard={createDashboard(end.signal)} />);
  (await screen.findByRole('checkbox', { name: 'Select: Promise 0' }, { timeout: 8_000 })).focus();
  expect(screen.getByText('Counting…')).toBeTruthy();
});
afterEach(() => {
  cleanup();
  end.abort();
});

const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const focusedOn = (text: string) => waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(`Select: ${text}`), { timeout: 8_000 });

it('End leads to the last row known, and on to the last of all', async () => {
  press('End');
  await focusedOn('Promise 59');
  counting.end();
  // jsdom scrolls nowhere, so the row itself is not read.
  await waitFor(() => expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('201'), { timeout: 8_000 });
});

it('End leads nowhere else once the keyboard has gone on', async () => {
  press('End');
  await focusedOn('Promise 59');
  press('ArrowUp');
  await focusedOn('Promise 58');
  counting.end();
  await screen.findByText('200 commitments', {}, { timeout: 8_000 });
  await focusedOn('Promise 58');
});
