// @vitest-environment jsdom
// The popup tells which hotkeys work, and how to set one that does not.
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Hotkeys } from './Hotkeys';

afterEach(cleanup);

describe('the hotkeys', () => {
  it('are told as the browser assigned them', () => {
    render(<Hotkeys shortcuts={[{ command: 'capture', keys: 'Alt+Shift+K' }, { command: 'toggle-sidebar', keys: 'Alt+Shift+J' }]} />);
    expect(screen.getByText('Alt+Shift+K to capture · Alt+Shift+J to open the sidebar')).toBeTruthy();
  });

  it('that the browser did not assign are named, with the place to set them', () => {
    render(<Hotkeys shortcuts={[{ command: 'capture', keys: '' }, { command: 'toggle-sidebar', keys: 'Alt+Shift+J' }]} />);
    expect(screen.getByText(/assigned no key to capture/).textContent).toContain('chrome://extensions/shortcuts');
  });

  it('say nothing before they are known', () => {
    const { container } = render(<Hotkeys shortcuts={undefined} />);
    expect(container.textContent).toBe('');
  });
});
