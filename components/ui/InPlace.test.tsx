// @vitest-environment jsdom
// A field that is changed where it is read: saved when it is left, and as it was when that fails.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceInPlace, DateInPlace, NumberInPlace, TextInPlace } from './InPlace';

afterEach(cleanup);

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`));
const type = (name: string, value: string) => {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.blur(field(name));
};

describe('a field in place', () => {
  it('saves what was typed when it is left, and not when nothing changed', async () => {
    const save = vi.fn().mockResolvedValue(true);
    render(<TextInPlace label="Unit" value="%" save={save} />);
    type('Unit', '%');
    type('Unit', 'clinics');
    await waitFor(() => expect(save.mock.calls).toEqual([['clinics']]));
  });

  it('keeps what is being typed when the stored words change meanwhile', () => {
    const { rerender } = render(<TextInPlace label="Unit" value="%" save={vi.fn()} />);
    fireEvent.input(field('Unit'), { target: { value: 'clin' } });
    rerender(<TextInPlace label="Unit" value="days" save={vi.fn()} />);
    expect(field('Unit').value).toBe('clin');
    fireEvent.keyDown(field('Unit'), { key: 'Escape' });
    expect(field('Unit').value).toBe('clin');
    fireEvent.keyDown(field('Unit'), { key: 'Escape' });
    expect(field('Unit').value).toBe('days');
  });

  it('takes what was typed back at the second Escape only, and saves it where it is left after the first', async () => {
    const save = vi.fn().mockResolvedValue(true);
    const heard = vi.fn();
    render(<div onKeyDown={heard}><TextInPlace label="Unit" value="%" save={save} /></div>);
    fireEvent.input(field('Unit'), { target: { value: 'clinics' } });
    // What is not prevented would close the sheet that it stands in.
    expect(fireEvent.keyDown(field('Unit'), { key: 'Escape' })).toBe(false);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved yet/);
    fireEvent.input(field('Unit'), { target: { value: 'clinics open' } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    fireEvent.keyDown(field('Unit'), { key: 'Escape' });
    fireEvent.blur(field('Unit'));
    await waitFor(() => expect(save.mock.calls).toEqual([['clinics open']]));
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not replace what came from elsewhere unasked: both are told, and Enter decides', async () => {
    const save = vi.fn().mockResolvedValue(true);
    const { rerender } = render(<TextInPlace label="Unit" value="%" save={save} />);
    fireEvent.input(field('Unit'), { target: { value: 'clinics' } });
    rerender(<TextInPlace label="Unit" value="days" save={save} />);
    fireEvent.blur(field('Unit'));
    expect((await screen.findByRole('alert')).textContent).toContain('“days”');
    expect(field('Unit').value).toBe('clinics');
    expect(save).not.toHaveBeenCalled();
    fireEvent.keyDown(field('Unit'), { key: 'Enter' });
    await waitFor(() => expect(save.mock.calls).toEqual([['clinics']]));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is as it was when it could not be saved', async () => {
    render(<TextInPlace label="Unit" value="%" save={vi.fn().mockResolvedValue(false)} />);
    type('Unit', 'clinics');
    await waitFor(() => expect(field('Unit').value).toBe('%'));
  });

  it('takes an emptied number or day for no change', async () => {
    const save = vi.fn().mockResolvedValue(true);
    render(<><NumberInPlace label="Now" value={7} save={save} /><DateInPlace label="Until" value="2026-12-31" save={save} /></>);
    type('Now', '');
    type('Until', '');
    await waitFor(() => expect([field('Now').value, field('Until').value]).toEqual(['7', '2026-12-31']));
    type('Now', '6.5');
    await waitFor(() => expect(save.mock.calls).toEqual([[6.5]]));
  });

  it('goes back to the choice before when the new one was refused', async () => {
    render(<ChoiceInPlace label="Serves" value="" options={[['', 'None'], ['a', 'A']]} save={vi.fn().mockResolvedValue(false)} />);
    fireEvent.change(field('Serves'), { target: { value: 'a' } });
    await waitFor(() => expect(field('Serves').value).toBe(''));
  });
});
