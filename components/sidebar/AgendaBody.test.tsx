// @vitest-environment jsdom
// The day without a meeting shows what of mine is overdue, and nothing that was merely done elsewhere.
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCommitment, newId } from '@/test/fixtures/store';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { AgendaBody } from './AgendaBody';

afterEach(cleanup);

const meId = newId();
const view = (text: string, ownerId: string, dueOn: string) => ({ commitment: aCommitment({ text, ownerId, dueOn }), from: null, moves: [] });

describe('what of mine is overdue', () => {
  it('keeps in sight what I just did, but not what was done of others or before its day', () => {
    const done = [view('Mine and late', meId, '2026-11-20'), view('Mine in time', meId, '2026-12-01'), view('Of another', newId(), '2026-11-20')];
    const team = { team: null, people: [], settings: null, meId, hasSample: false };
    const around = { today: '2026-11-27', meId, everyone: [], people: new Map(), goals: new Map(), chairId: null, nextMeetingOn: null };
    const state = {
      agenda: { meetings: signal([]), overdue: signal([]) }, screen: { team: signal(team), today: signal('2026-11-27') }, around: signal(around),
      acts: { lingering: signal(new Map(done.map((one) => [one.commitment.id, one]))) },
    };
    render(<AgendaBody state={state as unknown as State} />);
    expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))).toEqual(['Done: Mine and late']);
  });
});
