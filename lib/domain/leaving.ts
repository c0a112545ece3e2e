// Leaving the team and coming back. What somebody leaves behind stays theirs until it is given to somebody (practice A32).
import { changed, made, together } from './change';
import type { Change } from './change';
import type { Buddy } from './buddy';
import { NotAllowed } from './errors';
import type { Goal, Ownership } from './goal';
import { isInTeam } from './person';
import type { Person } from './person';
import type { Id, Instant, KeptRecord, LocalDate } from './record';

interface Left {
  /** Theirs, all of them. */
  ownerships: readonly Ownership[];
  /** In which they see or are seen. */
  buddies: readonly Buddy[];
  meId: Id | null;
}

/**
 * Their stakes and what they checked on end. What they lead or promised stays theirs, and is listed among the orphans.
 * @throws NotAllowed when it is me, or they left before.
 */
export function leave(person: Person, { ownerships, buddies, meId }: Left, on: LocalDate, now: Instant): Change {
  if (person.id === meId) {
    throw new NotAllowed({ what: 'This is you.', safe: 'Nothing was changed.', then: 'Say first which of the people you are, or remove Kept from this browser.' });
  }
  if (!isInTeam(person)) {
    throw new NotAllowed({ what: `${person.name} left the team already.`, safe: 'Nothing was changed.', then: 'Bring them back first to change the day.' });
  }
  return together(
    changed('people', person, { leftOn: on }),
    ...ownerships.filter(({ role }) => role === 'secondary').map((ownership) => changed('ownerships', ownership, { deletedAt: now })),
    ...buddies.filter(({ endedOn }) => endedOn === null).map((buddy) => changed('buddies', buddy, { endedOn: on })),
  );
}

/** Back in the team, with a stake in every active goal again (practice A1); `ownerships`: those they have. */
export function comeBack(person: Person, goals: readonly Goal[], ownerships: readonly Ownership[], fresh: () => KeptRecord): Change {
  const had = new Set(ownerships.map(({ goalId }) => goalId));
  const stakes = goals.filter(({ id, status }) => status === 'active' && !had.has(id)).map(({ id }): Ownership => ({ ...fresh(), goalId: id, personId: person.id, role: 'secondary' }));
  return together(changed('people', person, { leftOn: null }), ...stakes.map((stake) => made('ownerships', stake)));
}
