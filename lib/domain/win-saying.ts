// Saying a win (practices A5, A10): as the team, by name, and for a goal where there is one.
import { made } from './change';
import type { Change } from './change';
import type { Commitment, Outcome } from './commitment';
import { NotAllowed } from './errors';
import type { Id, KeptRecord, LocalDate } from './record';
import { isForTeam } from './visibility';
import type { Win } from './win';

export type WinTerms = Pick<Win, 'text' | 'goalId' | 'personIds'> & Partial<Pick<Win, 'commitmentId' | 'seriesId'>>;

/** @throws NotAllowed without words or without anybody. */
export function sayWin({ text, personIds, ...terms }: WinTerms, today: LocalDate, fresh: KeptRecord): Change {
  const win: Win = { ...fresh, commitmentId: null, seriesId: null, ...terms, ...worded({ text, personIds }), on: today, visibility: 'team' };
  return made('wins', win);
}

/** Words and people as they are kept. @throws NotAllowed without either. */
export function worded({ text, personIds }: Pick<Win, 'text' | 'personIds'>): Pick<Win, 'text' | 'personIds'> {
  const words = text.trim();
  if (words === '') throw refused('A win needs words.', 'Write what was achieved.');
  if (personIds.length === 0) throw refused('A win is somebody’s.', 'Say who made it possible, one person at least.');
  return { text: words, personIds: [...new Set(personIds)] };
}

/** The win that a done commitment is offered as, to be reworded: what changed by it, else what was promised. @throws NotAllowed when it is not done, or not the team's to see. */
export function winOf(commitment: Commitment): WinTerms {
  const { ownerId, partnerIds, goalId, seriesId, id, outcome } = commitment;
  if (commitment.status !== 'done') throw refused('This is not done yet.', 'Mark it as done first.');
  if (!isForTeam(commitment)) throw refused('This commitment is private, and a win is the team’s.', 'Say the win in words of its own.');
  const told = (outcome ?? null) as Outcome | null;
  const text = told && 'effect' in told ? told.effect : commitment.text;
  return { text, personIds: [ownerId, ...partnerIds].filter((person): person is Id => person !== null), goalId, seriesId, commitmentId: id };
}

const own = new RegExp([
  String.raw`^\s*(?:(?:I|my|mine)(?=[\s'’])|(?:ich|meine?[mnrs]?)\s|(?:je|mon|ma|mes)\s|j['’]|(?:yo|mis?)\s|(?:eu|meus?|minhas?)\s)`,
  String.raw`^\s*(?:私|わたし|僕|ぼく|俺)(?:たち)?(?=は|が|の|も|、)`,
].join('|'), 'iu');

/** "I closed …", "My deal …", in the six languages of the line: a hint to say it as the team, on wins only (practice A10). */
export function isSaidAlone(text: string): boolean {
  return own.test(text) && !/^\s*\S*たち/u.test(text);
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
