// @vitest-environment jsdom
// What is on the screen gives way to what is in front once that was read, or when the wait has to be shown.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from './meeting-in-front';
import { followOnceRead } from './shown-place';

const day: Place = { kind: 'agenda', chips: null };
const meeting = (seriesId: string, people: string[] | null = null): Place => ({
  kind: 'meeting', meeting: { seriesId, instanceId: null },
  call: people && { kind: 'call', code: null, title: null, phase: 'inCall', people: people.map((name) => ({ name, email: null })) },
} as unknown as Place);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function followed(first: Place) {
  const [place, shown, isRead, life] = [signal<Place>({ kind: 'starting' }), signal<Place>({ kind: 'starting' }), signal(false), new AbortController()];
  followOnceRead(place, shown, isRead, life.signal);
  place.value = first;
  return { place, shown, isRead, life };
}

describe('the first place', () => {
  it('is shown at once: there is nothing to keep', () => {
    expect(followed(day).shown.value).toBe(day);
  });
});

describe('another place', () => {
  it.each([[day, meeting('weekly')], [meeting('weekly'), day], [meeting('weekly'), meeting('board')]])('is shown once it was read (%#)', (from, to) => {
    const { place, shown, isRead } = followed(from);
    place.value = to;
    vi.advanceTimersByTime(50);
    expect(shown.value).toBe(from);
    isRead.value = true;
    expect(shown.value).toBe(to);
  });

  it('is shown unread when that takes so long that the wait has to be seen, whoever comes and goes meanwhile', () => {
    const { place, shown } = followed(day);
    place.value = meeting('weekly', []);
    vi.advanceTimersByTime(60);
    const joined = meeting('weekly', ['Dana']);
    place.value = joined;
    vi.advanceTimersByTime(60);
    expect(shown.value).toBe(joined);
  });

  it('has its own time: one that was long in coming does not hasten the next', () => {
    const { place, shown } = followed(day);
    place.value = meeting('weekly');
    vi.advanceTimersByTime(200);
    const late = shown.value;
    place.value = meeting('board');
    expect(shown.value).toBe(late);
  });
});

describe('the same meeting', () => {
  it('shows who comes and goes at once', () => {
    const { place, shown, isRead } = followed(meeting('weekly', []));
    isRead.value = true;
    const joined = meeting('weekly', ['Dana']);
    place.value = joined;
    expect(shown.value).toBe(joined);
  });
});
