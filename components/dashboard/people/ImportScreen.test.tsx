// @vitest-environment jsdom
// A file of people is shown row by row before anything is written.
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { aPerson, begin, stored } from '@/test/fixtures/store';
import { createPeopleActs } from '@/lib/state/dashboard/people-acts';
import { ImportScreen } from './ImportScreen';

const open = useDashboard();

async function show(text: string): Promise<void> {
  await begin('people', aPerson('Dana Keller'));
  const dashboard = open();
  render(<ImportScreen dashboard={dashboard} acts={createPeopleActs(dashboard.screen)} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
}

const names = async () => (await stored('people')).map(({ name }) => name).sort();

describe('importing people', () => {
  it('says of each row what becomes of it, and writes nothing before it is asked to', async () => {
    await show('Name;Email;Department\nDana Keller;dana@meridian.example;Board\nNora Lind;nora@meridian.example;Legal');
    expect((await screen.findByRole('row', { name: /Nora Lind/ })).textContent).toContain('new');
    expect(screen.getByRole('row', { name: /Dana Keller/ }).textContent).toContain('updated');
    expect(await names()).toEqual(['Dana Keller']);
    fireEvent.click(screen.getByRole('button', { name: 'Import 2 people' }));
    await waitFor(async () => expect(await names()).toEqual(['Dana Keller', 'Nora Lind']));
    expect((await stored('people')).map((person) => person.function).sort()).toEqual(['Board', 'Legal']);
  });

  it('imports nothing while a row has a problem that is neither corrected nor left out', async () => {
    await show('Name;Email\nNora Lind;nora@meridian.example\nBad One;nowhere');
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Import 1 person' });
    expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Leave out the 1 with a problem' }));
    await waitFor(() => expect(button.disabled).toBe(false));
    expect(screen.getByRole('row', { name: /Bad One/ }).textContent).toContain('left out');
    fireEvent.click(button);
    await waitFor(async () => expect(await names()).toEqual(['Dana Keller', 'Nora Lind']));
  });

  it('says why a text is no table of people', async () => {
    await show('just some words');
    expect((await screen.findByRole('alert')).textContent).toMatch(/first row|nobody|columns/i);
  });

  it.each([
    ['is empty', '', 'There is nothing in it.'],
    ['holds no text', 'PK\u0003\u0004\u0014\0Name,E-mail\nDana,dana@x.example', 'What is in it is no text'],
  ])('says of a file that %s what it is, that nothing was imported, and what to do', async (_, text, what) => {
    await show('');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.change(screen.getByLabelText(/^A file/), { target: { files: [{ text: () => Promise.resolve(text) }] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(new RegExp(`${what}.*Nothing was imported\\..*(Choose another file|CSV UTF-8)`));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });
});
