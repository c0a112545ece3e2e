// `parse`: what a keystroke in the capture line costs the grammar, beside a bare reader: chrono, and a search for every name and title.
import { casual } from 'chrono-node/en';
import type { CaptureContext } from '@/lib/domain/capture/captured';
import { german } from '@/lib/domain/capture/languages/german';
import { portuguese } from '@/lib/domain/capture/languages/portuguese';
import { parseCapture } from '@/lib/domain/capture/parse';
import { suggestions } from '@/lib/domain/capture/suggest';
import { folded } from '@/lib/domain/person';
import { byTurns, figure, quantile } from './figures';
import type { Figure } from './figures';

const rounds = 40;
const now = new Date(2026, 10, 18, 10);
const born = { createdAt: '2026-01-05T09:00:00.000Z', deletedAt: null };
const people = Array.from({ length: 200 }, (_, index) => ({
  ...born, id: `person ${index}`, name: `Given${index} Family${index % 40}`, emails: [`given${index}@meridian.example`], aliases: [], function: null, strengths: ['pricing', 'supply'],
}));
const goals = Array.from({ length: 100 }, (_, index) => ({ id: `goal ${index}`, title: `Move region ${index} to the new price list and reliable supply`, ownerId: `person ${index}` }));

const lines: [CaptureContext['languages'], string][] = [
  [undefined, '@given12 send the pricing deck to the board by fri #region-7 with +given3'],
  [[german], 'Given12 soll das Preisblatt bis Ende nächster Woche an den Vorstand schicken #region-7'],
  [[portuguese], '@given12 enviar a lista de preços ao conselho até o fim do mês #region-7 com +given3'],
];

/** A slow keystroke of lines typed letter by letter, at 200 people and 100 goals; what is offered meanwhile is in it. */
export async function parse(): Promise<Figure> {
  const ours = keystrokes((typed, languages) => {
    const context: CaptureContext = { now, meId: 'person 0', people, guestIds, goals, openItems, nextMeetingOn: '2026-11-25', plain: [], languages };
    parseCapture(typed, context);
    suggestions(typed, typed.length, context);
  });
  const bare = keystrokes((typed) => {
    casual.parse(typed, now, { forwardDate: true });
    const line = folded(typed);
    names.filter((name) => line.includes(name));
  });
  const [samples, baseline] = await byTurns(rounds, ours, bare);
  return figure('parse', 'ms', samples, baseline, { ratio: 60, median: 1 });
}

const guestIds = new Set(people.slice(0, 8).map(({ id }) => id));
const names = [...people.map(({ name }) => name), ...goals.map(({ title }) => title)].map(folded);
const openItems = new Map(people.map(({ id }, index) => [id, index % 7]));

/** Types all lines, and tells in ms what all but the slowest tenth of their keystrokes stay under. */
function keystrokes(read: (typed: string, languages: CaptureContext['languages']) => void): () => Promise<number> {
  const typed = lines.flatMap(([languages, line]) => Array.from(line, (_, index) => ({ languages, text: line.slice(0, index + 1) })));
  return async () => {
    const times = typed.map(({ text, languages }) => {
      const began = performance.now();
      read(text, languages);
      return performance.now() - began;
    });
    return quantile(times, 0.9);
  };
}
