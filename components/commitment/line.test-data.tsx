// A list of one line and what is done with it, for the tests of what lines tell and ask.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { commitment, dana, sam, today } from '@/lib/domain/commitment.test-data';
import type { Commitment } from '@/lib/domain/commitment';
import type { Threshold } from '@/lib/domain/conversation';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView, Privacy } from '@/lib/state/views';
import { aPerson } from '@/test/fixtures/store';
import { CommitmentList } from './CommitmentList';

afterEach(cleanup);
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const everyone = [aPerson('Dana Keller', { id: dana }), aPerson('Sam Okafor', { id: sam })];
export const viewOf = (set: Partial<Commitment> = {}): CommitmentView => ({ commitment: commitment(set), from: null, moves: [] });

interface Set {
  thresholds?: Threshold[];
  lookingBack?: Privacy;
  around?: Partial<Surroundings>;
}

export function show(view: CommitmentView, { thresholds, lookingBack, around }: Set = {}) {
  const { id } = view.commitment;
  const ok = () => vi.fn(() => Promise.resolve(true));
  const acts = {
    lingering: signal(new Map(lookingBack && [[id, view]])), lookingBack: signal(new Map(lookingBack && [[id, lookingBack]])), opened: signal(null),
    move: ok(), drop: ok(), reword: ok(), giveTo: ok(), accept: ok(), counter: ok(), takeCounter: ok(), decline: ok(), confirm: ok(), block: ok(), unblock: ok(),
    settle: ok(), lookBack: ok(), skipLookBack: ok(), stay: vi.fn(), letGo: vi.fn(), done: ok(), notDone: ok(),
  };
  const surroundings: Surroundings = {
    today, meId: dana, everyone, people: new Map(everyone.map((person) => [person.id, person])), goals: new Map(), chairId: dana, nextMeetingOn: null,
    toTalkAbout: signal(new Map(thresholds && [[id, thresholds]])), ...around,
  };
  const heard = vi.fn();
  render(<div onKeyDown={heard}><CommitmentList sections={[{ name: 'Later', views: [view] }]} around={surroundings} acts={acts as unknown as CommitmentActs} empty={null} /></div>);
  return { acts, id, heard, box: screen.getByRole('checkbox'), line: screen.getByRole('listitem') };
}

export const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

/** Opens the menu and tells what it offers. */
export const entries = () => {
  fireEvent.click(screen.getByRole('button', { name: /^Actions for/ }));
  return screen.getAllByRole('menuitem').map((entry) => entry.textContent);
};
