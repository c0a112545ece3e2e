// "Try it with a sample team": eight leaders with goals, meetings and promises in every state, around today.
import { accept } from './agreement';
import { doneAt, made, nothing, together, unrecorded } from './change';
import type { Change } from './change';
import { complete, drop } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { plusDays } from './local-date';
import type { Id, Instant, KeptRecord, LocalDate } from './record';
import { at } from './sample-team/calendar';
import type { Cast } from './sample-team/cast';
import { sampleAgreements, sampleCheckIns } from './sample-team/check-ins';
import { sampleGoals } from './sample-team/goals';
import { sampleKpis } from './sample-team/kpis';
import { sampleMeetings } from './sample-team/meetings';
import type { Where } from './sample-team/meetings';
import { samplePeople } from './sample-team/people';
import { promises } from './sample-team/promises';
import type { Promised } from './sample-team/promises';
import { sampleTalk } from './sample-team/talk';

/** The team came to Kept so many days ago. */
const BEGUN = -42;

/**
 * The whole sample as one change, every record with `sample: true`, every act in the history at its own past time.
 * `meId` is Dana, who chairs; the settings are the caller's.
 */
export function sampleTeam({ today, now, newId }: { today: LocalDate; now: Instant; newId: () => Id }): { change: Change; meId: Id } {
  const fields = (createdAt: Instant): KeptRecord => ({ id: newId(), createdAt: createdAt < now ? createdAt : now, deletedAt: null, sample: true });
  const begun = at(today, BEGUN, 9);
  const people = samplePeople(() => fields(begun));
  const goals = sampleGoals(today, () => fields(begun), people.ids);
  const { change, meetings } = sampleMeetings(today, () => fields(begun), people.ids.dana);
  const cast: Cast = { today, fields, people: people.ids, goals: goals.ids, meetings };
  const lives = promises(today, meetings).map((promised, index) => lifeOf(promised, index, cast));
  const meId = people.ids.dana;
  const agreed = sampleAgreements(plusDays(today, BEGUN), () => fields(begun), goals, people.ids);
  const said = sampleCheckIns(today, fields, goals, people.ids, meetings.weekly.seriesId);
  return { change: together(doneAt(together(people.change, goals.change, change, agreed), begun, meId), ...lives, said, sampleTalk(cast), sampleKpis(cast)), meId };
}

/** One promise from its capture to what became of it, made by the same functions as any other. */
function lifeOf(promised: Promised, index: number, cast: Cast): Change {
  const { today, people } = cast;
  const capturedAt = at(today, promised.captured, promised.where === 'oneToOne' ? 14 : 10, 10 + index);
  let commitment = captured(promised, capturedAt, cast);
  const acts = [doneAt(made('commitments', commitment), capturedAt, people.dana), appeared(commitment, promised, cast)];
  const act = (change: Change, day: number, hours: number) => {
    acts.push(doneAt(change, at(today, day, hours, 5 + index), people.dana));
    for (const patch of change.patches) commitment = { ...commitment, ...patch.set };
  };
  for (const [day, to, reason] of promised.moves ?? []) act(moveDueDate(commitment, to, reason), day, 15);
  if (promised.ended) {
    const [how, day] = promised.ended;
    act((how === 'done' ? complete : drop)(commitment, plusDays(today, day)), day, 16);
  }
  return together(...acts);
}

function captured(promised: Promised, capturedAt: Instant, { fields, people, goals, meetings }: Cast): Commitment {
  const { text, owner, partner, goal, due, visibility = 'team' } = promised;
  const where = whereOf(promised);
  const meeting = where && meetings[where];
  const commitment: Commitment = {
    ...fields(capturedAt), text, ownerId: owner && people[owner], partnerIds: partner ? [people[partner]] : [],
    dueOn: due, dueAssumed: promised.assumed ?? false, firstDueOn: null,
    acceptance: 'proposed', acceptedVia: null, status: 'open', closedOn: null,
    goalId: goal ? goals[goal] : null,
    seriesId: meeting && meeting.seriesId, instanceId: meeting && promised.captured === meeting.last ? meeting.lastId : null,
    visibility, pairIds: visibility === 'pair' ? [people.dana, people.alex] : [], capturedAt,
  };
  if (owner === null || promised.proposed) return commitment;
  return { ...commitment, ...accept(commitment, owner === 'dana' ? 'inApp' : 'heard').patches[0]?.set };
}

/** What was open when its meeting was last held was on the table there. */
function appeared({ id, capturedAt }: Commitment, promised: Promised, { today, fields, meetings }: Cast): Change {
  const where = whereOf(promised);
  if (where === null) return nothing;
  const { last, lastId } = meetings[where];
  if (promised.captured > last || (promised.ended && promised.ended[1] < last)) return nothing;
  const since = promised.captured === last ? capturedAt : at(today, last, 10, 5);
  return unrecorded(made('appearances', { ...fields(since), commitmentId: id, instanceId: lastId }));
}

function whereOf({ where, visibility }: Promised): Where | null {
  return where ?? (visibility === 'me' ? null : 'weekly');
}
