// RECONSTRUCTION from FACTS: Calendar's week and edit page. Only the templates (chips, popup, a row) are captured markup.
import { CALENDAR_CAPTURES, inScript, templates } from '../captured';
import { OWN_ADDRESS, type PracticeEvent, practiceEvents, stressEvents } from '../events';
import type { PracticeOptions } from '../options';
import { calendarStyle } from './style';

/** What the page's script gets of the server. */
export interface CalendarData {
  events: PracticeEvent[];
  own: string;
  timeZone: string;
  /** Local `YYYY-MM-DD`. */
  today: string;
  language: 'en' | 'de';
}

function dataFor(url: URL, { today = () => new Date(), language = 'en' }: PracticeOptions): CalendarData {
  const now = today();
  const stress = Number(url.searchParams.get('stress') ?? 0);
  const events = stress > 0 ? stressEvents(now, stress) : practiceEvents(now);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { events, own: OWN_ADDRESS, timeZone, today: practiceEvents(now).find((event) => event.key === 'weekly')?.day ?? '', language };
}

/**
 * The page's HTML. Query: `dark`; `stress=300` (that many events, all in this week); `stubborn` (does not give way);
 * `swap=attributes|content` (a recycled popup changes that first, the rest 100 ms later); `late=<ms>` (guests, default 120).
 */
export function calendarPage(url: URL, nonce: string, options: PracticeOptions): string {
  const { language = 'en', script } = options;
  const dark = url.searchParams.has('dark');
  const account = language === 'de' ? 'Google-Konto' : 'Google Account';
  return `<!doctype html><html lang="${language}" dir="ltr"${dark ? ' data-theme="dark"' : ''}><head><meta charset="utf-8">
<title>Google Calendar</title><style>${calendarStyle}</style>
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
<script type="module" nonce="${nonce}" src="/_practice/shared/page-keys"></script>
<script type="application/json" id="practice-data">${inScript(dataFor(url, options))}</script></head>
<body data-viewfamily="EVENT" data-viewkey="WEEK"><div id="app">
<header role="banner"><button class="round" aria-label="Main drawer">☰</button><span class="logo">Calendar</span>
<button id="today"></button><button id="previous" class="round" aria-label="Previous week">‹</button><button id="next" class="round" aria-label="Next week">›</button>
<h1 id="range"></h1><span class="grow"></span>
<a role="button" class="account" aria-label="${account}: Dana Keller (${OWN_ADDRESS})" href="https://accounts.google.com/SignOutOptions">D</a></header>
<div class="below"><nav class="drawer"><button id="create" class="create">+ Create</button><div class="month"></div><p class="calendars">Dana Keller</p></nav>
<div role="main" class="main"><div class="all-day"></div><div role="grid" class="grid"></div></div></div></div>
${templates(CALENDAR_CAPTURES)}
<script type="module" nonce="${nonce}" src="/_practice/calendar/calendar"></script></body></html>`;
}
