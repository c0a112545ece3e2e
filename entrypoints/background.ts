// The background: short-lived, so every listener is set while it starts, and nothing is kept in its memory.
import { defineBackground } from 'wxt/utils/define-background';
import { localDateOf } from '@/lib/domain/local-date';
import { chords, serveCommands, shortcuts } from '@/lib/services/commands';
import { forgetClosedTabs, frameClaims, frameOpening } from '@/lib/services/frames';
import { serveMessages } from '@/lib/services/messages';
import { keepBadge } from '@/lib/services/overdue-badge';
import { reinjectWhenInstalled } from '@/lib/services/reinject';
import { openOwnPage, welcomeWhenInstalled } from '@/lib/services/welcome';
import { countOverdueMine } from '@/lib/store/queries/commitments';

const countMine = () => countOverdueMine(localDateOf(new Date()));

export default defineBackground(() => {
  // It ends with the worker; nobody aborts it.
  const { signal } = new AbortController();
  const refreshBadge = keepBadge(countMine, signal);
  serveCommands(signal);
  serveMessages({ frameOpening, frameClaims, shortcuts, chords, openTab: openOwnPage, committed: refreshBadge }, signal);
  forgetClosedTabs(signal);
  reinjectWhenInstalled(signal);
  welcomeWhenInstalled(signal);
});
