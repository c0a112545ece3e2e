// What a commitment consists of, and what was said about it.
import type { HistoryEntry } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import type { Correction } from '../../domain/correction';
import { grouped } from '../../domain/grouped';
import { dayOfAct, standing } from '../../domain/history';
import type { HelpAsk } from '../../domain/help-ask';
import { inOrder } from '../../domain/order';
import type { Id, LocalDate } from '../../domain/record';
import { inPlace } from '../../domain/step';
import type { Step } from '../../domain/step';
import { db } from '../db';
import { living, readableHistory } from '../rows';

/** In the order of their places. */
export async function stepsOf(commitmentId: Id): Promise<Step[]> {
  return inPlace(living('steps', await db.steps.where('commitmentId').equals(commitmentId).toArray()));
}

/** What it was broken down into, open or closed, in the order in which it was written. */
export async function childrenOf(commitmentId: Id): Promise<Commitment[]> {
  const rows = await db.commitments.where('parentId').equals(commitmentId).toArray();
  return living('commitments', rows).sort((left, right) => inOrder(left.createdAt, right.createdAt));
}

/** What help was asked for with it, the latest first. */
export async function helpAsksOf(commitmentId: Id): Promise<HelpAsk[]> {
  const rows = await db.helpAsks.where('commitmentId').equals(commitmentId).toArray();
  return living('helpAsks', rows).sort((left, right) => inOrder(right.createdAt, left.createdAt));
}

/** Private words on it: for its pair, and for no output meant for the team. */
export async function correctionsOn(commitmentId: Id): Promise<Correction[]> {
  return living('corrections', await db.corrections.where('commitmentId').equals(commitmentId).toArray());
}

/** One command on a commitment, as its history tells it. */
export interface Act {
  change: Id;
  at: string;
  /** The local day on which it was done. */
  on: LocalDate;
  by: Id | null;
  entries: HistoryEntry[];
}

/** Everything that was done to it and not undone, the latest first. */
export async function historyOf(commitmentId: Id): Promise<Act[]> {
  const entries = standing(readableHistory(await db.history.where('record').equals(commitmentId).toArray()));
  const acts = [...grouped(entries, ({ change, at }) => `${at} ${change}`).values()];
  return acts.reverse().map((own) => {
    const [{ change, at, on, by }] = own as [HistoryEntry];
    return { change, at, on: dayOfAct({ at, on }), by, entries: own };
  });
}
