// @vitest-environment jsdom
// The table of commitments by keyboard and by hand: the keyboard stays on a row, wherever that row goes.
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLateParts } from '@/test/fixtures/late-parts';
import { aCommitment, aPerson, begin, stored, useEmptyStore } from '@/test/fixtures/store';
import { searchEntryOf } from '@/lib/domain/search/keys';
import { createDashboard } from '@/lib/state/dashboard/dashboard';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { CommitmentsScreen } from './CommitmentsScreen';

useEmptyStore();
vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 8_000 });
// jsdom lays nothing out.
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;
beforeAll(loadLateParts);

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  location.hash = '#/commitments';
});
afterEach(() => {
  cleanup();
  end.abort();
});

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
const day = (index: number) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);

async function show(count: number): Promise<Dashboard> {
  const many = Array.from({ length: count }, (_, index) => aCommitment({ text: `Promise ${index}`, dueOn: day(index), ownerId: dana.id }));
  await begin('people', dana, sam);
  await begin('commitments', ...many);
  await begin('searchEntries' as 'commitments', ...many.flatMap((one) => searchEntryOf(one, []) ?? []));
  const dashboard = createDashboard(end.signal);
  render(<CommitmentsScreen dashboard={dashboard} />);
  return dashboard;
}

const box = (text: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select: ${text}` });
const row = (text: string) => box(text).closest<HTMLElement>('[role=row]') as HTMLElement;
const press = (key: string, set: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement as Element, { key, ...set });
const focusedOn = (text: string) => waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(`Select: ${text}`));
const seen = (text: string) => screen.findByRole('checkbox', { name: `Select: ${text}` });
const statuses = async () => (await stored('commitments')).map(({ status }) => status).sort();

describe('without', () => {
  it('any commitment it says what to do', async () => {
    await show(0);
    expect(await screen.findByText(/Nobody has promised anything yet/)).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('one that fits it offers to clear the filters', async () => {
    await show(2);
    await seen('Promise 0');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Words' }), { target: { value: 'nowhere' } });
    fireEvent.click(within(await screen.findByText(/No commitment fits/)).getByRole('button'));
    await seen('Promise 1');
  });
});

describe('the table', () => {
  it('tells how many rows it has, and draws those that are seen', async () => {
    await show(400);
    await seen('Promise 0');
    expect(await screen.findByText('400 commitments')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('401'));
    expect(row('Promise 3').getAttribute('aria-rowindex')).toBe('5');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('says how it is sorted, and is turned round by the same head', async () => {
    await show(3);
    await seen('Promise 0');
    const head = (name: string) => screen.getByRole('columnheader', { name });
    expect([head('Due'), head('Owner')].map((one) => one.getAttribute('aria-sort'))).toEqual(['ascending', 'none']);
    fireEvent.click(within(head('Due')).getByRole('button'));
    await waitFor(() => expect(head('Due').getAttribute('aria-sort')).toBe('descending'));
    await waitFor(() => expect(row('Promise 2').getAttribute('aria-rowindex')).toBe('2'));
  });
});

describe('the keyboard', () => {
  it('goes from row to row, to the last one and back, with one row to Tab to', async () => {
    await show(400);
    await screen.findByText('400 commitments');
    (await seen('Promise 0')).focus();
    press('ArrowDown');
    await focusedOn('Promise 1');
    press('j');
    await focusedOn('Promise 2');
    expect(screen.getAllByRole('checkbox', { name: /^Select: / }).filter((one) => one.tabIndex === 0)).toEqual([box('Promise 2')]);
    press('End');
    await waitFor(() => expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('401'));
    press('Home');
    await focusedOn('Promise 0');
  });

  it('opens a row, and edits it under the row by the keys of a list', async () => {
    const dashboard = await show(3);
    (await seen('Promise 1')).focus();
    press('e');
    const words = await screen.findByLabelText('What will be done');
    fireEvent.input(words, { target: { value: 'Promise one' } });
    fireEvent.submit(words);
    await focusedOn('Promise one');
    press('Enter');
    expect(dashboard.acts.opened.value).toBe(row('Promise one').dataset.commitment);
  });

  it('stays on a row that was done, and goes to the next once it is gone', async () => {
    const dashboard = await show(3);
    (await seen('Promise 1')).focus();
    press('x');
    await waitFor(async () => expect(await statuses()).toEqual(['done', 'open', 'open']));
    await focusedOn('Promise 1');
    await dashboard.acts.skipLookBack(row('Promise 1').dataset.commitment ?? '');
    press('x');
    await waitFor(async () => expect(await statuses()).toEqual(['open', 'open', 'open']));
    press('ArrowDown');
    await focusedOn('Promise 2');
  });

  it('goes to the neighbour of a row that went away', async () => {
    const dashboard = await show(3);
    (await seen('Promise 2')).focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await dashboard.acts.drop(row('Promise 2').dataset.commitment ?? '');
    await focusedOn('Promise 1');
  });
});

describe('selecting', () => {
  const bar = async () => within(await screen.findByRole('group', { name: 'Selected commitments' }));

  it('reaches by Shift and arrows, and gives all of them one owner by keys, taken back by one Undo', async () => {
    const dashboard = await show(4);
    (await seen('Promise 1')).focus();
    press('ArrowDown', { shiftKey: true });
    await focusedOn('Promise 2');
    expect(row('Promise 1').getAttribute('aria-selected')).toBe('true');
    await (await bar()).findByText('2 selected');
    press('o');
    const owner = await (await bar()).findByRole('combobox', { name: 'Owner' });
    fireEvent.change(owner, { target: { value: sam.id } });
    fireEvent.submit(owner);
    const owners = async () => (await stored('commitments')).filter(({ ownerId }) => ownerId === sam.id).length;
    await waitFor(async () => expect(await owners()).toBe(2));
    await dashboard.screen.undoNotice();
    await waitFor(async () => expect(await owners()).toBe(0));
  });

  it('takes all by its head, drops them with a reason, and ends with Escape', async () => {
    await show(3);
    await seen('Promise 0');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    const drop = await (await bar()).findByRole('button', { name: 'Drop' });
    await waitFor(() => expect((drop as HTMLButtonElement).disabled).toBe(false));
    fireEvent.click(drop);
    fireEvent.keyDown(await screen.findByRole('group', { name: 'What are they dropped for?' }), { key: '2' });
    await waitFor(async () => expect(await statuses()).toEqual(['dropped', 'dropped', 'dropped']));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Selected commitments' })).toBeNull());
  });

  it('ends when the last one is taken out, or with Escape', async () => {
    await show(2);
    fireEvent.click(await seen('Promise 0'));
    await bar();
    fireEvent.click(box('Promise 0'));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Selected commitments' })).toBeNull());
    fireEvent.click(box('Promise 1'));
    box('Promise 1').focus();
    await bar();
    press('Escape');
    await waitFor(() => expect(box('Promise 1').checked).toBe(false));
  });

  it('says so when there are more than can be changed at once', async () => {
    await show(501);
    await screen.findByText('501 commitments');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(await screen.findByText(/Up to 500 can be changed at once/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Selected commitments' })).toBeNull();
  });
});

describe('a view', () => {
  it('is saved under a name, and its link leads to it', async () => {
    await show(2);
    await seen('Promise 0');
    fireEvent.change(screen.getByRole('combobox', { name: 'State' }), { target: { value: 'overdue' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Save this view' }));
    const name = screen.getByRole('textbox', { name: 'Name of the view' });
    fireEvent.input(name, { target: { value: 'Too late' } });
    fireEvent.submit(name);
    const link = await screen.findByRole('link', { name: 'Too late' });
    expect([link.getAttribute('href'), link.getAttribute('aria-current')]).toEqual(['#/commitments?overdue=yes', 'page']);
    fireEvent.click(screen.getByRole('button', { name: 'Actions for the view Too late' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Too late' })).toBeNull());
  });
});
