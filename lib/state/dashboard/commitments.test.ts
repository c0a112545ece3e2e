// @vitest-environment jsdom
// The table of commitments follows its address and what is stored, and reads no more than it shows.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, begin, stored, useEmptyStore } from '@/test/fixtures/store';
import { searchEntryOf } from '../../domain/search/keys';
import type { Commitment } from '../../domain/commitment';
import { completeCommitment, rewordCommitment } from '../../store/commands/commitments';
import { createCommitments } from './commitments';
import type { CommitmentsPage } from './commitments';
import { createDashboard } from './dashboard';
import type { Dashboard } from './dashboard';

useEmptyStore();
vi.setConfig({ testTimeout: 15_000 });

const dana = aPerson('Dana Keller');
const day = (index: number) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
const many = Array.from({ length: 260 }, (_, index) => aCommitment({ text: `Promise ${index}`, dueOn: day(index), ownerId: index % 2 === 0 ? dana.id : null }));
const at = (index: number) => many[index] as Commitment;

let end: AbortController;
beforeEach(async () => {
  end = new AbortController();
  location.hash = '#/commitments';
  await begin('people', dana);
  await begin('commitments', ...many);
  await begin('searchEntries' as 'commitments', ...many.flatMap((one) => searchEntryOf(one, []) ?? []));
});
afterEach(() => end.abort());

async function opened(): Promise<{ page: CommitmentsPage; dashboard: Dashboard }> {
  const dashboard = createDashboard(end.signal);
  const page = createCommitments(dashboard, end.signal);
  await vi.waitFor(() => expect(page.total.value).toBeDefined(), { timeout: 8_000 });
  return { page, dashboard };
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 8_000 });
const texts = (page: CommitmentsPage, from: number, until: number) => (page.lines.value?.ids ?? []).slice(from, until + 1).map((id) => page.rows.value.get(id)?.commitment.text);

describe('the rows', () => {
  it('are read around what is seen, and let go of when it is far away', async () => {
    const { page } = await opened();
    expect(page.total.value).toBe(260);
    page.see(0, 10);
    await soon(() => expect(texts(page, 0, 1)).toEqual(['Promise 0', 'Promise 1']));
    expect(page.rows.value.size).toBeLessThanOrEqual(150);
    page.see(240, 259);
    await soon(() => expect(texts(page, 259, 259)).toEqual(['Promise 259']));
    expect(texts(page, 0, 0)).toEqual([undefined]);
  });

  it('stay true when something changes elsewhere', async () => {
    const { page } = await opened();
    page.see(0, 10);
    await soon(() => expect(texts(page, 3, 3)).toEqual(['Promise 3']));
    await rewordCommitment(at(3).id, 'Promise three');
    await soon(() => expect(texts(page, 3, 3)).toEqual(['Promise three']));
    await completeCommitment(at(0).id);
    await soon(() => expect(page.total.value).toBe(259));
    expect(page.lines.value?.ids[0]).toBe(at(1).id);
  });

  it('stay where they stood when they were done a moment ago, and are gone once that is over', async () => {
    const { page, dashboard } = await opened();
    page.see(0, 10);
    await soon(() => expect(texts(page, 1, 1)).toEqual(['Promise 1']));
    await dashboard.acts.done({ commitment: at(1), from: null, moves: [] });
    await soon(() => expect(page.total.value).toBe(259));
    expect(page.lines.value?.indexOf(at(1).id)).toBe(1);
    await dashboard.acts.notDone(at(1).id);
    await soon(() => expect(page.total.value).toBe(260));
    expect(page.lines.value?.count).toBe(260);
  });
});

describe('the view', () => {
  it('is in the address, and Back leads to the one before', async () => {
    const { page } = await opened();
    page.change({ owners: [dana.id] });
    await soon(() => expect(page.total.value).toBe(130));
    expect(location.hash).toBe(`#/commitments?owner=${dana.id}`);
    page.type('"promise 12"');
    await soon(() => expect(page.total.value).toBe(1));
    history.back();
    await soon(() => expect(page.total.value).toBe(260));
  });

  it('is grouped, each group with its head', async () => {
    const { page } = await opened();
    page.change({ group: 'owner' });
    await soon(() => expect(page.lines.value?.headAt(0)).toMatchObject({ label: 'Dana Keller' }));
    expect(page.lines.value?.headAt(131)).toMatchObject({ label: 'No owner yet' });
    expect([page.lines.value?.count, page.total.value]).toEqual([262, 260]);
    page.see(132, 140);
    await soon(() => expect(page.rows.value.get(page.lines.value?.keyAt(132) ?? '')?.commitment.text).toBe('Promise 1'));
  });

  it('stays as it is while another screen takes its place', async () => {
    const { page } = await opened();
    page.change({ statuses: ['done'] });
    await soon(() => expect(page.total.value).toBe(0));
    const gone = new Promise((done) => { window.addEventListener('hashchange', done, { once: true }); });
    location.hash = '#/goals';
    await gone;
    expect(page.view.value.statuses).toEqual(['done']);
  });

  it('is saved under a name, found again by its meaning, renamed and removed', async () => {
    const { page } = await opened();
    const titles = () => page.saved.all.value.map(({ title }) => title);
    expect(page.saved.current.value?.title).toBe('All open');
    page.change({ isOverdue: true });
    await soon(() => expect(page.saved.current.value).toBeNull());
    expect(await page.saved.save('Late')).toBe(true);
    await soon(() => expect(page.saved.current.value?.title).toBe('Late'));
    const id = page.saved.current.value?.id ?? '';
    await page.saved.rename(id, 'Too late');
    await soon(() => expect(titles()).toEqual(['All open', 'Too late']));
    await page.saved.remove(id);
    await soon(() => expect(titles()).toEqual(['All open']));
  });
});

describe('what is selected', () => {
  it('is read to be changed at once, as far as it is in the table', async () => {
    const { page } = await opened();
    page.selected.selection.toggle(at(2).id);
    page.selected.selection.toggle(at(1).id);
    await soon(() => expect(page.selected.views.value?.map(({ commitment }) => commitment.text)).toEqual(['Promise 1', 'Promise 2']));
    page.change({ owners: [dana.id] });
    await soon(() => expect(page.selected.ids.value).toEqual([at(2).id]));
  });

  it('is changed together, and taken back by one Undo', async () => {
    const { page, dashboard } = await opened();
    page.selected.selection.all([at(0).id, at(1).id]);
    await soon(() => expect(page.selected.views.value).toHaveLength(2));
    await dashboard.acts.all.drop([at(0).id, at(1).id], 'priority changed');
    await soon(() => expect(page.total.value).toBe(258));
    await dashboard.screen.undoNotice();
    await soon(() => expect(page.total.value).toBe(260));
    expect((await stored('commitments')).every(({ status }) => status === 'open')).toBe(true);
  });
});
