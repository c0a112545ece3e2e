// What is understood of the line while it is typed, and what the user says to that.
import { computed, effect } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Captured, CaptureContext, Understood } from '../domain/capture/captured';
import type { Suggestion } from '../domain/capture/suggest';
import type { Person } from '../domain/person';
import type { Id } from '../domain/record';
import { openCounts } from '../store/queries/commitments';
import type { CaptureTarget } from './capture-target';
import { lineReader, loadLineReader } from './line-reader';
import { live } from './live';
import type { Screen } from './screen';

/** The line as it stands: its words, and those of them that the user gave back to be plain text. */
export interface Line {
  text: Signal<string>;
  plain: Signal<string[]>;
}

/** One of several lines, and where it begins in the text. */
export interface PastedLine {
  start: number;
  captured: Captured;
}

export interface Reading {
  /** Whom an id of the line means: also who left, and guests who are not in the team yet. */
  people: ReadonlySignal<ReadonlyMap<Id, Person>>;
  /** null: the line is empty, or several, or the reader is still loading. */
  captured: ReadonlySignal<Captured | null>;
  /** Several lines were pasted; null: it is one. */
  pasted: ReadonlySignal<readonly PastedLine[] | null>;
  suggest(caret: number): Suggestion[];
  /** The words of a chip become plain text again. */
  giveBack(understood: Understood): void;
  /** Which of those the name could mean is meant. */
  resolve(start: number, end: number, personId: Id): void;
  /** Takes somebody into the team who was named and is not in it yet. */
  addPerson(name: string): Promise<void>;
}

export function createReading(screen: Screen, { text, plain }: Line, target: ReadonlySignal<CaptureTarget | null>): Reading {
  const newcomers = computed(() => target.value?.newcomers ?? []);
  const people = computed(() => [...screen.team.value?.people ?? [], ...newcomers.value]);
  const openItems = createOpenItems(screen, text, people);
  const context = computed((): CaptureContext => ({
    now: new Date(),
    meId: screen.team.value?.meId ?? null,
    people: people.value,
    guestIds: new Set([...target.value?.guestIds ?? [], ...newcomers.value.map(({ id }) => id)]),
    goals: target.value?.goals ?? [],
    nextMeetingOn: target.value?.nextMeetingOn ?? null,
    plain: plain.value,
    ...(openItems.value && { openItems: openItems.value }),
  }));
  const now = () => ({ ...context.value, now: new Date() });
  const begun = computed(() => text.value !== '');
  const read = effect(() => { if (begun.value) void screen.run(loadLineReader); });
  // Words given back belong to the line they stood in.
  const emptied = effect(() => { if (text.value === '' && plain.peek().length > 0) plain.value = []; });
  screen.signal.addEventListener('abort', () => { read(); emptied(); });
  const isOne = computed(() => !text.value.includes('\n'));
  return {
    people: computed(() => new Map([...newcomers.value.map((person) => [person.id, person] as const), ...screen.team.value?.known ?? []])),
    captured: computed(() => text.value.trim() === '' || !isOne.value ? null : lineReader.value?.parseCapture(text.value, now()) ?? null),
    pasted: computed(() => isOne.value || !lineReader.value ? null : placed(text.value, lineReader.value.parsePasted(text.value, now()))),
    suggest: (caret) => lineReader.value?.suggestions(text.value, caret, context.value) ?? [],
    giveBack: ({ start, end }) => { plain.value = [...plain.value, text.value.slice(start, end)]; },
    resolve: (start, end, personId) => {
      const person = people.value.find((one) => one.id === personId);
      const words = person && lineReader.value?.wordsMeaning(person, context.value);
      if (!words) return screen.announce('Two people share that name. Give one of them another name or an address under People.');
      const sign = text.value[start] === '+' ? '+' : '@';
      text.value = `${text.value.slice(0, start)}${sign}${words}${text.value.slice(end)}`;
    },
    addPerson: async (name) => {
      const [{ addPeople }, { readPeople }] = await Promise.all([import('../store/commands/team'), import('../domain/typed-people')]);
      const { people: named, problem } = readPeople(name);
      if (problem !== null) return screen.announce(problem);
      const added = await screen.run(() => addPeople(named));
      if (added) screen.announce(`${name} is in the team now`, added.receipt);
    },
  };
}

/** How much each of the people has to do, counted while somebody is being named. */
function createOpenItems(screen: Screen, text: Signal<string>, people: ReadonlySignal<readonly Person[]>) {
  const isNaming = computed(() => /[@+]/u.test(text.value));
  return live(() => {
    const ids = people.value.map((person) => person.id);
    return isNaming.value ? () => openCounts(ids) : null;
  }, screen);
}

/** Each line was found in the text, in this order. */
function placed(text: string, lines: readonly { line: string; captured: Captured }[]): PastedLine[] {
  let from = 0;
  return lines.map(({ line, captured }) => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    return { start, captured };
  });
}
