// @vitest-environment jsdom
// The sheet of keys tells the browser's hotkeys as they are, and the keys of each place.
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { nativeDialog } from '../ui/dialog.test-data';
import { popupGroups, sidebarGroups } from './key-groups';
import { KeySheet } from './KeySheet';

nativeDialog();
afterEach(cleanup);

const lines = (region: string) => within(screen.getByRole('region', { name: region })).getAllByRole('definition').map((line) => line.parentElement?.textContent);

describe('the sheet of keys', () => {
  it('tells both hotkeys as the browser assigned them, and how to change them', () => {
    render(<KeySheet groups={[]} shortcuts={[{ command: 'capture', keys: 'Alt+Shift+K' }, { command: 'toggle-sidebar', keys: '' }]} close={() => undefined} />);
    expect(lines('Everywhere in the browser')).toEqual(['Alt+Shift+KCapture a commitment', 'none assignedOpen or close the sidebar']);
    expect(screen.getByText(/chrome:\/\/extensions\/shortcuts.*Firefox/)).toBeTruthy();
  });

  it('tells what each key does in the sidebar, and in the popup only what works there', () => {
    render(<KeySheet groups={sidebarGroups} shortcuts={undefined} close={() => undefined} />);
    expect(lines('On a commitment in a list')).toEqual(expect.arrayContaining(['↓jNext one', 'xDone', 'pPark: no date for now']));
    cleanup();
    render(<KeySheet groups={popupGroups} shortcuts={undefined} close={() => undefined} />);
    expect(lines('On a commitment')).toEqual([
      '↓jNext one', '↑kThe one before', 'EnterShow the whole of it', 'xDone', 'rNew date', 'zSnooze: hide the reminder for a while',
      'tSay what comes of the conversation it needs', '1–7Say why a date moved',
    ]);
  });
});
