// @vitest-environment jsdom
// What goes wrong while a sheet is open is told in the sheet: the screen behind it cannot be read.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeDialog } from './dialog.test-data';
import { Problem } from './Message';
import { Sheet, SheetProblem } from './Sheet';

nativeDialog();
afterEach(cleanup);

const form = <Sheet title="Goal" close={() => undefined}><input aria-label="Title" /></Sheet>;

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
});
