// @vitest-environment jsdom
// Setting a goal together: what the machine checks, what the team answers, and who agreed to which words.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Goal } from '@/lib/domain/goal';
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { GoalView } from '@/lib/state/views';
import { aPerson, newId } from '@/test/fixtures/store';
import { Agreements } from './Agreements';
import { SmartCheck } from './SmartCheck';

afterEach(cleanup);

const record = () => ({ id: newId(), createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null });
const goal = (set: Partial<Goal> = {}): Goal => ({ ...record(), title: 'Answer inquiries within 24 hours until 30 June', startsOn: '2026-04-01', dueOn: '2026-06-30', status: 'active', ...set });
const view = (set: Partial<Goal> = {}): GoalView => ({ goal: goal(set), leadId: null, stakeIds: [], keyResults: [] });
const acts = () => ({ change: vi.fn().mockResolvedValue(true), agree: vi.fn().mockResolvedValue(true), takeBackAgreement: vi.fn().mockResolvedValue(true) });

describe('the SMART check', () => {
  const told = () => screen.getAllByRole('listitem').map((item) => /^(\w+) (yes|not yet|not answered)/.exec(item.textContent)?.slice(1));

  it.each([
    ['Answer inquiries within 24 hours until 30 June', 'yes', 'yes'],
    ['Improve service', 'not yet', 'not yet'],
  ])('of “%s” finds it measurable: %s, dated: %s', (title, measurable, dated) => {
    render(<SmartCheck view={view({ title })} cycle={null} acts={acts() as unknown as GoalActs} />);
    expect(told()).toEqual([['Specific', 'not answered'], ['Measurable', measurable], ['Attainable', 'not answered'], ['Relevant', 'not answered'], ['Dated', dated]]);
  });

  it('keeps the other answers when one is given', () => {
    const did = acts();
    const shown = view({ smart: { specific: true, attainable: false, relevant: false } });
    render(<SmartCheck view={shown} cycle={null} acts={did as unknown as GoalActs} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Yes' })[2] as HTMLElement);
    expect(did.change).toHaveBeenCalledWith(shown, { smart: { specific: true, attainable: false, relevant: true } });
  });
});

describe('who agreed', () => {
  const [dana, sam, liu] = [aPerson('Dana Keller'), aPerson('Sam Okafor'), aPerson('Liu Wei')];
  const agreed = (personId: string, title: string) => ({ ...record(), goalId: newId(), personId, on: '2026-04-02', title });

  function show() {
    const [one, did] = [goal({ title: 'Renew 92 %' }), acts()];
    render(<Agreements goal={one} people={[dana, sam, liu]} agreements={[agreed(dana.id, 'Renew 92 %'), agreed(sam.id, 'Renew 90 %')]} acts={did as unknown as GoalActs} />);
    return { one, did };
  }

  it('is told of each, with the earlier words where it was to those', () => {
    show();
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('button')?.getAttribute('aria-label')))
      .toEqual(['Dana Keller: agreed', 'Sam Okafor: agreed to earlier words', 'Liu Wei: not yet']);
    expect(screen.getByText('Earlier words: “Renew 90 %”')).toBeTruthy();
  });

  it('is said by a press, taken back by another, and of all that are missing at once', () => {
    const { one, did } = show();
    fireEvent.click(screen.getByRole('button', { name: /Dana Keller/ }));
    expect(did.takeBackAgreement).toHaveBeenCalledWith(one, dana.id, expect.any(String));
    fireEvent.click(screen.getByRole('button', { name: /Sam Okafor/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Everyone agrees' }));
    expect(did.agree.mock.calls.map(([, ids]: unknown[]) => ids)).toEqual([[sam.id], [sam.id, liu.id]]);
  });
});
