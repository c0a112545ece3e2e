// Lines and texts that were being typed and not saved.
import { daysLeft, isLine } from '../../domain/draft';
import type { About, Draft } from '../../domain/draft';
import { seriesTitle } from '../../domain/meeting';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { seriesById } from './meetings';

/** More unfinished lines than that nobody goes through. */
const most = 20;

/** Drafts begun in this meeting (null: in none), newest first, expired ones too. */
export async function draftsOf(seriesId: string | null): Promise<Draft[]> {
  const rows = seriesId === null
    ? await db.drafts.orderBy('updatedAt').reverse().filter((draft) => draft.seriesId === null && isLine(draft)).limit(most).toArray()
    : await db.drafts.where('seriesId').equals(seriesId).filter(isLine).toArray();
  return living('drafts', rows).sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
}

/** A draft and the title of the meeting it was begun in; null: in none. */
export interface DraftView {
  draft: Draft;
  meeting: string | null;
}

/** Drafts of all meetings, newest first, expired ones too. */
export async function allDrafts(): Promise<DraftView[]> {
  const drafts = living('drafts', await db.drafts.orderBy('updatedAt').reverse().filter(isLine).limit(most).toArray());
  const series = await seriesById([...new Set(drafts.flatMap((draft) => draft.seriesId ?? []))]);
  const titles = new Map(series.map((one) => [one.id, seriesTitle(one)]));
  return drafts.map((draft) => ({ draft, meeting: titles.get(draft.seriesId ?? '') ?? null }));
}

/** Texts of this kind that are still kept, newest first. */
export async function textsOf(kind: About['kind'], today: LocalDate): Promise<Draft[]> {
  const rows = await db.drafts.orderBy('updatedAt').reverse().filter((draft) => draft.kind === kind).limit(most).toArray();
  return living('drafts', rows).filter((draft) => daysLeft(draft, today) > 0);
}

/** The topic half typed for this series (null: for none) that is still kept; null: there is none. */
export async function topicBegun(seriesId: Id | null, today: LocalDate): Promise<Draft | null> {
  return (await textsOf('topic', today)).find(({ aboutId = null }) => aboutId === seriesId) ?? null;
}
