// @vitest-environment jsdom
// A new date says what becomes of the promise.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aCommitment } from '@/test/fixtures/store';
import { DateEditor } from './DateEditor';

afterEach(cleanup);

const promise = aCommitment({ acceptance: 'accepted', dueOn: '2026-11-20', firstDueOn: '2026-11-20' });
const show = (today: string, commitment = promise) =>
  render(<DateEditor commitment={commitment} today={today} nextMeetingOn={null} save={() => undefined} cancel={() => undefined} />);

describe('a new date', () => {
  it('after the due day: the promise was missed, and this is a new one', () => {
    show('2026-11-21');
    expect(screen.getByText(/that promise was missed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    expect(screen.getByRole('group', { name: 'What moved it?' })).toBeTruthy();
    expect(screen.getByText(/that promise was missed/)).toBeTruthy();
  });

  it('on the due day is renegotiated, and what nobody agreed to was not missed', () => {
    show('2026-11-20');
    expect(screen.queryByText(/missed/)).toBeNull();
    cleanup();
    show('2026-11-21', { ...promise, acceptance: 'proposed', firstDueOn: null });
    expect(screen.queryByText(/missed/)).toBeNull();
  });
});
