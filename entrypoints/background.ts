// The background: short-lived, so every listener is set while it starts, and nothing is kept in its memory.
import { defineBackground } from 'wxt/utils/define-background';
import { localDateOf } from '@/lib/domain/local-date';
import { notificationsAllowed } from '@/lib/services/browser-notifications';
import { chords, serveCommands, shortcuts } from '@/lib/services/commands';
import { forgetClosedTabs, frameClaims, frameLoads, frameOpening } from '@/lib/services/frames';
import { serveMessages } from '@/lib/services/messages';
import { serveNudgeAnswers } from '@/lib/services/nudge-answers';
import { browserScreen, keepNudges, nudgeStore } from '@/lib/services/nudges';
import { openItem } from '@/lib/services/open-item';
import { keepBadge } from '@/lib/services/overdue-badge';
import { reinjectWhenInstalled } from '@/lib/services/reinject';
import { openOwnPage, welcomeWhenInstalled } from '@/lib/services/welcome';
import '@/lib/store/database-at-once';
import { countOverdueMine } from '@/lib/store/queries/due';
import { onCommitted } from '@/lib/store/write';

const countMine = () => countOverdueMine(localDateOf(new Date()));

export default defineBackground({
  type: 'module',
  main() {
    // It ends with the worker; nobody aborts it.
    const { signal } = new AbortController();
    const refreshBadge = keepBadge(countMine, signal);
    const lookForNudges = keepNudges(browserScreen, nudgeStore, signal);
    const committed = async () => { await Promise.all([refreshBadge(), lookForNudges()]); };
    onCommitted(() => void committed().catch((error: unknown) => console.error(error)), signal);
    serveNudgeAnswers(signal);
    serveCommands(signal);
    serveMessages({
      frameOpening, frameLoads, frameClaims, shortcuts, chords, openTab: openOwnPage, committed, openItem, notificationsAllowed,
    }, signal);
    forgetClosedTabs(signal);
    reinjectWhenInstalled(signal);
    welcomeWhenInstalled(signal);
  },
});
