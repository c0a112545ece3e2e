// @vitest-environment jsdom
// What a commitment serves, up to the company's goal, and the choice of the key result that it moves.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { commitment } from '@/lib/domain/commitment.test-data';
import type { Commitment } from '@/lib/domain/commitment';
import type { Goal, KeyResult } from '@/lib/domain/goal';
import { Sight } from './Sight';

afterEach(cleanup);

const record = (id: string) => ({ id, createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null });
const goal = (title: string): Goal => ({ ...record(title), title, startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' });
const clinics: KeyResult = { ...record('clinics'), goalId: 'Pricing', ownerId: null, title: 'Clinics', unit: '', baseline: 0, target: 42, current: 27, cadence: 'weekly' };

function show(set: Partial<Commitment>, goals: Goal[], keyResult: KeyResult | null = null) {
  const serve = vi.fn(() => Promise.resolve(true));
  render(<Sight whole={{ view: { commitment: commitment(set), from: null, moves: [] }, sight: { goals, keyResult, keyResults: [clinics] } }} serve={serve} />);
  return serve;
}

const chosen = () => screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Key result that it moves' });

it.each([
  ['the goal', null, 'Company › Pricing'], ['the key result', clinics, 'Company › Pricing › Clinics'],
])('goes down to %s', (_, keyResult, words) => {
  show({}, [goal('Company'), goal('Pricing')], keyResult);
  expect(screen.getByText(words)).toBeTruthy();
});

it('lets a key result of the goal be chosen, and none again', () => {
  const serve = show({}, [goal('Pricing')], clinics);
  fireEvent.change(chosen() as HTMLSelectElement, { target: { value: '' } });
  fireEvent.change(chosen() as HTMLSelectElement, { target: { value: 'clinics' } });
  expect(serve.mock.calls).toEqual([[null], ['clinics']]);
});

it('is read only once it is closed, and not there without a goal', () => {
  show({ status: 'done' }, [goal('Pricing')]);
  expect(chosen()).toBeNull();
  cleanup();
  show({}, []);
  expect(screen.queryByRole('region')).toBeNull();
});
