// @vitest-environment jsdom
// The settings say so when the browser shows no notifications, and which reminders are on as long as nobody chose.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nudgingOf } from '@/lib/domain/nudging-usual';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { createSettings } from '@/lib/state/dashboard/settings';
import type { SettingsPage } from '@/lib/state/dashboard/settings';
import { SettingsScreen } from './SettingsScreen';

vi.mock('@/lib/state/dashboard/settings', () => ({ createSettings: vi.fn() }));

afterEach(cleanup);

/** Of somebody who chose nothing. */
function drawn(allowed: boolean | undefined) {
  const settings: SettingsPage = {
    nudging: signal(nudgingOf(null)), muted: signal(false), mutedHints: signal(0), preview: signal([]), allowed: signal(allowed),
    change: vi.fn(() => Promise.resolve(false)), changeHours: vi.fn(() => Promise.resolve(false)), mute: vi.fn(), showHints: vi.fn(),
  };
  vi.mocked(createSettings).mockReturnValue(settings);
  render(<SettingsScreen dashboard={{ around: signal({ today: '2026-11-18', meId: null, people: new Map() }) } as unknown as Dashboard} />);
}

describe('settings', () => {
  it('say that notifications are refused, and what carries it instead', () => {
    drawn(false);
    expect(screen.getByRole('alert').textContent).toMatch(/does not let Kept show notifications.*badge counts.*popup lists/);
  });

  it.each([[true], [undefined]])('say nothing of it while that is %s', (allowed) => {
    drawn(allowed);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('show again what was there when a time is refused', async () => {
    drawn(true);
    for (const [label, was] of [['Until', '17:30'], ['The daily one at', '09:00']] as const) {
      const time = screen.getByLabelText<HTMLInputElement>(label);
      fireEvent.change(time, { target: { value: '23:30' } });
      expect(time.value).toBe('23:30');
      await waitFor(() => expect(time.value).toBe(was));
    }
  });

  it('have the line before a meeting off until it is wanted', () => {
    drawn(true);
    const isOn = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name).checked;
    expect([isOn(/Once a day/), isOn(/Ten minutes before a meeting/), isOn(/Follow-ups/)]).toEqual([true, false, true]);
  });
});
