// The part of the table of keys (key-table.ts) that the sidebar's first picture can do without.
import { listKeys } from './key-table';
import type { Keys } from './key-table';

/** In the dashboard, while typing too. */
export const paletteKeys = {
  palette: { chords: ['Mod+k'], does: 'Find or do anything' },
} satisfies Keys;

/** On a topic. */
export const topicKeys = {
  resolve: { chords: ['x'], does: 'Resolved' },
  discuss: { chords: ['d'], does: 'Discussed: it comes back until it is resolved' },
  text: { chords: ['e'], does: 'Edit' },
} satisfies Keys;

/** In the table of all commitments; the rest is as in a list. */
export const tableKeys = {
  first: { chords: ['Home'], does: 'First one' },
  last: { chords: ['End'], does: 'Last one' },
} satisfies Keys;

/** In the popup. */
export const decideKeys = {
  open: listKeys.open,
  done: listKeys.done,
  date: listKeys.date,
  snooze: { chords: ['z'], does: 'Snooze: hide the reminder for a while' },
  talk: { chords: ['t'], does: 'Say what comes of the conversation it needs' },
} satisfies Keys;

/** In the grid of goals and people. */
export const gridKeys = {
  right: { chords: ['ArrowRight'], does: 'Next person' },
  left: { chords: ['ArrowLeft'], does: 'The person before' },
  down: { chords: ['ArrowDown'], does: 'Next goal' },
  up: { chords: ['ArrowUp'], does: 'The goal before' },
  first: { chords: ['Home'], does: 'First person' },
  last: { chords: ['End'], does: 'Last person' },
  top: { chords: ['Mod+Home'], does: 'First cell' },
  bottom: { chords: ['Mod+End'], does: 'Last cell' },
  raise: { chords: ['Enter', ' '], does: 'Give a stake, then the lead' },
  release: { chords: ['Delete', 'Backspace'], does: 'Take the stake away' },
} satisfies Keys;

export const chipKeys = {
  giveBack: { chords: ['Backspace', 'Delete'], does: 'Make a chip plain text again' },
} satisfies Keys;
