// @vitest-environment jsdom
// What is done to the team is said, so that no words of before stay beside it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { createScreen } from './screen';
import { createTeamActs } from './team-acts';

useEmptyStore();

let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => end.abort());

function begun() {
  const screen = createScreen(end.signal);
  screen.announce('Raised');
  return { notice: screen.notice, acts: createTeamActs(screen) };
}

describe('what is done to the team', () => {
  it('is said when a goal is added', async () => {
    const { notice, acts } = begun();
    expect(await acts.addGoal({ title: 'Renew 92 % of clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', leadId: null })).toBe(true);
    expect(notice.value?.text).toBe('Goal added');
  });

  it('is said when the sample is removed', async () => {
    const { notice, acts } = begun();
    await acts.addSample();
    expect(await acts.removeSample()).toBe(true);
    expect(notice.value?.text).toBe('The sample team is removed');
  });
});
