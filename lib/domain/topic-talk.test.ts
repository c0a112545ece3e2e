// Topics, wins, the round and the boulders: the small rules of a meeting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked, swapped, tidyBoulder } from './boulder-order';
import type { Change } from './change';
import { alex, commitment, dana, idOf, sam, today } from './commitment.test-data';
import type { Boulder } from './goal';
import { roundOrder, turnsOf } from './round';
import type { Topic } from './topic';
import { answer, discuss, isBack, isTopicOf, lacksAnswer, questionsOf, raise, raisedIn, reopenTopic, resolve, rewordTopic, unask } from './topic-talk';
import type { TopicTerms } from './topic-talk';
import { isSaidAlone, sayWin, winOf } from './win-saying';

const record = (number: number) => ({ id: idOf(number), createdAt: '2026-11-11T09:00:00.000Z', deletedAt: null });
const after = <T>(before: T, { patches }: Change): T => patches.reduce((known, { set }) => ({ ...known, ...set }), before);
const raised = (terms: Partial<TopicTerms> = {}) => after({} as Topic, raise({ text: ' Pouches ', ...terms }, record(1)));

describe('a topic', () => {
  it('is raised for the team, discussed, resolved and opened again', () => {
    const topic = raised();
    expect(topic).toMatchObject({ text: 'Pouches', status: 'raised', visibility: 'team', origin: 'typed' });
    const talked = after(topic, discuss(topic));
    const settled = after(talked, resolve(talked, today));
    expect([talked.status, settled.status, settled.resolvedOn]).toEqual(['discussed', 'resolved', today]);
    expect(resolve(settled, '2027-01-01').patches).toEqual([]);
    expect(() => discuss(settled)).toThrow('resolved already');
    expect(after(settled, reopenTopic(settled))).toMatchObject({ status: 'discussed', resolvedOn: null });
  });

  it.each<[string, boolean, string[], object]>([
    ['the team’s in a meeting of several', false, [dana, sam], { visibility: 'team' }],
    ['between the two in a one-to-one', true, [dana, alex], { visibility: 'pair', pairIds: [dana, alex] }],
    ['only mine in a one-to-one with somebody unknown', true, [dana], { visibility: 'me' }],
  ])('is %s', (_, oneToOne, guestIds, terms) => {
    expect(raisedIn({ seriesId: 'here', oneToOne, guestIds })).toEqual({ seriesId: 'here', ...terms });
    expect(raised(raisedIn({ seriesId: 'here', oneToOne, guestIds }))).toMatchObject(terms);
  });

  it.each([[{ text: ' ' }, 'needs words'], [{ visibility: 'pair' as const, pairIds: [dana] }, 'between two people']])('%j is refused', (terms, words) => {
    expect(() => raised(terms)).toThrow(words);
  });

  it('keeps answers to two questions of ours and to own ones; without any it may still be resolved', () => {
    const topic = raised();
    expect([lacksAnswer(topic), resolve(topic, today).patches.length]).toEqual([true, 1]);
    const asked = after(topic, answer(topic, ' Who else is hurt? ', ''));
    expect(lacksAnswer(asked)).toBe(true);
    const told = after(asked, answer(asked, 'What is the core issue?', ' One supplier '));
    expect(questionsOf(told).map(({ question, answer: words, isOwn }) => [question, words, isOwn])).toEqual([
      ['What is the core issue?', 'One supplier', false], ['What happens if we don’t act together?', '', false], ['Who else is hurt?', '', true],
    ]);
    expect([lacksAnswer(told), questionsOf(after(told, unask(told, 'Who else is hurt?'))).length]).toEqual([false, 2]);
    expect(() => answer(topic, ' ', 'x')).toThrow('no question');
    expect(() => rewordTopic(topic, ' ')).toThrow('needs words');
    expect(after(topic, rewordTopic(topic, ' Gloves ')).text).toBe('Gloves');
  });

  it.each([['2026-11-11', true], ['2026-11-18', true], ['2026-11-10', false], [null, false]])('raised on the 11th is back after the meeting of %s: %s', (lastMetOn, back) => {
    expect(isBack(raised(), lastMetOn)).toBe(back);
    expect(isBack({ ...raised(), status: 'resolved' }, lastMetOn)).toBe(false);
  });

  it('of a pair comes to no other meeting through a goal', () => {
    const topic = { seriesId: idOf(7), goalId: idOf(3), visibility: 'pair' as const };
    expect([isTopicOf(topic, { seriesId: idOf(7) }), isTopicOf(topic, { seriesId: idOf(8) }), isTopicOf(topic, { goalId: idOf(3) })]).toEqual([true, false, false]);
    expect(isTopicOf({ ...topic, visibility: 'team' }, { goalId: idOf(3) })).toBe(true);
  });
});

describe('a win', () => {
  it.each<[string, boolean]>([
    ['I closed Northgate', true], ['i’ve closed it', true], ['I\'m proud', true], ['My first renewal', true], ['We closed Northgate', false], ['Iris closed it', false], ['Myra closed it', false],
    ['Mine safety is up', true], ['Ich habe es geschafft', true], ['Mein Team', true], ['Meinhard hat es geschafft', false], ['J’ai signé', true], ['Je l’ai fait', true], ['Nous avons signé', false],
    ['Yo lo hice', true], ['Mi cliente', true], ['Miguel firmó', false], ['Eu fechei', true], ['Minha equipe', true], ['私は契約を取った', true], ['私たちは契約を取った', false], ['Team: I closed it', false], ['', false],
  ])('“%s” is said alone: %s', (text, alone) => expect(isSaidAlone(text)).toBe(alone));

  it('is the team’s, by somebody, for a goal or none', () => {
    const { patches: [patch] } = sayWin({ text: ' Renewed ', goalId: null, personIds: [sam, sam] }, today, record(1));
    expect(patch?.set).toMatchObject({ text: 'Renewed', personIds: [sam], goalId: null, on: today, visibility: 'team', commitmentId: null });
  });
  it.each([[{ text: ' ' }, 'needs words'], [{ personIds: [] }, 'somebody’s']])('with %j is refused', (set, words) => {
    expect(() => sayWin({ text: 'Renewed', goalId: null, personIds: [sam], ...set }, today, record(1))).toThrow(words);
  });
  it('is made of what is done, with all who did it', () => {
    const done = commitment({ status: 'done', closedOn: today, partnerIds: [alex], goalId: idOf(3) });
    expect(winOf(done)).toEqual({ text: done.text, personIds: [dana, alex], goalId: idOf(3), seriesId: null, commitmentId: done.id });
    expect(winOf({ ...done, outcome: { effect: 'All clinics signed' } })).toMatchObject({ text: 'All clinics signed' });
    expect(() => winOf(commitment())).toThrow('not done yet');
    expect(() => winOf({ ...done, visibility: 'pair' })).toThrow('a win is the team’s');
  });
});

describe('the round', () => {
  const people = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 12 });
  it('is the same for the same meeting, begins with another person the next time, and leaves nobody out', () => {
    fc.assert(fc.property(people, fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 8 }), (ids, instances) => {
      const orders = instances.map((id, index) => roundOrder(ids, id, instances.slice(0, index)));
      expect(orders.at(-1)).toEqual(roundOrder([...ids].reverse(), instances.at(-1) ?? '', instances.slice(0, -1)));
      for (const [index, order] of orders.entries()) {
        expect([...order].sort()).toEqual([...ids].sort());
        if (index > 0) expect(order[0]).not.toBe(orders[index - 1]?.[0]);
      }
    }));
  });
  it('lets everybody begin now and then', () => {
    const ids = [1, 2, 3, 4, 5].map(idOf);
    const starts = Array.from({ length: 200 }, (_, index) => roundOrder(ids, idOf(1000 + index), [])[0]);
    for (const id of ids) expect(starts.filter((start) => start === id).length).toBeGreaterThan(15);
  });
  it('knows who has not had a turn', () => {
    expect(turnsOf([dana, sam, alex], [sam])).toEqual({ nextId: dana, waitingIds: [dana, alex] });
    expect(turnsOf([dana], [dana])).toEqual({ nextId: null, waitingIds: [] });
    expect(roundOrder([], idOf(1), [])).toEqual([]);
  });
});

describe('the boulders', () => {
  const boulder = (number: number, rank: number): Boulder => ({ ...record(number), rank, title: `b${number}`, stakes: null, goalIds: [] });
  it('stay three when one is swapped out', () => {
    const { patches } = swapped(boulder(1, 2), { title: ' Hiring ', stakes: ' ', goalIds: [idOf(3), idOf(3)] }, '2026-11-18T09:00:00.000Z', record(4));
    expect(patches.map(({ id, set }) => [id, set.rank, set.deletedAt])).toEqual([[idOf(1), undefined, '2026-11-18T09:00:00.000Z'], [idOf(4), 2, null]]);
    expect(patches[1]?.set).toMatchObject({ title: 'Hiring', stakes: null, goalIds: [idOf(3)] });
    expect(() => tidyBoulder({ title: '', stakes: null, goalIds: [] })).toThrow('needs words');
  });
  it('stand in the order that was chosen', () => {
    const all = [boulder(1, 1), boulder(2, 2), boulder(3, 3)];
    const places = (ids: string[]) => all.map((one) => [one, ...ranked(all, ids).patches.filter(({ id }) => id === one.id).map(({ set }) => set)]
      .reduce<Partial<Boulder>>((known, set) => ({ ...known, ...set }), {}).rank);
    expect(places([idOf(3), idOf(1), idOf(2)])).toEqual([2, 3, 1]);
    expect(places([idOf(2)])).toEqual([2, 1, 3]);
    expect(places([])).toEqual([1, 2, 3]);
  });
});
