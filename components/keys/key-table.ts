// Every key that works in our pages, in a table: the handlers look up in it what a key does, and the sheet of keys lists it (key-groups.ts).
// Here are those that the sidebar hears from its first picture on; key-table-later.ts has the others.

export interface Key {
  /** As `chordOf` writes them; each of them does it. */
  chords: readonly string[];
  does: string;
}

export type Keys = Record<string, Key>;

/** Anywhere in a page of ours, except while typing. */
export const pageKeys = {
  help: { chords: ['?'], does: 'Show this' },
  shield: { chords: ['s'], does: 'Cover Kept while you present, and uncover it' },
} satisfies Keys;

/** The same, in the sidebar alone. */
export const sidebarKeys = {
  ...pageKeys,
  search: { chords: ['/'], does: 'Search' },
} satisfies Keys;

/** In the sidebar, while typing too. */
export const leaveKeys = {
  leave: { chords: ['Escape'], does: 'Give the keyboard back to the page' },
} satisfies Keys;

export const moveKeys = {
  next: { chords: ['ArrowDown', 'j'], does: 'Next one' },
  previous: { chords: ['ArrowUp', 'k'], does: 'The one before' },
} satisfies Keys;

/** What can be done with several as with one. */
export const manyKeys = {
  done: { chords: ['x'], does: 'Done' },
  date: { chords: ['r'], does: 'New date' },
  owner: { chords: ['o'], does: 'Owner' },
  goal: { chords: ['g'], does: 'Goal' },
} satisfies Keys;

/** In the view of the whole, too. */
export const oneKeys = {
  ...manyKeys,
  text: { chords: ['e'], does: 'Edit' },
  park: { chords: ['p'], does: 'Park: no date for now' },
} satisfies Keys;

export const listKeys = {
  open: { chords: ['Enter'], does: 'Show the whole of it' },
  ...oneKeys,
  select: { chords: ['v'], does: 'Select, to change several at once' },
} satisfies Keys;

/** They begin to select, too. */
export const reachKeys = {
  down: { chords: ['Shift+ArrowDown'], does: 'Select on downwards' },
  up: { chords: ['Shift+ArrowUp'], does: 'Select on upwards' },
  all: { chords: ['Mod+a'], does: 'Select all of the list' },
} satisfies Keys;

/** While selecting: for all that are selected. */
export const selectedKeys = {
  ...manyKeys,
  select: { chords: ['v'], does: 'Select this one, or not' },
  end: { chords: ['Escape'], does: 'Select no longer' },
} satisfies Keys;

export const lineKeys = {
  save: { chords: ['Enter', 'Mod+Enter'], does: 'Save' },
  saveOn: { chords: ['Shift+Enter'], does: 'Save, and keep owner and goal for the next one' },
  leave: { chords: ['Escape'], does: 'Leave: the keyboard goes back where it was' },
} satisfies Keys;

/** In several lines that were pasted Enter begins a new one. */
export const severalKeys = {
  save: { chords: ['Mod+Enter'], does: 'Save all lines that were pasted' },
  leave: lineKeys.leave,
} satisfies Keys;

export const optionKeys = {
  next: { chords: ['ArrowDown'], does: 'Next suggestion' },
  previous: { chords: ['ArrowUp'], does: 'The suggestion before' },
  take: { chords: ['Tab', 'Enter'], does: 'Take the suggestion' },
  dismiss: { chords: ['Escape'], does: 'No suggestions' },
} satisfies Keys;
