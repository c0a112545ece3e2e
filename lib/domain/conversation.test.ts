// A promise that needs a conversation says so once for each reason, until one of four outcomes settles it.
import { describe, expect, it } from 'vitest';
import { accept, handOver, reword } from './agreement';
import { doneAt, made } from './change';
import type { Change } from './change';
import { complete, drop, reopen } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { after, alex, commitment, dana, dayOf, idOf, sam, today, undone, written } from './commitment.test-data';
import { Conversation, mayNeedConversation, needsConversation, seesConversation, settleConversation } from './conversation';
import type { Talked, Threshold } from './conversation';
import { improve, pairOf } from './correction';
import { Correction } from './correction-record';
import { NotAllowed } from './errors';
import { noonOf } from './local-date';
import type { Notification } from './notification';
import { ignoredBy } from './nudged';
import { shown } from './nudging.test-data';
import { putOff } from './put-off';

type Step = [days: number, act: ((record: Commitment) => Change) | Conversation['outcome']];

const instant = (days: number) => noonOf(dayOf(days)).toISOString();
const fresh = (days: number, number = 800) => ({ id: idOf(number), createdAt: instant(days), deletedAt: null });

/** Dana's promise of 30 days ago for today, and what happened on days counted from today. */
function told(steps: readonly Step[], first: Partial<Commitment> = {}): Talked {
  let record = commitment({ dueOn: today, firstDueOn: today, ...first });
  const changes = [doneAt(made('commitments', record), instant(-30), dana)];
  const held: Conversation[] = [];
  for (const [days, act] of steps) {
    if (typeof act === 'string') {
      held.push(Conversation.parse(settleConversation(record, act, dayOf(days), { meId: sam, chairId: sam }, fresh(days)).patches[0]?.set));
    } else {
      const change = doneAt(act(record), instant(days), dana);
      changes.push(change);
      record = after(record, change);
    }
  }
  return { commitment: record, history: written(changes), held, nudges: [] };
}

const move = (days: number | null, reason?: 'forgot') => (record: Commitment) => moveDueDate(record, days === null ? null : dayOf(days), reason);
const twice: Step[] = [[-20, move(5)], [-10, move(10)]];

describe('a promise needs a conversation', () => {
  it.each<[string, Step[], Partial<Commitment>, number, Threshold[]]>([
    ['not on its day', [], {}, 0, []],
    ['not two days after it', [], {}, 2, []],
    ['from the third day after it', [], {}, 3, ['overdue']],
    ['and still weeks later', [], {}, 40, ['overdue']],
    ['not after one later date', [[-10, move(5)]], {}, 0, []],
    ['after two later dates', twice, {}, 0, ['laterDates']],
    ['for both reasons at once, as one', twice, {}, 13, ['overdue', 'laterDates']],
    ['not after earlier dates', [[-20, move(-5)], [-19, move(-7)]], {}, -8, []],
    ['not without an owner', [], { ownerId: null, acceptance: 'proposed', acceptedVia: null }, 9, []],
    ['not when only I see it', [], { visibility: 'me' }, 9, []],
    // Talk now, or in the one-to-one.
    ['no more once it is talked about', [[3, 'talkNow']], {}, 4, []],
    ['no more for the same date, however late', [[3, 'talkNow']], {}, 60, []],
    ['no more once it is for the one-to-one', [[3, 'oneToOne']], {}, 60, []],
    ['all the same when it was talked about too early', [[2, 'talkNow']], {}, 3, ['overdue']],
    ['again for the other reason', [[3, 'talkNow'], [4, move(10)], [9, move(20)]], {}, 9, ['laterDates']],
    ['no more for two later dates once talked about', [...twice, [0, 'talkNow']], {}, 1, []],
    ['again when the new date has passed as well', [[3, 'talkNow'], [4, move(10)]], {}, 13, ['overdue']],
    // Renegotiate.
    ['no more with a new date', [[3, move(10)]], {}, 5, []],
    ['no more when parked', [[3, move(null)]], {}, 60, []],
    ['still with an earlier date', [[3, move(-1)]], {}, 3, ['overdue']],
    ['not at once for the second later date that settled the first reason', [[-12, move(0)], [3, move(10)]], { dueOn: dayOf(-12), firstDueOn: dayOf(-12) }, 5, []],
    ['no more for later dates after a third', [...twice, [0, move(20)]], {}, 1, []],
    ['no more for later dates once somebody else has it', [...twice, [0, (record) => handOver(record, sam, sam)]], {}, 1, []],
    ['no more for later dates once it is smaller, for a reason', [...twice, [0, (record) => reword(record, 'Send half', dana, 'underestimated')]], {}, 1, []],
    ['still after other words without a reason', [...twice, [0, (record) => reword(record, 'Send it', dana)]], {}, 1, ['laterDates']],
    ['with the new owner while it stays overdue', [[3, 'talkNow'], [4, (record) => handOver(record, sam, sam)]], {}, 4, ['overdue']],
    ['not twice for later dates', [...twice, [0, 'talkNow'], [1, move(20)], [2, move(30)]], {}, 3, []],
    // Drop, or done after all.
    ['no more once it is dropped', [[3, (record) => drop(record, dayOf(3))]], {}, 4, []],
    ['no more once it is done', [[3, (record) => complete(record, dayOf(3))]], {}, 4, []],
    ['again when it is opened again', [[3, (record) => drop(record, dayOf(3))], [4, reopen]], {}, 4, ['overdue']],
    ['no matter that its yes was renewed', [[1, (record) => reword(record, 'Other', sam)], [2, (record) => accept(record, 'heard')]], {}, 3, ['overdue']],
  ])('%s', (_, steps, first, days, thresholds) => {
    const { history, ...talked } = told(steps, first);
    expect(needsConversation({ ...talked, history }, dayOf(days))).toEqual(thresholds);
    expect(needsConversation({ ...talked, history: [...history].reverse() }, dayOf(days))).toEqual(thresholds);
    if (thresholds.length > 0) expect(mayNeedConversation(talked.commitment, dayOf(days))).toBe(true);
  });

  it('again when the new date that settled it is undone', () => {
    const { commitment: record, history, ...talked } = told([[3, move(10)]]);
    expect(needsConversation({ commitment: { ...record, dueOn: today }, history: undone(history, instant(4)), ...talked }, dayOf(4))).toEqual(['overdue']);
  });

  describe('after three reminders that nobody took up', () => {
    const reminded = (days: readonly number[], set: Partial<Notification> = {}) => (record: Commitment) => days.map((day) => shown(dayOf(day), [record.id], set));
    const at = (days: number, hour = 13) => new Date(`${dayOf(days)}T${String(hour).padStart(2, '0')}:00:00`).toISOString();
    const touch = (days: number, hour?: number) => (record: Commitment) => doneAt(reword(record, `Send it ${days}`, dana), at(days, hour), dana);

    it.each<[string, Step[], (record: Commitment) => Notification[], number, Threshold[]]>([
      ['not on the day of the third', [[3, 'talkNow']], reminded([0, 1, 4]), 4, []],
      ['from the day after the third', [[3, 'talkNow']], reminded([0, 1, 4]), 5, ['ignored']],
      ['for both reasons', [], reminded([0, 1, 2]), 3, ['overdue', 'ignored']],
      ['not after two', [[3, 'talkNow']], reminded([0, 1]), 9, []],
      ['not when one of them was answered', [[3, 'talkNow']], (record) => [...reminded([0, 1])(record), ...reminded([4], { status: 'answered' })(record)], 9, []],
      ['nor when one was passed over', [[3, 'talkNow']], (record) => [...reminded([0, 1])(record), ...reminded([4], { status: 'skipped' })(record)], 9, []],
      ['not when they named others', [[3, 'talkNow']], () => [0, 1, 4].map((day) => shown(dayOf(day), [idOf(77)])), 9, []],
      ['no more once it is talked about', [[3, 'talkNow'], [6, 'oneToOne']], reminded([0, 1, 4]), 7, []],
      ['no more with a new date', [[3, 'talkNow'], [6, move(10)]], reminded([0, 1, 4]), 7, []],
      ['all the same when it was talked about before the third', [[3, 'talkNow'], [4, 'oneToOne']], reminded([0, 1, 4]), 5, ['ignored']],
    ])('%s', (_, steps, nudges, days, thresholds) => {
      const talked = told(steps);
      const all = { ...talked, nudges: nudges(talked.commitment) };
      expect(needsConversation(all, dayOf(days))).toEqual(thresholds);
      expect(needsConversation({ ...all, nudges: [...all.nudges].reverse() }, dayOf(days))).toEqual(thresholds);
      if (thresholds.length > 0) expect(mayNeedConversation(talked.commitment, dayOf(days))).toBe(true);
    });

    it.each<[string, number, number | undefined, number]>([
      ['between two of them', 2, undefined, 2],
      ['on the day of the last', 4, undefined, 2],
      ['before the first', 0, 8, 3],
      ['only after the day of the last', 5, undefined, 3],
    ])('which does not count one after which something changed: %s', (_, days, hour, ignored) => {
      const { commitment: record, history } = told([]);
      const changes = [...history, ...written([touch(days, hour)(record)])];
      expect(ignoredBy(dayOf(6), record, reminded([0, 1, 4])(record), changes)).toBe(ignored);
    });
  });

  it('and only its owner and the chair see that', () => {
    const seen = (meId: string | null) => seesConversation(commitment(), { meId, chairId: sam });
    expect([seen(dana), seen(sam), seen(alex), seen(null)]).toEqual([true, true, false, false]);
    expect(seesConversation(commitment({ ownerId: null }), { meId: null, chairId: null })).toBe(false);
  });

  it('not once it is closed', () => {
    expect(() => settleConversation(commitment({ status: 'done', closedOn: today }), 'talkNow', today, { meId: dana, chairId: sam }, fresh(0))).toThrow(NotAllowed);
  });
});

describe('a private word', () => {
  it.each<[string, Partial<Commitment>, string | null, string | null, ReturnType<typeof pairOf>]>([
    ['of mine on another’s stays between us', {}, sam, alex, { visibility: 'pair', pairIds: [sam, dana] }],
    ['on my own goes to the chair', {}, dana, sam, { visibility: 'pair', pairIds: [dana, sam] }],
    ['on my own where I chair is only mine', {}, dana, dana, { visibility: 'me', pairIds: [] }],
    ['on my own where nobody chairs is only mine', {}, dana, null, { visibility: 'me', pairIds: [] }],
    ['on what is only mine is only mine', { visibility: 'me' }, sam, alex, { visibility: 'me', pairIds: [] }],
    ['on what a pair has stays with the pair', { visibility: 'pair', pairIds: [dana, alex] }, dana, sam, { visibility: 'pair', pairIds: [dana, alex] }],
    ['is only mine while nobody knows who I am', {}, null, sam, { visibility: 'me', pairIds: [] }],
    ['on what nobody owns is only mine', { ownerId: null }, sam, alex, { visibility: 'me', pairIds: [] }],
  ])('%s', (_, set, meId, chairId, seen) => expect(pairOf(commitment(set), { meId, chairId })).toEqual(seen));

  it('is kept apart from the commitment, and can never be the team’s', () => {
    const record = commitment({ status: 'done', closedOn: today });
    const { patches, history } = improve(record, ' Ask earlier ', { meId: sam, chairId: sam }, fresh(0));
    const correction = Correction.parse(patches[0]?.set);
    expect(correction).toMatchObject({ commitmentId: record.id, text: 'Ask earlier', visibility: 'pair', pairIds: [sam, dana] });
    expect([...patches, ...history].map(({ table }) => table)).toEqual(['corrections', 'corrections']);
    expect(Correction.safeParse({ ...correction, visibility: 'team' }).success).toBe(false);
    expect(Conversation.safeParse({ ...fresh(0), commitmentId: record.id, outcome: 'talkNow', on: today, visibility: 'team', pairIds: [] }).success).toBe(false);
    expect(improve(record, '  ', { meId: sam, chairId: sam }, fresh(0)).patches).toEqual([]);
  });
});

describe('what was put off to the one-to-one', () => {
  const { commitment: { id }, held: [off, talked] } = told([[-5, 'oneToOne'], [-4, 'talkNow']]);
  const held = (...given: (Conversation | undefined)[]) => given.filter((one) => one !== undefined);
  const log = (on: number, written: number) => ({ on: dayOf(on), createdAt: instant(written) });
  it.each([
    ['waits for it', held(off), [], [id]],
    ['waits still after a talk that was before', held(off), [log(-8, -8)], [id]],
    ['waits still when an earlier talk is written down later', held(off), [log(-8, -2)], [id]],
    ['does not wait after the next talk', held(off), [log(-3, -3)], []],
    ['does not wait once it was talked about', held(off, talked), [], []],
    ['is not what was talked about at once', held(talked), [], []],
  ])('%s', (_, conversations, logs, expected) => {
    expect(putOff(conversations, logs)).toEqual(expected);
  });
});
