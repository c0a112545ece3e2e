// How a commitment comes to be agreed, and what of that a later change of its terms leaves.
import { describe, expect, it } from 'vitest';
import { accept, agreeToCounter, counter, decline, handOver, reword, sayWhatFollows } from './agreement';
import type { Change } from './change';
import type { Commitment } from './commitment';
import { after, alex, commitment, dana, sam } from './commitment.test-data';
import { NotAllowed } from './errors';

const proposed = (set: Partial<Commitment> = {}) => commitment({ acceptance: 'proposed', acceptedVia: null, firstDueOn: null, ...set });
const offer = { text: 'Send half the deck', dueOn: '2026-12-01' };

/** The decision table: what each act makes of each state of the yes. '–' is refused, '=' changes nothing. */
const acts: Record<string, (record: Commitment) => Change> = {
  'accept': (record) => accept(record, 'heard'),
  'counter': (record) => counter(record, { text: null, dueOn: '2026-12-08' }),
  'agree to the counter': (record) => agreeToCounter(record, 'heard'),
  'decline': (record) => decline(record),
  'hand over to Sam': (record) => handOver(record, sam, dana, 'priority changed'),
  'take it myself': (record) => handOver(record, sam, sam),
  'take the owner away': (record) => handOver(record, null, dana),
  'owner’s new words': (record) => reword(record, 'Send the numbers', dana),
  'other’s new words': (record) => reword(record, 'Send the numbers', sam),
  'other’s new spelling': (record) => reword(record, 'send the  “Deck”.', sam),
};
const states: Commitment['acceptance'][] = ['proposed', 'accepted', 'countered', 'declined'];

describe.each<[act: string, ...outcomes: string[]]>([
  //                        proposed     accepted     countered    declined
  ['accept',               'accepted',  '=',         'accepted',  'accepted'],
  ['counter',              'countered', '–',         'countered', 'countered'],
  ['agree to the counter', '–',         '–',         'accepted',  '–'],
  ['decline',              'declined',  '–',         'declined',  '='],
  ['hand over to Sam',     'proposed',  'proposed',  'proposed',  'proposed'],
  ['take it myself',       'accepted',  'accepted',  'accepted',  'accepted'],
  ['take the owner away',  'proposed',  'proposed',  'proposed',  'proposed'],
  ['owner’s new words',    'proposed',  'accepted',  'proposed',  'proposed'],
  ['other’s new words',    'proposed',  'proposed',  'proposed',  'proposed'],
  ['other’s new spelling', 'proposed',  'accepted',  'countered', 'declined'],
])('%s', (name, ...outcomes) => {
  const act = acts[name] as (typeof acts)[string];
  it.each(states.map((state, index) => [state, outcomes[index] ?? ''] as const))('from %s: %s', (acceptance, outcome) => {
    const record = acceptance === 'accepted' ? commitment() : proposed({ acceptance, ...(acceptance === 'countered' && { counter: offer }) });
    if (outcome === '–') return expect(() => act(record)).toThrow(NotAllowed);
    const next = after(record, act(record));
    if (outcome === '=') return expect(next).toEqual(record);
    expect(next.acceptance).toBe(outcome);
    expect(next.acceptedVia !== null).toBe(outcome === 'accepted');
    expect((next.counter ?? null) !== null).toBe(outcome === 'countered');
  });

  it.each(['done', 'dropped'] as const)('is refused once it is %s', (status) => {
    expect(() => act(commitment({ status, closedOn: '2026-11-18' }))).toThrow(NotAllowed);
  });
});

describe('saying yes', () => {
  it('makes the date in force the first one', () => {
    expect(after(proposed(), accept(proposed(), 'heard'))).toMatchObject({ acceptance: 'accepted', acceptedVia: 'heard', firstDueOn: '2026-11-20' });
  });

  it('again, after somebody changed the words, leaves the first date', () => {
    const asked = after(commitment({ dueOn: '2026-12-01' }), reword(commitment(), 'Send the numbers', sam));
    expect(asked.firstDueOn).toBe('2026-11-20');
    expect(after(asked, accept(asked, 'inApp'))).toMatchObject({ acceptance: 'accepted', acceptedVia: 'inApp', firstDueOn: '2026-11-20' });
  });

  it.each(['accept', 'counter', 'decline'])('or anything else needs somebody to say it: %s', (name) => {
    expect(() => acts[name]?.(proposed({ ownerId: null }))).toThrow(NotAllowed);
  });
});

describe('an offer', () => {
  it('replaces the old terms when it is taken', () => {
    const countered = after(proposed(), counter(proposed(), offer));
    expect(countered).toMatchObject({ text: 'Send the deck', dueOn: '2026-11-20', counter: offer });
    expect(after(countered, agreeToCounter(countered, 'inApp'))).toMatchObject({
      text: 'Send half the deck', dueOn: '2026-12-01', firstDueOn: '2026-12-01', acceptance: 'accepted', acceptedVia: 'inApp', counter: null,
    });
  });

  it('of another day only leaves the words, of other words only the day', () => {
    const taken = (what: typeof offer | { text: null; dueOn: string } | { text: string; dueOn: null }) => {
      const countered = after(proposed(), counter(proposed(), what));
      return after(countered, agreeToCounter(countered, 'heard'));
    };
    expect(taken({ text: null, dueOn: '2026-12-01' })).toMatchObject({ text: 'Send the deck', dueOn: '2026-12-01', firstDueOn: '2026-12-01' });
    expect(taken({ text: 'Send half', dueOn: null })).toMatchObject({ text: 'Send half', dueOn: '2026-11-20', firstDueOn: '2026-11-20' });
  });

  it('must offer something', () => expect(() => counter(proposed(), { text: '  ', dueOn: null })).toThrow(NotAllowed));
});

describe('a hand-over', () => {
  const moved = commitment({ partnerIds: [sam, alex], firstDueOn: '2026-11-10' });

  it('begins anew with the new owner, and measures still find the old promise', () => {
    expect(after(moved, handOver(moved, sam, dana))).toMatchObject({ ownerId: sam, partnerIds: [alex], firstDueOn: null, formerDueOns: ['2026-11-10'] });
    expect(after(moved, handOver(moved, sam, sam))).toMatchObject({ ownerId: sam, acceptedVia: 'inApp', firstDueOn: '2026-11-20', formerDueOns: ['2026-11-10'] });
    expect(after(proposed(), handOver(proposed(), sam, dana)).formerDueOns).toBeUndefined();
  });

  it('to whoever has it is none', () => expect(handOver(moved, dana, dana).patches).toEqual([]));

  it('keeps its reason', () => expect(handOver(moved, sam, dana, 'forgot').history[0]).toMatchObject({ field: 'ownerId', reason: 'forgot' }));
});

describe('new words', () => {
  it('are kept without the spaces around them', () => expect(after(commitment(), reword(commitment(), '  Call  Ana ', dana)).text).toBe('Call  Ana'));
  it('must be some', () => expect(() => reword(commitment(), ' \n ')).toThrow(NotAllowed));
  it('of the owner are a yes given in the app', () => expect(after(commitment(), reword(commitment(), 'Call Ana', dana)).acceptedVia).toBe('inApp'));
});

it('what follows is said, or not', () => {
  const record = commitment();
  const said = after(record, sayWhatFollows(record, { ifKept: ' Dinner ', ifMissed: '' }));
  expect(said).toEqual({ ...record, ifKept: 'Dinner' });
  expect(after(said, sayWhatFollows(said, { ifKept: '', ifMissed: null }))).toEqual({ ...record, ifKept: null });
});
