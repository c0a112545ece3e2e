// What needs a conversation (practice A13), and commitments with their history.
import type { Commitment } from '../../domain/commitment';
import { mayNeedConversation, needsConversation, seesConversation } from '../../domain/conversation';
import type { Threshold } from '../../domain/conversation';
import { pairOf } from '../../domain/correction';
import { grouped } from '../../domain/grouped';
import type { Told } from '../../domain/measures';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import type { Reading } from '../reading';
import { living, readableHistory, rowsAt } from '../rows';
import { seriesById } from './meetings';
import { notificationsNaming } from './notifications';

export interface TalkDue {
  thresholds: Threshold[];
  /** With whom I would talk; null: nobody else has a part in it. */
  withId: Id | null;
}

export interface ToTalkAbout extends TalkDue {
  commitment: Commitment;
}

/** What of these needs a conversation that I may see: as its owner, or as the one who chairs. */
export async function needingConversation(commitments: readonly Commitment[], chairId: Id | null, meId: Id | null, today: LocalDate, reading: Reading = db): Promise<ToTalkAbout[]> {
  const seen = commitments.filter((commitment) => seesConversation(commitment, { meId, chairId }) && mayNeedConversation(commitment, today));
  const ids = seen.map(({ id }) => id);
  const [rows, nudges, told, series] = await Promise.all([
    rowsAt(reading.conversations, 'commitmentId', ids), notificationsNaming(ids, reading), withHistory(seen, reading),
    seriesById(seen.flatMap(({ seriesId }) => seriesId ?? []), reading),
  ]);
  const held = grouped(living('conversations', rows), ({ commitmentId }) => commitmentId);
  const chairs = new Map(series.map((one) => [one.id, one.chairId]));
  return told.flatMap(({ commitment, history }) => {
    const thresholds = needsConversation({ commitment, history, held: held.get(commitment.id) ?? [], nudges }, today);
    const { pairIds } = pairOf(commitment, { meId, chairId: chairs.get(commitment.seriesId ?? '') ?? null });
    return thresholds.length === 0 ? [] : [{ commitment, thresholds, withId: pairIds.find((id) => id !== meId) ?? null }];
  });
}

export async function withHistory(commitments: readonly Commitment[], reading: Reading = db): Promise<Told[]> {
  const rows = await rowsAt(reading.history, 'record', commitments.map(({ id }) => id));
  const entries = grouped(readableHistory(rows), ({ record }) => record);
  return commitments.map((commitment) => ({ commitment, history: entries.get(commitment.id) ?? [] }));
}
