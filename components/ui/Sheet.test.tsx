// @vitest-environment jsdom
// What goes wrong while a sheet is open is told in it: the screen behind it cannot be read. And it gives the keyboard back, but takes it from nobody.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeDialog } from './dialog.test-data';
import { Form } from './Form';
import { Problem } from './Message';
import { Sheet } from './Sheet';
import { SheetProblem } from './SheetProblem';
import { leaveQuestion } from './unsaved';
import { isBehindSheet, putSheetsAside } from './sheets-aside';

nativeDialog();
afterEach(cleanup);

const form = <Sheet title="Goal" close={() => undefined}><input aria-label="Title" /></Sheet>;

/** From the button that has the keyboard. Closed by a signal, as screens do: what follows a drawing then follows it as in a browser. */
async function opened() {
  const isOpen = signal(false);
  const Page = () => <><button>Open</button><button>Elsewhere</button>{isOpen.value && form}</>;
  render(<Page />);
  screen.getByRole('button', { name: 'Open' }).focus();
  isOpen.value = true;
  await waitFor(() => expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true));
  const dialog = screen.getByRole('dialog');
  return {
    elsewhere: screen.getByText('Elsewhere'),
    /** Until it is gone from the page, and no longer: what is done after a frame comes later. */
    leave: async () => {
      isOpen.value = false;
      while (dialog.isConnected) await Promise.resolve();
    },
  };
}

describe('a sheet', () => {
  it('tells what went wrong, where it can be dismissed', () => {
    const dismiss = vi.fn();
    const problem = <Problem what="The browser could not store that." safe="Nothing is lost." then="Try again." dismiss={dismiss} />;
    render(<SheetProblem.Provider value={problem}>{form}</SheetProblem.Provider>);
    const alert = within(screen.getByRole('dialog', { name: 'Goal' })).getByRole('alert');
    expect(alert.textContent).toContain('could not store');
    fireEvent.click(within(alert).getByRole('button', { name: 'Understood' }));
    expect(dismiss).toHaveBeenCalled();
  });

  it('says nothing while all is well', () => {
    render(form);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel'))],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close Goal' }))],
  ])('left by %s is left at once, and once only, though the browser tells of it later', async (_, leaveIt) => {
    vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function later(this: HTMLDialogElement) {
      this.open = false;
      setTimeout(() => this.dispatchEvent(new Event('close')), 10);
    });
    const close = vi.fn();
    render(<Sheet title="Goal" close={close}><input aria-label="Title" /></Sheet>);
    leaveIt();
    expect(close).toHaveBeenCalledOnce();
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    expect(close).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('stays where a file was not chosen in it after all', () => {
    const close = vi.fn();
    render(<Sheet title="Goal" close={close}><input type="file" aria-label="File" /></Sheet>);
    fireEvent(screen.getByLabelText('File'), new Event('cancel', { bubbles: true }));
    expect(close).not.toHaveBeenCalled();
  });

  it('that is gone gives the keyboard back', async () => {
    const { leave } = await opened();
    screen.getByLabelText('Title').focus();
    await leave();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })));
  });

  it('does not take the keyboard back from where it went meanwhile', async () => {
    const { leave, elsewhere } = await opened();
    await leave();
    elsewhere.focus();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(document.activeElement).toBe(elsewhere);
  });

  it('put aside stays with what was typed, leaves the page to the keyboard, and closes by Escape', async () => {
    const close = vi.fn();
    render(<Sheet title="Goal" close={close}><input aria-label="Title" /></Sheet>);
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: 'Half a go' } });
    expect(isBehindSheet()).toBe(true);
    putSheetsAside();
    await Promise.resolve();
    expect(close).not.toHaveBeenCalled();
    expect(isBehindSheet()).toBe(false);
    expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Half a go');
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' });
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  it.each([['Half a goal', true], ['', false]])('in whose form %j was typed, asks before Escape leaves: %s', async (words, asks) => {
    render(<Sheet title="Goal" close={() => undefined}><Form save={vi.fn()}><input aria-label="Title" /></Form></Sheet>);
    const field = screen.getByLabelText('Title');
    field.focus();
    fireEvent.input(field, { target: { value: words } });
    // What is not prevented closes it.
    const closes = () => fireEvent.keyDown(field, { key: 'Escape' });
    expect(closes()).toBe(!asks);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(asks ? leaveQuestion : ''));
    if (asks) expect(closes()).toBe(true);
  });

  it.each([['Half a goal', true], ['', false]])('in whose form %j was typed, asks before its button closes it: %s', async (words, asks) => {
    const close = vi.fn();
    render(<Sheet title="Goal" close={close}><Form save={vi.fn()}><input aria-label="Title" /></Form></Sheet>);
    const field = screen.getByLabelText('Title');
    field.focus();
    fireEvent.input(field, { target: { value: words } });
    const press = (detail = 1) => fireEvent.click(screen.getByRole('button', { name: 'Close Goal' }), { detail });
    press();
    expect(close).toHaveBeenCalledTimes(asks ? 0 : 1);
    if (!asks) return;
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(leaveQuestion));
    // Of a double click, the second was not meant as an answer.
    press(2);
    expect(close).not.toHaveBeenCalled();
    press();
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks again when more was typed after the question', async () => {
    render(<Sheet title="Goal" close={() => undefined}><Form save={vi.fn()}><input aria-label="Title" /></Form></Sheet>);
    const field = screen.getByLabelText('Title');
    field.focus();
    fireEvent.input(field, { target: { value: 'Half' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.input(field, { target: { value: 'Half a goal' } });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
  });
});
