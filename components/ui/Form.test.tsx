// @vitest-environment jsdom
// However often a form is sent off, what is in it is stored once.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Form } from './Form';

afterEach(cleanup);

function show() {
  const stored: ((ok: boolean) => void)[] = [];
  const save = vi.fn(() => new Promise((resolve) => { stored.push(resolve); }));
  render(<Form save={save}><button type="submit">Save</button></Form>);
  return { save, button: screen.getByRole('button'), settle: () => stored.at(-1)?.(false) };
}

describe('a form', () => {
  it('is stored once, though it is sent off again while that is being done', () => {
    const { save, button } = show();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(save).toHaveBeenCalledOnce();
  });

  it('is heard again after it could not be stored', async () => {
    const { save, button, settle } = show();
    fireEvent.click(button);
    settle();
    await waitFor(() => {
      fireEvent.click(button);
      expect(save).toHaveBeenCalledTimes(2);
    });
  });

  it('leaves out the second click of a double click, which was meant for what stood there before', () => {
    const { save, button } = show();
    fireEvent.click(button, { detail: 2 });
    expect(save).not.toHaveBeenCalled();
    fireEvent.click(button, { detail: 1 });
    expect(save).toHaveBeenCalledOnce();
  });

  it('is not sent off by an Enter that is still held down', () => {
    const { button } = show();
    expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  });
});
