// What the palette finds for the words typed.
import { describe, expect, it } from 'vitest';
import { matching } from './palette';

const entries = [
  { label: 'Check-ins', also: 'progress round' }, { label: 'Łukasz Wójcik', also: 'Finance' }, { label: 'Renew 92 % of clinics' }, { label: 'Check in' },
];
const found = (text: string) => matching(entries, text).map(({ label }) => label);

describe('the palette', () => {
  it.each([
    ['', ['Check-ins', 'Łukasz Wójcik', 'Renew 92 % of clinics', 'Check in']],
    ['ins', ['Check-ins']], ['round', ['Check-ins']], ['CHECK in', ['Check in', 'Check-ins']], ['check i', ['Check-ins', 'Check in']],
    ['lukasz', ['Łukasz Wójcik']], ['fin woj', ['Łukasz Wójcik']],
    ['clinics 92', ['Renew 92 % of clinics']], ['linics', []], ['clinics finance', []],
  ])('%j finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
