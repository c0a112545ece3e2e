// Wins: said as the team, or made from a commitment that was kept.
import { changed, nothing } from '../../domain/change';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import type { Win } from '../../domain/win';
import { sayWin as said, winOf, worded } from '../../domain/win-saying';
import type { WinTerms } from '../../domain/win-saying';
import { winFrom } from '../queries/wins-of-team';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

const today = () => localDateOf(new Date());

/** @throws NotAllowed without words or without anybody. */
export async function sayWin(terms: WinTerms): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  return { receipt: await act(['wins'], () => said(terms, today(), fresh)), id: fresh.id };
}

/**
 * "Make it a win", with other words or people where `set` has them. Once for a commitment: a second time changes nothing.
 * @throws NotAllowed when it is not done, not the team's to see, or nobody's.
 */
export async function makeWin(commitmentId: Id, set: Partial<Pick<WinTerms, 'text' | 'personIds' | 'goalId' | 'seriesId'>> = {}): Promise<Receipt> {
  return act(['wins', 'commitments'], async () => {
    const commitment = await existing('commitments', commitmentId);
    return await winFrom(commitmentId) ? nothing : said({ ...winOf(commitment), ...set }, today(), freshRecord());
  });
}

/** Other words, people or another goal (null: "not tied to a goal"). */
export async function changeWin(id: Id, set: Partial<Pick<Win, 'text' | 'personIds' | 'goalId'>>): Promise<Receipt> {
  return act(['wins'], async () => {
    const win = await existing('wins', id);
    return changed('wins', win, { ...set, ...worded({ ...win, ...set }) });
  });
}

export async function removeWin(id: Id): Promise<Receipt> {
  return act(['wins'], async () => changed('wins', await existing('wins', id), { deletedAt: new Date().toISOString() }));
}
