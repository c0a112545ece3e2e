// @vitest-environment jsdom
// One person: changed in place, me or not, gone and back.
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { aPerson, begin, stored } from '@/test/fixtures/store';
import type { Person } from '@/lib/domain/person';
import { createPeopleActs } from '@/lib/state/dashboard/people-acts';
import { PersonScreen } from './PersonScreen';

const open = useDashboard();

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];

const storedOf = async (one: Person) => (await stored('people')).find(({ id }) => id === one.id);

async function show(one: Person, ...others: Person[]): Promise<void> {
  await begin('people', one, ...others);
  const dashboard = open();
  const acts = createPeopleActs(dashboard.screen);
  if (others.includes(dana)) await acts.thisIsMe(dana.id);
  render(<PersonScreen id={one.id} dashboard={dashboard} acts={acts} />);
  await screen.findByRole('heading', { level: 1, name: one.name });
}

describe('a person', () => {
  it('is changed in place', async () => {
    await show(sam);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Sam Okafor' }));
    fireEvent.input(screen.getByLabelText('Good at, e.g. pricing, hiring'), { target: { value: 'pricing, hiring' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('pricing, hiring');
    expect(await storedOf(sam)).toMatchObject({ name: 'Sam Okafor', strengths: ['pricing', 'hiring'] });
  });

  it.each([
    ['gives the keyboard back', null, 'Edit Sam Okafor'], ['leaves the keyboard where it went', 'This is me', 'This is me'],
  ])('changed in place, %s', async (_, elsewhere, focused) => {
    await show(sam);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit Sam Okafor' }));
    screen.getByLabelText('Good at, e.g. pricing, hiring').focus();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    if (elsewhere) screen.getByRole('button', { name: elsewhere }).focus();
    await screen.findByRole('button', { name: 'Edit Sam Okafor' });
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: focused }));
  });

  it('can be said to be me, and then has a why to write', async () => {
    await show(sam);
    expect(screen.queryByRole('region', { name: 'Your own why' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'This is me' }));
    expect((await screen.findByRole('region', { name: 'Your own why' })).textContent).toContain('only you');
    fireEvent.input(screen.getByLabelText('Why are you in this team?'), { target: { value: 'For the nurses' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save your why' }));
    await waitFor(async () => expect(await storedOf(sam)).toMatchObject({ why: 'For the nurses', whyShared: false }));
    expect(screen.queryByRole('button', { name: 'This is me' })).toBeNull();
  });

  it.each([[true, 1], [false, 0]])('of others shows their why only where they shared it: %s', async (whyShared, shown) => {
    await show({ ...sam, why: 'For my mother', whyShared }, dana);
    expect(screen.queryAllByText('For my mother')).toHaveLength(shown);
  });

  it('leaves the team and comes back', async () => {
    await show(sam, dana);
    fireEvent.click(screen.getByRole('button', { name: 'Leaves the team…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leaves the team' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Back in the team' }));
    await waitFor(async () => expect((await storedOf(sam))?.leftOn).toBeNull());
  });

  it('is merged with another record after it was said what will move', async () => {
    const double = aPerson('S. Okafor', { emails: ['so@meridian.example'] });
    await show(sam, double);
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another…' }));
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: double.id } });
    await screen.findByText(/addresses and strengths will move/);
    fireEvent.click(screen.getByRole('button', { name: 'Merge them' }));
    await waitFor(async () => expect(await storedOf(double)).toMatchObject({ mergedInto: sam.id }));
    expect((await storedOf(sam))?.emails).toContain('so@meridian.example');
  });

  it('that is not there any more is said not to be', async () => {
    const dashboard = open();
    render(<PersonScreen id={sam.id} dashboard={dashboard} acts={createPeopleActs(dashboard.screen)} />);
    await screen.findByText(/Nobody is known at this address/);
  });
});
