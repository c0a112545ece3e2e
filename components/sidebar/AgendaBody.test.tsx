// @vitest-environment jsdom
// The day without a meeting shows what of mine is overdue and what no meeting lists, and nothing that was merely done elsewhere.
import { signal } from '@preact/signals';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCommitment, newId } from '@/test/fixtures/store';
import type { Sidebar as State } from '@/lib/state/sidebar';
import type { CommitmentView } from '@/lib/state/views';
import { AgendaBody } from './AgendaBody';

afterEach(cleanup);

const meId = newId();
const view = (text: string, ownerId: string, dueOn: string, seriesId: string | null = null): CommitmentView => ({ commitment: aCommitment({ text, ownerId, dueOn, seriesId }), from: null, moves: [] });

function drawn(lingering: CommitmentView[], loose: CommitmentView[] = []) {
  const team = { team: null, people: [], former: [], known: new Map(), settings: null, meId, hasSample: false };
  const around = { today: '2026-11-27', meId, everyone: [], people: new Map(), goals: new Map(), chairId: null, nextMeetingOn: null };
  const state = {
    agenda: { meetings: signal([]), overdue: signal([]), loose: signal(loose), isRead: signal(true) }, screen: { team: signal(team), today: signal('2026-11-27') }, around: signal(around), board: { goals: signal([]) },
    acts: { lingering: signal(new Map(lingering.map((one) => [one.commitment.id, one]))), lookingBack: signal(new Map()) },
  };
  render(<AgendaBody state={state as unknown as State} />);
}

const boxes = (region: HTMLElement) => within(region).getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));

describe('what of mine is overdue', () => {
  it('keeps in sight what I just did, but not what was done of others or before its day', () => {
    const seriesId = newId();
    drawn([view('Mine and late', meId, '2026-11-20'), view('Mine in time', meId, '2026-12-01', seriesId), view('Of another', newId(), '2026-11-20', seriesId)]);
    expect(boxes(document.body)).toEqual(['Done: Mine and late']);
  });
});

describe('what is in no meeting', () => {
  it('is listed, whoever it belongs to, with what was just done of it', () => {
    drawn([view('Done now', newId(), '2026-12-01')], [view('Of another', newId(), '2026-11-20')]);
    expect(boxes(screen.getByRole('region', { name: 'In no meeting' }))).toEqual(['Done: Done now', 'Done: Of another']);
  });

  it('has no section while there is none', () => {
    drawn([]);
    expect(screen.queryByRole('region', { name: 'In no meeting' })).toBeNull();
  });
});
