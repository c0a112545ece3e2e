// @vitest-environment jsdom
// Topics of the meeting in front: raised in one line, back until they are resolved, and private ones before nobody else.
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBoard, aGoal, weekly } from '@/test/fixtures/board';
import { aPerson, begin, newId, stored, useEmptyStore } from '@/test/fixtures/store';
import type { CheckIn } from '@/lib/domain/check-in';
import { localDateOf } from '@/lib/domain/local-date';
import type { Topic } from '@/lib/domain/topic';
import { isoWeekOf } from '@/lib/domain/week';
import { MeetingTopics } from './MeetingTopics';

useEmptyStore();
configure({ asyncUtilTimeout: 4_000 });
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;
let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => {
  cleanup();
  end.abort();
});

const [dana, sam, liu] = [aPerson('Dana Keller'), aPerson('Sam Okafor'), aPerson('Liu Wei')];
const renewals = aGoal('Renewals');
const born = { id: '', createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const topic = (text: string, set: Partial<Topic> = {}): Topic => ({
  ...born, id: newId(), text, raisedById: sam.id, seriesId: weekly.id, goalId: null, origin: 'typed', originId: null, status: 'raised', resolvedOn: null, answers: [],
  visibility: 'team', pairIds: [], ...set,
});
const today = localDateOf(new Date());
const stuck: CheckIn = {
  ...born, id: newId(), personId: liu.id, goalId: renewals.id, week: isoWeekOf(today), on: today, values: [], confidence: 'atRisk', unchanged: false, outcome: null, obstacle: 'No certificate',
};

async function show(topics: Topic[] = [], invited = [dana, sam, liu]) {
  await begin('people', dana, sam, liu);
  await begin('settings', { ...born, id: newId(), meId: dana.id, firstRunDone: true });
  await begin('goals', renewals);
  await begin('topics', ...topics);
  const state = await aBoard(invited, end.signal);
  render(<MeetingTopics state={state} />);
  await screen.findByRole('region', { name: 'Topics' });
  return state;
}
const region = () => screen.getByRole('region', { name: 'Topics' });
const lines = () => within(region()).queryAllByRole('listitem').map((line) => line.textContent);

describe('topics of a meeting', () => {
  it('without one are a single quiet button', async () => {
    await show();
    expect(lines()).toEqual([]);
    expect(within(region()).getAllByRole('button').map((button) => button.textContent)).toEqual(['Raise a topic']);
  });

  it('are raised in one line, which waits for the next and is left with Escape', async () => {
    await show();
    const opener = screen.getByRole('button', { name: 'Raise a topic' });
    fireEvent.click(opener);
    const field = screen.getByLabelText<HTMLInputElement>('What is to be talked about?');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' Second courier ' } });
    fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toContain('Second courierraised by you');
    await waitFor(() => expect(field.value).toBe(''));
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(opener);
    expect(await stored('topics')).toMatchObject([{ seriesId: weekly.id, visibility: 'team', raisedById: dana.id }]);
  });

  it('half typed are there again after the page was closed, and no more once raised', async () => {
    const state = await show();
    const field = () => screen.getByLabelText<HTMLInputElement>('What is to be talked about?');
    fireEvent.click(screen.getByRole('button', { name: 'Raise a topic' }));
    fireEvent.input(field(), { target: { value: 'Second cou' } });
    await waitFor(async () => expect(await stored('drafts')).toMatchObject([{ kind: 'topic', aboutId: weekly.id, text: 'Second cou' }]));
    cleanup();
    render(<MeetingTopics state={state} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with your topic' }));
    expect(field().value).toBe('Second cou');
    fireEvent.input(field(), { target: { value: 'Second courier' } });
    fireEvent.submit(field().form as HTMLFormElement);
    await waitFor(() => expect(lines()[0]).toContain('Second courier'));
    await waitFor(async () => expect(await stored('drafts')).toEqual([]));
    expect(field().value).toBe('');
    cleanup();
    render(<MeetingTopics state={state} />);
    await screen.findByRole('button', { name: 'Raise a topic' });
  });

  it('half typed in one meeting are not offered in another', async () => {
    await begin('drafts', { ...born, id: newId(), seriesId: null, text: 'About Sam', plain: [], updatedAt: new Date().toISOString(), kind: 'topic', aboutId: newId() });
    await show();
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect(screen.queryByRole('button', { name: 'Go on with your topic' })).toBeNull();
  });

  it('are discussed and resolved by a key each, and the keyboard stays in the list', async () => {
    const state = await show([topic('Pouches'), topic('Gloves', { createdAt: '2026-11-02T09:00:00.000Z' })]);
    await waitFor(() => expect(lines()).toHaveLength(2));
    const discussed = screen.getByRole('button', { name: 'Discussed: Pouches' });
    discussed.focus();
    fireEvent.keyDown(discussed, { key: 'd' });
    await waitFor(() => expect(lines()[0]).toContain('discussed'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'x' });
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(state.screen.notice.value?.text).toBe('Resolved, with none of its questions answered');
    expect(document.activeElement?.closest('li')?.textContent).toContain('Gloves');
  });

  it('are put in other words by a key, and what is typed next is in the line at once', async () => {
    await show([topic('Pouches')]);
    await waitFor(() => expect(lines()).toHaveLength(1));
    const discussed = screen.getByRole('button', { name: 'Discussed: Pouches' });
    discussed.focus();
    fireEvent.keyDown(discussed, { key: 'e' });
    // Until it is drawn, and no longer: a frame would be too late.
    while (screen.queryByDisplayValue('Pouches') === null) await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByDisplayValue('Pouches'));
  });

  it('keep what is answered to a question', async () => {
    await show([topic('Pouches')]);
    fireEvent.click(await screen.findByRole('button', { name: 'Actions for Pouches' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Questions' }));
    const field = screen.getByLabelText('What is the core issue?');
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'One supplier' } });
    fireEvent.blur(field);
    await waitFor(async () => expect(await stored('topics')).toMatchObject([{ answers: [{ question: 'What is the core issue?', answer: 'One supplier' }] }]));
  });

  it('come of what is in the way, with who said it and of which goal', async () => {
    await begin('checkIns', stuck);
    await show();
    await waitFor(() => expect(lines()).toEqual(['No certificateraised by Liu Wei, in the way of “Renewals”Make it a topic']));
    fireEvent.click(screen.getByRole('button', { name: 'Make it a topic: No certificate' }));
    await screen.findByRole('button', { name: 'Resolved: No certificate' });
    expect(screen.queryByText('Said to be in the way')).toBeNull();
  });

  it('between two are there while they are two, and not before a third', async () => {
    const secret = topic('Her next role', { visibility: 'pair', pairIds: [dana.id, sam.id] });
    await show([secret], [dana, sam]);
    await waitFor(() => expect(lines()[0]).toContain('you and Sam · on this computer'));
    fireEvent.click(screen.getByRole('button', { name: 'Raise a topic' }));
    expect(screen.getByLabelText('What is to be talked about? · you and Sam · on this computer')).toBeTruthy();
    cleanup();
    end.abort();
    end = new AbortController();
    await show([topic('Pouches')]);
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toContain('Pouches');
  });
});
