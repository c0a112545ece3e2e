// What the parser made of a line, in the words of the tables.
import type { CaptureContext } from './captured';
import type { Expected } from './lines.test-data';
import { parseCapture } from './parse';
import { goals, people, wednesday } from './team.test-data';
import type { Who } from './team.test-data';

const nameOf = (id: string | null) => Object.entries(people).find(([, person]) => person.id === id)?.[0] as Who;

export function reading(line: string, languages?: CaptureContext['languages']): Expected & { text: string } {
  const read = parseCapture(line, { ...wednesday, languages });
  const goal = Object.entries(goals).find(([, { id }]) => id === read.goalId)?.[0] as Expected['goal'];
  return {
    text: read.text,
    ...(read.ownerId && { owner: nameOf(read.ownerId) }),
    ...(read.partnerIds.length > 0 && { partners: read.partnerIds.map(nameOf) }),
    ...(!read.dueAssumed && { due: read.dueOn }),
    ...(goal && { goal }),
    ...(read.onlyMe && { onlyMe: true as const }),
    ...(read.ambiguous.length > 0 && { ask: read.ambiguous.map(({ candidates }) => candidates.map(nameOf)) }),
    ...(read.unknownNames.length > 0 && { unknown: read.unknownNames }),
  };
}
