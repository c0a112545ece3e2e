// RECONSTRUCTION from FACTS: Meet's lobby, waiting room and left-call screen. Only the call itself (templates) is captured markup.
import { inScript, MEET_CAPTURES, templates } from '../captured';
import { OWN_ADDRESS, practiceEvents, TEAM, WEEKLY_CODE, type PracticeEvent } from '../events';
import type { PracticeOptions } from '../options';
import { meetStyle } from './style';

/** What the page's script gets of the server. */
export interface MeetData {
  /** `abc-defg-hij`; null on the home page. */
  code: string | null;
  /** The event's title, or the code for a call that no event names. */
  title: string;
  /** Twelve at most; the first is the user. */
  people: string[];
  language: 'en' | 'de';
}

const CODE = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/;
/** `/lookup/<alias>` leads to the weekly's call, and the address never shows its code. */
const ALIAS = /^\/lookup\/[\w-]+$/;
const VISITORS = ['Nora Lind', 'Tom Berg', 'Inês Costa'];

function dataFor(url: URL, { today = () => new Date(), language = 'en' }: PracticeOptions): MeetData {
  const code = ALIAS.test(url.pathname) ? WEEKLY_CODE : (CODE.exec(url.pathname)?.[1] ?? null);
  const event: PracticeEvent | undefined = practiceEvents(today()).find((each) => code !== null && each.code === code);
  const invited = event && event.key !== 'captured' ? event.guests : TEAM;
  const names = invited.map((guest) => guest.name);
  return { code, title: event?.title ?? code ?? '', people: code === WEEKLY_CODE ? [...names, ...VISITORS] : names, language };
}

/**
 * The page's HTML. Query: `incall` (starts in the call); `waiting` (the host lets one in after 1.5 s);
 * `waiting=never`; `stress` (a mutation each 50 ms); `captured` (the call shows the captured markup untouched).
 */
export function meetPage(url: URL, nonce: string, options: PracticeOptions): string {
  const { language = 'en', script } = options;
  const data = dataFor(url, options);
  const start = `window.WIZ_global_data = ${inScript({ oPEP7c: OWN_ADDRESS, QrtxK: '0' })};`;
  return `<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8">
<title>${data.code === null ? 'Google Meet' : `Meet - ${data.code}`}</title><style>${meetStyle}</style>
<script data-id="_gd" nonce="${nonce}">${start}</script>
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
<script type="module" nonce="${nonce}" src="/_practice/shared/page-keys"></script>
<script type="application/json" id="practice-data">${inScript(data)}</script></head><body class="EIlDfe J0p3ve">
${templates(MEET_CAPTURES)}
<script type="module" nonce="${nonce}" src="/_practice/meet/meet"></script></body></html>`;
}
