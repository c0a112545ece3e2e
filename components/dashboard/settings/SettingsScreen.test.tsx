// @vitest-environment jsdom
// The settings say so when the browser shows no notifications, and which reminders are on as long as nobody chose.
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nudgingOf } from '@/lib/domain/settings';
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
    change: vi.fn(), mute: vi.fn(), showHints: vi.fn(),
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

  it('have the line before a meeting off until it is wanted', () => {
    drawn(true);
    const isOn = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name).checked;
    expect([isOn(/Once a day/), isOn(/Ten minutes before a meeting/), isOn(/Follow-ups/)]).toEqual([true, false, true]);
  });
});
