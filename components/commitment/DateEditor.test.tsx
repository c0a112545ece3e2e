// @vitest-environment jsdom
// A new date says what becomes of the promise.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCommitment } from '@/test/fixtures/store';
import { DateEditor } from './DateEditor';

afterEach(cleanup);

const promise = aCommitment({ acceptance: 'accepted', dueOn: '2026-11-20', firstDueOn: '2026-11-20' });
const show = (today: string, commitment = promise, save = vi.fn()) =>
  render(<DateEditor commitment={commitment} today={today} nextMeetingOn={null} save={save} cancel={() => undefined} />);

describe('a new date', () => {
  it('after the due day: the promise was missed, and this is a new one', () => {
    show('2026-11-21');
    expect(screen.getByText(/that promise was missed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    expect(screen.getByRole('group', { name: 'What moved it?' })).toBeTruthy();
    expect(screen.getByText(/that promise was missed/)).toBeTruthy();
  });

  it('takes no reason from the second click of a double click, nor from an Enter still held', () => {
    const save = vi.fn();
    show('2026-11-20', promise, save);
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }), { detail: 1 });
    const reason = () => screen.getByRole('button', { name: /underestimated/ });
    fireEvent.click(reason(), { detail: 2 });
    expect(fireEvent.keyDown(reason(), { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.keyDown(reason(), { key: '1', repeat: true });
    expect(save).not.toHaveBeenCalled();
    fireEvent.click(reason(), { detail: 1 });
    expect(save).toHaveBeenCalledExactlyOnceWith('2026-11-27', 'underestimated');
  });

  it('takes no reason from an Enter that comes too soon to be an answer', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const save = vi.fn();
    show('2026-11-20', promise, save);
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    // What is not prevented presses the button that has the keyboard.
    const presses = (key: string) => fireEvent.keyDown(screen.getByRole('button', { name: /blocked by another/ }), { key });
    vi.advanceTimersByTime(200);
    expect([presses('Enter'), presses(' '), presses('Tab')]).toEqual([false, false, true]);
    vi.advanceTimersByTime(300);
    expect([presses('Enter'), presses(' ')]).toEqual([true, true]);
    vi.useRealTimers();
    presses('1');
    expect(save).toHaveBeenCalledExactlyOnceWith('2026-11-27', 'blocked by another');
  });

  it.each([['2020-01-01', 0], ['2026-11-20', 0], ['2026-11-21', 1], ['2026-11-24', 1]])('set to %s by hand on 21 November is taken: %i', (day, times) => {
    const save = vi.fn();
    show('2026-11-21', { ...promise, dueOn: '2026-11-30', firstDueOn: '2026-11-30' }, save);
    fireEvent.input(screen.getByLabelText('Or on'), { target: { value: day } });
    fireEvent.click(screen.getByRole('button', { name: 'Set date' }));
    expect(save).toHaveBeenCalledTimes(times);
    expect(screen.queryByRole('group', { name: 'What moved it?' })).toBeNull();
  });

  it('on the due day is renegotiated, and what nobody agreed to was not missed', () => {
    show('2026-11-20');
    expect(screen.queryByText(/missed/)).toBeNull();
    cleanup();
    show('2026-11-21', { ...promise, acceptance: 'proposed', firstDueOn: null });
    expect(screen.queryByText(/missed/)).toBeNull();
  });
});
