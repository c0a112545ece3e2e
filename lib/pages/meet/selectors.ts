// Where Meet keeps its facts. Newest first; date and how we know it beside each. To add a strategy, add a line on top.
import type { Strategy } from '../found';

const CODE = '[a-z]{3}-[a-z]{4}-[a-z]{3}';
/** The whole text is a code. */
export const ONLY_CODE = new RegExp(`^\\s*(${CODE})\\s*$`);
export const CODE_PATH = new RegExp(`^/(${CODE})/?$`);
/** Addresses that can hold a call: a code, or a nickname. */
export const CALL_PATH = new RegExp(`^/(?:${CODE}|lookup/[^/]+)/?$`);

export const CODE_IN_PAGE: Strategy[] = [
  { css: 'c-wiz[data-unresolved-meeting-id]', attr: 'data-unresolved-meeting-id', pick: ONLY_CODE, every: true }, // 2020 to 2026, seen
  { css: '[data-meeting-title]', attr: 'data-meeting-title', pick: ONLY_CODE }, // 2026, seen; only for a call without a title
  { css: '[jsname="NeC6gb"]', pick: ONLY_CODE }, // 2024-02 to 2026, seen
  { css: '[role="tooltip"]', pick: ONLY_CODE, every: true }, // 2024-02 to 2026, seen
];

/** Only asked in a call: lobby and left screen have headings of their own. */
export const TITLE: Strategy[] = [
  { css: '[data-meeting-title]', attr: 'data-meeting-title' }, // 2026, seen
  { css: '[role="heading"][aria-level="1"] [jsname="NeC6gb"]' }, // 2026, seen
];
/** A heading whose words its tooltip repeats; other headings have no twin. */
export const TITLE_HEADING = '[role="heading"][aria-level="1"]'; // 2026, seen
export const TOOLTIP = '[role="tooltip"]'; // 2024-02 to 2026, seen

/** Icons are words in an icon font: the same in every language. */
export const ICON = 'i'; // 2026, seen

export const MARKS = {
  /** Somebody's tile or row. */
  people: ['[data-participant-id]', '[data-requested-participant-id]'], // 2026, seen
  /** Slots that Meet makes for extensions, in its call's bar. */
  slots: ['#browser-extension-center-buttons', '#browser-extension-start-buttons', '#browser-extension-end-buttons'], // 2026-06, seen
  captions: ['[jsname="RrG0hf"]'], // 2026-02, seen
  leave: ['[jsname="CQylAd"]'], // 2026, seen
  /** Microphone and camera, in lobby, waiting room and call. */
  muted: ['[data-is-muted]'], // 2026, seen
  join: ['[jsname="Qx7uuf"]', '[jsname="z0F4cd"]'], // 2026-09, read in other extensions
} as const;

export const ICONS = {
  captions: ['closed_caption_off', 'closed_caption'], // 2026, seen; read
  leave: ['call_end'], // 2026, seen
  muted: ['mic', 'mic_off', 'videocam', 'videocam_off'], // 2026, seen
} as const;

export const DEVICE = ['data-participant-id', 'data-requested-participant-id']; // 2026, seen
export const ROW = '[role="listitem"]'; // 2026, seen
export const NAME = 'span.notranslate'; // 2026, seen; empty ones and icons have the class too

export const PANEL_BUTTONS = 'button[data-panel-id][aria-expanded="true"]'; // 2026, seen
export const RIGHT_PANEL = 'aside[data-shell-id="1"]'; // 2026, seen
