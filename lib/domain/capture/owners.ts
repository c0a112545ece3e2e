// Who takes it: the people of the line in their roles, those to ask about, and the names nobody answers to.
import type { Id } from '../record';
import type { Ambiguous, CaptureContext, Understood } from './captured';
import { mentionsIn } from './mentions';
import type { Mention } from './mentions';
import { openingOf } from './opening';
import type { Span } from './spans';

export interface Owners {
  ownerId: Id | null;
  partnerIds: Id[];
  understood: Understood[];
  ambiguous: Ambiguous[];
  unknownNames: string[];
  /** Every name, understood or given back: no other part of the grammar reads in them. */
  taken: Span[];
}

/** The first named with @, or in the opening, is the owner, the others are partners; `+` is always a partner. */
export function ownersIn(line: string, from: number, protectedSpans: readonly Span[], context: CaptureContext): Owners {
  const marked = mentionsIn(line, protectedSpans, context);
  const opening = openingOf(line, from, marked, context) ?? [];
  const kept = notGivenBack(line, marked, opening, context.plain);
  const owners: Owners = { ownerId: null, partnerIds: [], understood: [], ambiguous: [], unknownNames: [], taken: [...marked, ...opening] };
  let ownerIsNamed = false;
  for (const mention of kept) {
    const isOwner: boolean = mention.mark !== '+' && !ownerIsNamed && mention.people.length > 0;
    ownerIsNamed ||= isOwner;
    place(owners, mention, isOwner);
  }
  return owners;
}

function place(owners: Owners, { start, end, name, people }: Mention, isOwner: boolean): void {
  const [personId, another] = people;
  if (personId === undefined) {
    if (!isMe(name) && !owners.unknownNames.includes(name)) owners.unknownNames.push(name);
  } else if (another !== undefined) {
    owners.ambiguous.push({ start, end, candidates: people });
  } else {
    const kind = isOwner || personId === owners.ownerId ? 'owner' : 'partner';
    if (kind === 'owner') owners.ownerId = personId;
    else if (!owners.partnerIds.includes(personId)) owners.partnerIds.push(personId);
    owners.understood.push({ start, end, meaning: { kind, personId } });
    owners.partnerIds = owners.partnerIds.filter((id) => id !== owners.ownerId);
  }
}

/** Before first run nobody is "me", and nobody of that name is to be added. */
function isMe(name: string): boolean {
  return name.toLowerCase() === 'me';
}

/** The mentions that count. An opening is given back as a whole: half of it would read as nonsense. */
function notGivenBack(line: string, marked: readonly Mention[], opening: readonly Mention[], plain: readonly string[]): Mention[] {
  const isGivenBack = ({ start, end }: Span) => plain.includes(line.slice(start, end));
  const others = marked.filter((mention) => opening.every((name) => name.start !== mention.start));
  const inOpening = marked.filter((mention) => !others.includes(mention));
  const named = opening.some(isGivenBack) || inOpening.some(isGivenBack) ? [] : opening;
  return [...named, ...others.filter((mention) => !isGivenBack(mention))].sort((left, right) => left.start - right.start);
}
