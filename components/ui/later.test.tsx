// @vitest-environment jsdom
// A part that comes later is drawn as soon as it is there, gets the keyboard then, and says so when it cannot be loaded.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { focused } from './focused';
import { Afterwards, later } from './later';

afterEach(cleanup);

const Field = ({ label }: { label: string }) => <input aria-label={label} ref={focused} />;

describe('a part that comes later', () => {
  it('is drawn wherever it is wanted once it is there, and takes the keyboard', async () => {
    let arrive = (_part: typeof Field) => {};
    const Part = later(() => new Promise<typeof Field>((resolve) => { arrive = resolve; }));
    render(<><Part label="one" /><Part label="two" /></>);
    expect(screen.queryByRole('textbox')).toBeNull();
    arrive(Field);
    expect(await screen.findAllByRole('textbox')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('two'));
  });

  it('is drawn at once when it was loaded ahead, and loaded once', async () => {
    const load = vi.fn(() => Promise.resolve(Field));
    const Part = later(load);
    await Part.ahead();
    render(<Part label="here" />);
    expect(document.activeElement).toBe(screen.getByLabelText('here'));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('comes into a picture once that was seen', async () => {
    render(<>before<Afterwards><Field label="after" /></Afterwards></>);
    expect(screen.queryByLabelText('after')).toBeNull();
    await screen.findByLabelText('after');
  });

  it('says that it could not be loaded, and can be tried again', async () => {
    const load = vi.fn(() => Promise.resolve(Field)).mockRejectedValueOnce(new TypeError('gone'));
    const Part = later(load);
    render(<Part label="at last" />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded.*saved is safe/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('at last')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps quiet about what failed ahead until it is wanted', async () => {
    const load = vi.fn(() => Promise.resolve(Field)).mockRejectedValueOnce(new TypeError('gone'));
    const Part = later(load);
    await expect(Part.ahead()).rejects.toThrow('could not be loaded');
    render(<Part label="then" />);
    expect(await screen.findByLabelText('then')).toBeTruthy();
  });
});
