// Where Calendar keeps its facts. Newest first; date and how we know it beside each. To add a strategy, add a line on top.
import type { Strategy } from '../found';

const CODE = '[a-z]{3}-[a-z]{4}-[a-z]{3}';

/** Ids inside an open popup; each alone leads to it. Ids are looked up in O(1), so the poll may ask for them. */
export const POPUP_IDS = [
  '#xDetDlg', // 2026-06, seen
  '#xDetDlgWhen', // 2026-06, seen
  '#xDetDlgCloseBu', // 2026-06, seen
];
export const DIALOG = '[role="dialog"]'; // 2026-06, seen
export const CHIPS_DIALOG = '[role="dialog"][data-chips-dialog="true"]'; // 2026-06, seen; quick-create has it too
export const QUICK_CREATE = '#tabEvent'; // 2026, read in other extensions

export const EID = 'data-eventid'; // 2019 to 2026-09, seen
/** Event id and calendar id, as logged by the popup and its buttons: `2:["<event id>","<address>",…` */
export const LOGGED = 'jslog'; // 2026-06, seen
export const LOGGED_EVENT = /\["([\w-]+)","[^"]+@[^"]+"/; // 2026-06, seen
/** Where to ask first: only buttons log an event (with an address) all over the popup, and few elements are buttons. */
export const EVENT_MARKS = `[${EID}], button[${LOGGED}*="@"]`; // 2026-06, seen

// The first two that find something must agree: keep them apart in the page.
export const TITLE: Strategy[] = [
  { css: '#xDetDlgWhen [role="heading"]' }, // 2026-06, seen
  { css: '[data-details]:not([data-details=""])', attr: 'data-details', pick: /^([^\n]+)\n/ }, // 2026-06, seen
  { css: '#rAECCd' }, // 2026-06, seen
  { css: '[role="heading"][aria-level="1"]' }, // 2026-06, seen
  { css: '[data-text]', attr: 'data-text' }, // 2026-06, seen
];

/** The line with the title; the date and time are the next sibling of its block. */
export const TITLE_BLOCK = ['#xDetDlgWhen [data-text]', '#xDetDlgWhen :has(> [role="heading"])']; // 2026-06, seen
export const WHEN: Strategy[] = [
  { css: '[data-details]:not([data-details=""])', attr: 'data-details', pick: /^[^\n]+\n([^\n]+)/ }, // 2026-06, seen
];

/** The words around it are localised, the zone's name is not. Not in the first line: that is the title. */
export const TIME_ZONE: Strategy[] = [
  {
    css: '[data-details]:not([data-details=""])',
    attr: 'data-details',
    pick: /\n.*?((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]+|UTC)[^\w\n]*(?:\n|$)/,
  }, // 2026-06, seen
];

// Not any link to Meet: a description may hold one of another call.
export const MEET_CODE: Strategy[] = [
  { css: '#xDetDlgVideo a[href*="://meet.google.com/"]', attr: 'href', pick: new RegExp(`^https://meet\\.google\\.com/(${CODE})`) }, // 2026-06, seen
  { css: '[data-details]:not([data-details=""])', attr: 'data-details', pick: new RegExp(`\\n[^]*?meet\\.google\\.com/(${CODE})`) }, // 2026-06, seen
  { css: `[${LOGGED}]`, attr: LOGGED, pick: new RegExp(`\\["[\\w-]+","[^"]+@[^"]+"[^;]*?"(${CODE})"`), every: true }, // 2026-06, seen
];

/** Rows of the guest list, and the attributes that may hold the address. */
export const GUEST_ROWS = [
  { css: '[data-email]', attr: 'data-email' }, // 2026-06, seen
  { css: '[role="treeitem"][data-hovercard-id]', attr: 'data-hovercard-id' }, // 2026-06, seen
  { css: '[role="tree"] [data-id*="@"]', attr: 'data-id' }, // 2026-06, seen
  { css: '[jsname="OLRBPb"][data-hovercard-id]', attr: 'data-hovercard-id' }, // 2026-06, seen
];

// The edit page: reconstructed from what other extensions rely on; no capture of 2023 or later.
export const EDIT_PATH = /\/eventedit(?:\/(.*))?$/;
export const EDIT_TITLE_INPUTS = [
  'input#xTiIn', // 2018, seen; 2026, read in other extensions
  '#xTiIn :is(input, textarea)', // guess
];
export const EDIT_CODE: Strategy[] = [
  { css: 'a[href^="https://meet.google.com/"]:not([contenteditable] *)', attr: 'href', pick: new RegExp(`/(${CODE})(?:[?#]|$)`), every: true }, // 2026, read
  { css: '[data-details]:not([data-details=""])', attr: 'data-details', pick: new RegExp(`meet\\.google\\.com/(${CODE})`) }, // guess from the popup
];
export const EDIT_ROOT = '[role="main"], main, form';

/** Chips of every view. Each timed chip holds a twin with the eid only, so the pair is asked for. */
export const CHIP = '[data-eventid][data-eventchip]'; // 2019 to 2026-09, seen

export const MAIN = '[role="main"]'; // 2026, read in other extensions
export const HEADER = 'header, [role="banner"]'; // 2026, read in other extensions
