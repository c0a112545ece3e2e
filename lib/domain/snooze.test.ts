// Until when a reminder can be put off.
import { describe, expect, it } from 'vitest';
import { snoozeChoices } from './snooze';

const now = new Date('2026-11-21T22:30:00');

describe('a reminder', () => {
  it('can be put off for an hour, or until tomorrow morning', () => {
    expect(snoozeChoices(now, null).map(({ label, until }) => [label, until.toLocaleString('sv-SE')])).toEqual([
      ['1 hour', '2026-11-21 23:30:00'], ['tomorrow', '2026-11-22 08:00:00'],
    ]);
  });

  it('can be put off until the next meeting, if that is known and still to come', () => {
    expect(snoozeChoices(now, '2026-11-24T09:00:00.000Z').at(-1)).toEqual({ label: 'next meeting', until: new Date('2026-11-24T09:00:00.000Z') });
    expect(snoozeChoices(now, '2026-11-20T09:00:00.000Z')).toHaveLength(2);
  });

  it('keeps the local morning over a clock change', () => {
    expect(snoozeChoices(new Date('2026-10-24T20:00:00'), null)[1]?.until.toLocaleString('sv-SE')).toBe('2026-10-25 08:00:00');
  });
});
