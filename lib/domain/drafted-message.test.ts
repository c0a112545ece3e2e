// Who might be reminded, of what, and how often.
import { describe, expect, it } from 'vitest';
import type { Buddy } from './buddy';
import type { Commitment } from './commitment';
import { alex, commitment, dana, idOf, sam, today } from './commitment.test-data';
import { messageTaken, remindersFor } from './drafted-message';
import type { DraftedMessage, Reminding } from './drafted-message';
import { mayBeTold } from './visibility';

const weekly = idOf(701);
const unchaired = idOf(702);
const held = idOf(703);
const record = { id: idOf(800), createdAt: '2026-11-17T09:00:00.000Z', deletedAt: null };

const reminding = (set: Partial<Reminding> = {}): Reminding => ({
  meId: dana, today, team: new Set([dana, sam, alex]), chairs: new Map([[weekly, dana], [unchaired, null]]), invitedTo: new Set([held]), buddies: [], messages: [], ...set,
});
const late = (set: Partial<Commitment> = {}) => commitment({ ownerId: sam, dueOn: '2026-11-16', seriesId: weekly, ...set });
const names = (commitments: Commitment[], set: Partial<Reminding> = {}) => remindersFor(commitments, reminding(set)).map(({ toId, items }) => [toId, items.length]);
const buddy = (set: Partial<Buddy> = {}): Buddy => ({ ...record, personId: sam, buddyId: dana, consentedOn: '2026-11-01', endedOn: null, ...set });
const message = (set: Partial<DraftedMessage> = {}): DraftedMessage => ({ ...record, toId: sam, commitmentIds: [], week: '2026-W47', taken: 'mail', ...set });

describe('somebody is suggested', () => {
  it.each<[string, Partial<Commitment>, Partial<Reminding>]>([
    ['by who chairs the meeting', {}, {}],
    ['by who was invited, where nobody chairs', { seriesId: unchaired, instanceId: held }, {}],
    ['in their one-to-one', { seriesId: null, visibility: 'pair', pairIds: [sam, dana] }, {}],
    ['by a buddy, with consent', { seriesId: null }, { buddies: [buddy()] }],
    ['again in the next week', {}, { messages: [message({ week: '2026-W46' })] }],
    ['although another was reminded', {}, { messages: [message({ toId: alex })] }],
  ])('%s', (_, set, given) => expect(names([late(set)], given)).toEqual([[sam, 1]]));

  it('once for all that is late, the longest overdue first', () => {
    const [newer, older] = [late({ dueOn: '2026-11-17' }), late({ dueOn: '2026-11-02' })];
    expect(remindersFor([newer, late({ ownerId: alex }), older], reminding())).toMatchObject([{ toId: sam, items: [older, newer] }, { toId: alex }]);
  });
});

describe('nobody is suggested', () => {
  it.each<[string, Partial<Commitment>, Partial<Reminding>]>([
    ['twice in a week', {}, { messages: [message()] }],
    ['who is not wanted this week', {}, { messages: [message({ taken: null })] }],
    ['on the due day', { dueOn: today }, {}],
    ['without a date', { dueOn: null }, {}],
    ['for what is done', { status: 'done' }, {}],
    ['for what they declined', { acceptance: 'declined' }, {}],
    ['while an offer of theirs waits', { acceptance: 'countered' }, {}],
    ['for what is mine', { ownerId: dana }, {}],
    ['for what is nobody’s', { ownerId: null }, {}],
    ['who left', {}, { team: new Set([dana]) }],
    ['in a meeting that another chairs', {}, { chairs: new Map([[weekly, alex]]) }],
    ['in a meeting that I was not in', { seriesId: unchaired, instanceId: idOf(704) }, {}],
    ['for a private note of mine', { visibility: 'me' }, {}],
    ['for what is between two others', { visibility: 'pair', pairIds: [sam, alex] }, {}],
    ['before the buddy’s consent', { seriesId: null }, { buddies: [buddy({ consentedOn: null })] }],
    ['once that has ended', { seriesId: null }, { buddies: [buddy({ endedOn: '2026-11-10' })] }],
    ['by whom they check on', { seriesId: null }, { buddies: [buddy({ personId: dana, buddyId: sam })] }],
  ])('%s', (_, set, given) => expect(names([late(set)], given)).toEqual([]));
});

it('a private word is told to nobody by somebody unknown', () => {
  expect(mayBeTold({ visibility: 'pair', pairIds: [dana, sam] }, null, sam)).toBe(false);
  expect(mayBeTold({ visibility: 'pair', pairIds: [dana, sam, alex] }, dana, sam)).toBe(false);
});

it('that it was taken is remembered for its week, and told by no history', () => {
  const item = late();
  expect(messageTaken({ toId: sam, items: [item] }, 'clipboard', today, record)).toEqual({
    patches: [{ table: 'draftedMessages', id: record.id, isNew: true, set: message({ commitmentIds: [item.id], taken: 'clipboard' }) }], history: [],
  });
});
