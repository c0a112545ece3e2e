// Two of SMART by machine: a number and a day, from words, key results and dates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smartCheck } from './smart';

const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
const check = (title: string, keyResults: string[] = [], set: Partial<typeof quarter> = {}, cycle: { dueOn: string } | null = quarter) => {
  const found = smartCheck({ title, ...quarter, ...set }, keyResults.map((words) => ({ title: words })), cycle);
  const met = (aspect: string) => found.find((one) => one.aspect === aspect)?.met;
  return [met('measurable'), met('dated')];
};

describe('a goal is measurable, and dated, by its words', () => {
  it.each<[title: string, measurable: boolean, dated: boolean]>([
    ['Improve service', false, false],
    ['Answer inquiries within 24 hours until 30 June', true, true],
    ['Improve service until 30 June', false, true],
    ['Answer inquiries within 24 hours', true, false],
    ['Renew 92 % of clinics by Q2', true, true],
    ['Close the books in five working days', true, false],
    ['Move every clinic to the new price list', true, false],
    ['Make clinic supply boringly reliable', false, false],
    ['Launch v2', false, false],
    ['Finish phase 2 of the audit', false, false],
    ['Open in Lyon in 2027', false, true],
    ['Become the market leader by 2027', false, true],
    ['Serve 2050 clinics', true, false],
    ['Halve complaints by end of quarter', false, true],
    ['Cut complaints to half by the end of the year', true, true],
    ['Ship self-service by 2026-12-15', false, true],
    ['Go live on 15/12/2026', false, true],
    ['March ahead of the others', false, false],
    ['Be ready in March', false, true],
    ['We may grow', false, false],
    ['Reach 4.5 of 5 in the survey', true, false],
    ['90 % der Kliniken beliefern bis 30. Juni', true, true],
    ['Kliniken besser beliefern bis 30.6.', false, true],
    ['Kliniken besser beliefern bis Jahresende', false, true],
    ['Répondre en 24 heures avant le 30 juin', true, true],
    ['Mejorar el servicio hasta el 30 de junio', false, true],
    ['Melhorar o serviço até 30 de junho', false, true],
    ['6月30日までに24時間以内に返信する', true, true],
    ['サービスを改善する', false, false],
    ['٣٠ عيادة', true, false],
  ])('“%s”: %s, %s', (title, measurable, dated) => expect(check(title)).toEqual([measurable, dated]));
});

describe('what the words lack', () => {
  it('a key result measures', () => expect(check('Improve service', ['First reply in time'])).toEqual([true, false]));
  it('a key result may date', () => expect(check('Improve service', ['Survey at 4.5 by June'])).toEqual([true, true]));
  it('a day of its own dates, the end of its cycle does not', () => {
    expect(check('Improve service', [], { dueOn: '2026-12-15' })).toEqual([false, true]);
    expect(check('Improve service', [], { dueOn: '2026-12-15' }, { dueOn: '2026-12-15' })).toEqual([false, false]);
  });
  it('without a cycle, nor does the end of the quarter', () => {
    expect(check('Improve service', [], {}, null)).toEqual([false, false]);
    expect(check('Improve service', [], { dueOn: '2026-12-30' }, null)).toEqual([false, true]);
  });
});

it('the other three are what the team answered', () => {
  const found = smartCheck({ title: 'Improve service', ...quarter, smart: { specific: true, attainable: false, relevant: true } }, [], null);
  expect(found.map(({ aspect, met }) => [aspect, met])).toEqual([['specific', true], ['measurable', false], ['attainable', false], ['relevant', true], ['dated', false]]);
  expect(smartCheck({ title: 'x', ...quarter }, [], null).map(({ met }) => met)).toEqual([null, false, null, null, false]);
});

it('any day of any month in figures is a date and no measure', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom('January', 'Februar', 'mars', 'abril', 'maio', 'Jun', 'juillet', 'agosto', 'September'), (day, month) => {
    expect(check(`Improve service until ${day} ${month}`)).toEqual([false, true]);
  }));
});
