// @vitest-environment jsdom
// The menu offers what there is to do, and no more.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { SidebarHead } from './SidebarHead';

afterEach(cleanup);
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

function menu(mutedHints?: string[]) {
  const showAllHints = vi.fn();
  const state = {
    shown: signal({ kind: 'agenda' }), front: { isPicked: signal(false) }, board: { meeting: signal(null) }, guests: signal([]), line: { showAllHints },
    screen: { today: signal('2026-11-27'), team: signal({ hasSample: false, settings: { mutedHints } }) },
  };
  const host = { close: null, hideForMeeting: null, leave: vi.fn(), openInTab: vi.fn(), openDashboard: vi.fn(), captureInput: vi.fn() };
  render(<SidebarHead state={state as unknown as State} host={host} cover={vi.fn()} open={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  return { showAllHints, entry: screen.queryByRole('menuitem', { name: 'Show all hints again' }) };
}

it('shows hints again that were muted, and says nothing of them while there are none', () => {
  expect([undefined, []].map((muted) => { const { entry } = menu(muted); cleanup(); return entry; })).toEqual([null, null]);
  const { entry, showAllHints } = menu(['noEnd']);
  fireEvent.click(entry as Element);
  expect(showAllHints).toHaveBeenCalledOnce();
});
