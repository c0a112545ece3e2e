// @vitest-environment jsdom
// What is finished, or said, while the sidebar is open is among the wins at once.
import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aBoard, weekly } from '@/test/fixtures/board';
import { aCommitment, begin, useEmptyStore } from '@/test/fixtures/store';
import { createCommitmentActs } from '@/lib/state/commitment-acts';
import { createWinMaking } from '@/lib/state/win-making';
import { MeetingWins } from './MeetingWins';

useEmptyStore();
configure({ asyncUtilTimeout: 4_000 });
let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => {
  cleanup();
  end.abort();
});

it('what is finished, and said, while the sidebar is open is among the wins at once', async () => {
  const commitment = aCommitment({ text: 'Sign the lease', seriesId: weekly.id, ownerId: weekly.id });
  await begin('commitments', commitment);
  const state = await aBoard([], end.signal);
  render(<MeetingWins state={state} running={false} />);
  await screen.findByText(/Nothing finished/);
  await createCommitmentActs(state.screen).done({ commitment, from: null, moves: [] });
  await screen.findByText('Sign the lease');
  await createWinMaking(state.screen).make(commitment.id, 'We have a new home');
  await screen.findByText('We have a new home');
  expect(screen.queryByText('Sign the lease')).toBeNull();
});
