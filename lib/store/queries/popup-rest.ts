// What the popup shows below what is due: asked once the first picture is there.
import type { CoachingLog } from '../../domain/coaching-log';
import type { Commitment } from '../../domain/commitment';
import type { Draft } from '../../domain/draft';
import { asksMe } from '../../domain/help-ask';
import type { HelpAsk } from '../../domain/help-ask';
import { localDateOf, plusDays } from '../../domain/local-date';
import { inOrder } from '../../domain/order';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';
import { textsOf } from './drafts';
import { viewsOf } from './goals';
import { seriesById } from './meetings';
import { nextStarts } from './next-starts';
import { mineBetween } from './popup';
import { needingConversation } from './conversations';
import type { TalkDue } from './conversations';

/** Nobody decides about more at once. */
const most = 300;

/** How far ahead "before the next meeting" looks, in days. */
const ahead = 31;

/** Mine, due after today and at the latest on the day on which their series meets next. */
export async function beforeNextMeeting(meId: Id, today: LocalDate): Promise<CommitmentView[]> {
  const mine = living('commitments', await mineBetween(meId, plusDays(today, 1), plusDays(today, ahead)).limit(most).toArray());
  const starts = await nextStarts(mine.flatMap(({ seriesId }) => seriesId ?? []), new Date());
  const isBefore = ({ seriesId, dueOn }: Commitment) => {
    const start = starts.get(seriesId ?? '');
    return start !== undefined && dueOn !== null && dueOn <= localDateOf(new Date(start));
  };
  return withDetails(mine.filter(isBefore), null);
}

/** Others' open promises whose day has passed, the latest first: no more than anybody goes through. */
export async function overdueOfOthers(meId: Id, today: LocalDate): Promise<Commitment[]> {
  const rows = await db.commitments.where('[status+dueOn]').between(['open', minKey], ['open', today], true, false).reverse().limit(most).toArray();
  return living('commitments', rows).filter(({ ownerId }) => ownerId !== null && ownerId !== meId);
}

export interface TalkView extends TalkDue {
  view: CommitmentView;
}

/** What needs a conversation and is not due now: mine whose date moved twice, and others' in the meetings that I chair. */
export async function otherTalks(overdue: readonly Commitment[], meId: Id, today: LocalDate): Promise<TalkView[]> {
  const later = living('commitments', await mineBetween(meId, plusDays(today, 1), maxKey).limit(most).toArray());
  const chaired = new Set((await seriesById(seriesOf(overdue))).flatMap(({ id, chairId }) => chairId === meId ? [id] : []));
  const led = overdue.filter(({ seriesId }) => seriesId !== null && chaired.has(seriesId));
  const talks = await needingConversation([...later, ...led], meId, meId, today);
  const views = await withDetails(talks.map(({ commitment }) => commitment), null);
  return talks.flatMap(({ thresholds, withId }, index) => views[index] ? [{ view: views[index], thresholds, withId }] : []);
}

/** My coaching logs that are to be looked at again by today, the longest due first. */
export async function followUpsDue(meId: Id, today: LocalDate): Promise<CoachingLog[]> {
  const logs = living('coachingLogs', await db.coachingLogs.where('followUpOn').belowOrEqual(today).toArray());
  const isMine = ({ visibility, pairIds }: CoachingLog) => visibility === 'me' || pairIds.includes(meId);
  return logs.filter((log) => log.status === 'open' && isMine(log)).sort((left, right) => inOrder(left.followUpOn ?? '', right.followUpOn ?? ''));
}

/** With what help is asked: a commitment, or a goal that somebody checked in on. A goal's own day is not when help is due. */
export type AskedAbout = Pick<Commitment, 'id' | 'text' | 'dueOn' | 'ownerId' | 'partnerIds'>;

export interface AskView {
  ask: HelpAsk;
  about: AskedAbout;
}

/** Who asks for my help with what is still open, the first first. */
export async function asksForMe(meId: Id): Promise<AskView[]> {
  const asks = living('helpAsks', await db.helpAsks.where('status').equals('open').toArray());
  const [commitments, goals] = await Promise.all([commitmentsById(asks.flatMap(({ commitmentId }) => commitmentId ?? [])), goalsById(asks.flatMap(({ goalId }) => goalId ?? []))]);
  return asks.sort((left, right) => inOrder(left.createdAt, right.createdAt)).flatMap((ask) => {
    const commitment = commitments.get(ask.commitmentId ?? '');
    const about = commitment?.status === 'open' ? commitment : goals.get(ask.goalId ?? '');
    return about && asksMe(ask, about, meId) ? [{ ask, about }] : [];
  });
}

async function goalsById(ids: readonly Id[]): Promise<Map<Id, AskedAbout>> {
  const rows = (await db.goals.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const views = await viewsOf(living('goals', rows).filter(({ status }) => status === 'active'));
  return new Map(views.map(({ goal: { id, title }, leadId, stakeIds }) => [id, { id, text: title, dueOn: null, ownerId: leadId, partnerIds: stakeIds }]));
}

export interface HalfTold {
  draft: Draft;
  commitment: Commitment;
}

/** Outcomes that were begun to be written, of what is done. */
export async function outcomesBegun(today: LocalDate): Promise<HalfTold[]> {
  const drafts = await textsOf('outcome', today);
  const about = await commitmentsById(drafts.flatMap(({ aboutId }) => aboutId ?? []));
  return drafts.flatMap((draft) => {
    const commitment = about.get(draft.aboutId ?? '');
    return commitment?.status === 'done' ? [{ draft, commitment }] : [];
  });
}

const seriesOf = (commitments: readonly Commitment[]) => [...new Set(commitments.flatMap(({ seriesId }) => seriesId ?? []))];

async function commitmentsById(ids: readonly Id[]): Promise<Map<Id, Commitment>> {
  const rows = (await db.commitments.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  return new Map(living('commitments', rows).map((commitment) => [commitment.id, commitment]));
}
