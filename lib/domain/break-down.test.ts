// A commitment is broken down into steps and children, which never close it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenDown, partsOf } from './break-down';
import type { Parts } from './break-down';
import { Commitment } from './commitment';
import { after, commitment, commitmentOf, dana, drawn, idOf, sam, today } from './commitment.test-data';
import { NotAllowed } from './errors';
import { Step } from './step-record';
import { addSteps, inPlace, removeStep, rewordStep, tick, untick } from './step';

let count = 500;
const fresh = () => ({ id: idOf(count += 1), createdAt: '2026-11-18T09:00:00.000Z', deletedAt: null });
const step = (set: Partial<Step> = {}): Step =>
  ({ ...fresh(), commitmentId: idOf(1), text: 'Ask Legal', position: 1, closedOn: null, visibility: 'team', pairIds: [], ...set });

describe('a child', () => {
  const parent = commitment({ goalId: idOf(3), seriesId: idOf(2) });

  it('has an owner of its own, and what its line does not say from the parent', () => {
    const [mine, hers] = brokenDown(parent, [{ text: 'Collect' }, { text: 'Write', ownerId: sam, dueOn: '2026-11-19', goalId: idOf(4) }], fresh, dana);
    expect(mine).toMatchObject({ parentId: parent.id, text: 'Collect', ownerId: dana, dueOn: parent.dueOn, dueAssumed: true, goalId: idOf(3), seriesId: idOf(2), acceptance: 'accepted' });
    expect(hers).toMatchObject({ ownerId: sam, dueOn: '2026-11-19', dueAssumed: false, goalId: idOf(4), acceptance: 'proposed', firstDueOn: null });
  });

  it('is a valid commitment that no more people see, over any parent', () => {
    fc.assert(fc.property(fc.array(fc.nat(), drawn).map(commitmentOf).filter(({ status }) => status === 'open'), (any) => {
      const [child] = brokenDown(any, [{ text: 'Collect' }], fresh, dana) as [Commitment];
      expect(Commitment.safeParse(child).success).toBe(true);
      expect([child.visibility, child.pairIds, child.ownerId]).toEqual([any.visibility, any.pairIds, any.ownerId]);
    }));
  });

  it('is not made of what is closed', () => {
    expect(() => brokenDown(commitment({ status: 'done', closedOn: today }), [{ text: 'Collect' }], fresh, dana)).toThrow(NotAllowed);
  });
});

describe('a step', () => {
  const parent = commitment({ visibility: 'pair', pairIds: [dana, sam] });
  const added = (texts: string[], steps: Step[] = []) => addSteps(parent, texts, steps, fresh).patches.map(({ set }) => Step.parse(set));

  it('comes after those there are, in the order of the lines, and is seen by those who see the commitment', () => {
    const steps = added(['one', ' two ']);
    const more = added(['three'], steps);
    expect(inPlace([...more, ...[...steps].reverse()]).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(steps[0]).toMatchObject({ commitmentId: parent.id, closedOn: null, visibility: 'pair', pairIds: [dana, sam] });
  });

  it('is ticked on its day, once, and may be unticked', () => {
    const one = step();
    const ticked = { ...one, closedOn: today };
    expect(tick(one, today).patches).toEqual([{ table: 'steps', id: one.id, set: { closedOn: today } }]);
    expect(tick(ticked, '2026-12-01').patches).toEqual([]);
    expect(untick(ticked).patches).toEqual([{ table: 'steps', id: one.id, set: { closedOn: null } }]);
    expect(removeStep(one, '2026-11-18T09:00:00.000Z').patches[0]?.set).toEqual({ deletedAt: '2026-11-18T09:00:00.000Z' });
  });

  it('needs words, and an open commitment', () => {
    expect(rewordStep(step(), ' Call ').patches[0]?.set).toEqual({ text: 'Call' });
    expect(() => rewordStep(step(), ' ')).toThrow(NotAllowed);
    expect(() => added(['one', ''])).toThrow(NotAllowed);
    expect(() => addSteps(commitment({ status: 'dropped', closedOn: today }), ['one'], [], fresh)).toThrow(NotAllowed);
  });
});

describe('a commitment with parts', () => {
  const [open, done, dropped] = [commitment(), commitment({ status: 'done', closedOn: today }), commitment({ status: 'dropped', closedOn: today })];
  const [todo, ticked] = [step(), step({ closedOn: today })];
  const gone = { deletedAt: '2026-11-18T09:00:00.000Z' };
  it.each<[string, Step[], Commitment[], Parts]>([
    ['has none at first', [], [], { done: 0, total: 0, offersDone: false }],
    ['counts steps and children', [todo, ticked], [open, done], { done: 2, total: 4, offersDone: false }],
    ['offers to be done when all of them are', [ticked], [done], { done: 2, total: 2, offersDone: true }],
    ['does not count what was dropped or removed', [{ ...todo, ...gone }, ticked], [dropped, { ...open, ...gone }], { done: 1, total: 1, offersDone: true }],
    ['offers nothing when all of them were dropped', [], [dropped], { done: 0, total: 0, offersDone: false }],
  ])('%s', (_, steps, children, parts) => expect(partsOf(open, steps, children)).toEqual(parts));

  it('is not offered again once it is done', () => expect(partsOf(done, [ticked], []).offersDone).toBe(false));

  it('stays open when its last step is ticked', () => expect(after(open, tick(todo, today)).status).toBe('open'));
});
