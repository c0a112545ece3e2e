// The captured markup, byte for byte, as templates a practice page carries and clones from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/pages', name), 'utf8');

export const CALENDAR_CAPTURES = {
  'captured-popup': 'calendar-event-popup-2026-06.html',
  'captured-popup-b': 'calendar-event-popup-B-2026-06.html',
  'captured-footer': 'calendar-popup-rsvp-footer-2026-06.html',
  'captured-chips': 'calendar-chips-2026-09-quoted.html',
  'captured-edit-row': 'calendar-edit-availability-row-2026.html',
} as const;

export const MEET_CAPTURES = {
  'captured-call': 'meet-in-call-2026-en.html',
  'captured-header': 'meet-header-2024-02.html',
} as const;

/** One `<template>` a capture; the parser drops a capture's own html and body tags, nothing else. */
export function templates(captures: Record<string, string>): string {
  return Object.entries(captures)
    .map(([id, name]) => `<template id="${id}">${read(name)}</template>`)
    .join('\n');
}

/** JSON that may stand inside a script element. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
