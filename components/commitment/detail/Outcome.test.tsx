// @vitest-environment jsdom
// What came of a commitment, in its own view: asked once when it was done, and changed at any time.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { commitment, dana, sam, today } from '@/lib/domain/commitment.test-data';
import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Privacy, Whole } from '@/lib/state/views';
import { Outcome } from './Outcome';

afterEach(cleanup);

const privacy: Privacy = { visibility: 'pair', pairIds: [dana, sam] };
const field = (name: RegExp) => screen.queryByRole('textbox', { name });
const button = (name: RegExp) => screen.getByRole('button', { name });

function show(set: Partial<Commitment>, asked = false) {
  const done = commitment({ status: 'done', ownerId: sam, ...set });
  const acts = {
    screen: { signal: new AbortController().signal, run: () => Promise.resolve() }, lookingBack: signal(new Map(asked ? [[done.id, privacy]] : [])), lookBack: vi.fn(() => Promise.resolve(true)), skipLookBack: vi.fn(), stay: vi.fn(), letGo: vi.fn(),
  };
  const around: Surroundings = { today, meId: dana, everyone: [], people: new Map(), goals: new Map(), chairId: null, nextMeetingOn: null };
  const whole: Whole = { view: { commitment: done, from: null, moves: [] }, steps: [], children: [], helpAsks: [], corrections: [], privacy, sight: { goals: [], keyResult: null, keyResults: [] }, win: null, acts: [] };
  render(<Outcome whole={whole} around={around} acts={acts as unknown as CommitmentActs} />);
  return { acts, id: done.id };
}

it('asks at once when it was done a moment ago, and takes no answer for one', () => {
  const { acts, id } = show({}, true);
  fireEvent.keyDown(field(/^What changed/) as Element, { key: 'Escape' });
  expect(acts.skipLookBack).toHaveBeenCalledExactlyOnceWith(id);
});

it('is told later, too; leaving it untouched says nothing', () => {
  const { acts } = show({ wentWell: 'Sam asked early' });
  expect(field(/^Went well/)).toBeNull();
  fireEvent.click(button(/^Change$/));
  fireEvent.click(button(/^Skip/));
  fireEvent.click(button(/^Change$/));
  fireEvent.click(button(/^Save/));
  expect(field(/^Went well/)).toBeNull();
  expect([acts.skipLookBack.mock.calls, acts.lookBack.mock.calls]).toEqual([[], []]);
});

it('takes back what was said when its words are removed', async () => {
  const { acts, id } = show({ outcome: { effect: 'Half signed' }, wentWell: 'Sam asked early' });
  fireEvent.click(button(/^Change$/));
  for (const name of [/^What changed/, /^Went well/]) fireEvent.input(field(name) as Element, { target: { value: '' } });
  fireEvent.click(button(/^Save/));
  expect(acts.lookBack).toHaveBeenCalledWith(id, { outcome: null, wentWell: '', improve: '' });
  await waitFor(() => expect(field(/^Went well/)).toBeNull());
});
