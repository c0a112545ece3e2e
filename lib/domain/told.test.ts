// The history of a commitment reads as sentences, each act once.
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from './change';
import { actInWords } from './told';

const names = {
  person: (id: string) => ({ dana: 'Dana Keller', sam: 'Sam Okafor' })[id] ?? null,
  goal: (id: string) => ({ pricing: 'Win back mid-size customers' })[id] ?? null,
  today: '2026-11-21',
};
const entry = (field: string, from: unknown, to: unknown, reason?: string): HistoryEntry => ({
  id: field, change: 'one', table: 'commitments', record: 'c', field, from, to, by: null, at: '2026-11-21T10:00:00.000Z', ...(reason && { reason }),
});

describe('an act in words', () => {
  it.each<[string, HistoryEntry[], string | null]>([
    ['captured', [entry('*', null, { text: 'Send the deck', ownerId: 'sam', dueOn: '2026-11-27' })], 'Written down: “Send the deck” for Sam Okafor, due 27 Nov.'],
    ['captured without an owner', [entry('*', null, { text: 'Send the deck', ownerId: null, dueOn: null })], 'Written down: “Send the deck”.'],
    ['heard', [entry('acceptance', 'proposed', 'accepted'), entry('acceptedVia', null, 'heard'), entry('firstDueOn', null, '2026-11-27')], 'They said yes, and it was heard.'],
    ['countered', [entry('acceptance', 'proposed', 'countered'), entry('counter', null, { text: null, dueOn: '2026-12-04' })], 'They offered other terms: by 4 Dec.'],
    ['declined', [entry('acceptance', 'proposed', 'declined', 'unclear ask')], 'They said no. Unclear ask.'],
    ['moved', [entry('dueOn', '2026-11-20', '2026-11-27', 'priority changed'), entry('moved', null, true)], 'Moved from 20 Nov to 27 Nov. Priority changed.'],
    ['pulled in', [entry('dueOn', '2026-11-27', '2026-11-24')], 'Pulled in from 27 Nov to 24 Nov.'],
    ['parked', [entry('dueOn', '2026-11-27', null, 'forgot')], 'Parked: no date for now. Forgot.'],
    ['dated', [entry('dueOn', null, '2027-01-04')], 'Due 4 Jan 2027.'],
    ['handed over', [entry('ownerId', 'dana', 'sam'), entry('acceptance', 'accepted', 'proposed')], 'Handed over from Dana Keller to Sam Okafor.'],
    ['left', [entry('ownerId', 'sam', null)], 'Without an owner, before Sam Okafor.'],
    ['taken by somebody', [entry('ownerId', null, 'sam')], 'Sam Okafor owns it.'],
    ['reworded by another', [entry('text', 'Send the deck', 'Send half'), entry('acceptance', 'accepted', 'proposed')], 'New words, before: “Send the deck”. To be agreed to again.'],
    ['done while it was blocked', [entry('status', 'open', 'done'), entry('blockedBy', 'Legal', null)], 'Done.'],
    ['blocked', [entry('blockedBy', null, 'Legal')], 'Blocked by Legal.'],
    ['looked back on', [entry('outcome', null, { metric: 'Churn', from: 4, to: 3 }), entry('wentWell', null, 'We called first')], 'What changed: Churn from 4 to 3. Went well: We called first.'],
    ['given a goal', [entry('goalId', null, 'pricing')], 'For the goal Win back mid-size customers.'],
    ['given a key result', [entry('keyResultId', null, 'clinics')], 'Moves a key result of its goal.'],
    ['with partners', [entry('partnerIds', [], ['sam', 'gone'])], 'With Sam Okafor.'],
    ['nothing worth a word', [entry('dueAssumed', true, false)], null],
  ])('%s', (_, entries, words) => {
    expect(actInWords(entries, names)).toBe(words);
  });
});
