// @vitest-environment jsdom
// The popup tells what it cannot show, in words for people.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Screen } from '@/lib/state/screen';
import { Problems } from './Problems';

afterEach(cleanup);

const aScreen = (set: object) => ({ problem: signal(null), unreadable: signal([]), ...set }) as unknown as Screen;
const row = { table: 'commitments', id: '1', problem: 'dueOn: Invalid ISO date' };

describe('the popup', () => {
  it('says how many records it could not read, and nothing of their fields', () => {
    render(<Problems screen={aScreen({ unreadable: signal([row, { ...row, id: '2' }]) })} />);
    expect(page.getByRole('alert').textContent).toContain('2 records could not be read');
    expect(page.getByRole('alert').textContent).not.toContain('dueOn');
  });

  it('says nothing when all is well', () => {
    render(<Problems screen={aScreen({})} />);
    expect(page.queryByRole('alert')).toBeNull();
  });

  it('tells a problem until it is understood', () => {
    render(<Problems screen={aScreen({ problem: signal({ what: 'The disk is full.', safe: 'Nothing is lost.', then: 'Make room.' }) })} />);
    fireEvent.click(page.getByRole('button', { name: 'Understood' }));
    expect(page.queryByRole('alert')).toBeNull();
  });
});
