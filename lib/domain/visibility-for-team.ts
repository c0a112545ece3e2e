// What a team may be given of everything that Kept holds (practice A24): decided for each table here, and nowhere else.
import type { TableName } from './change';
import type { Id } from './record';
import { isOneToOne } from './meeting';
import type { Rows } from './schemas';
import { isForTeam } from './visibility';
import { withoutTrace } from './without-trace';

/** Living rows, by table. */
export type Everything = { [Name in TableName]: readonly Rows[Name][] };

type Given = { [Name in TableName]: Rows[Name][] };

/** What each table gives, in this order: a later one may ask what an earlier one gave. */
type Giving = { [Name in TableName]: (all: Everything, given: Given) => readonly Rows[Name][] };

const ids = (rows: readonly { id: Id }[]) => new Set(rows.map(({ id }) => id));

/** What is only mine, of this browser, or between two by its nature. */
const nothing = () => [];

const giving: Giving = {
  teams: ({ teams }) => teams,
  people: ({ people }) => people.map(({ why, ...person }) => (person.whyShared === true ? { ...person, why } : person)),
  goals: ({ goals }) => goals,
  ownerships: ({ ownerships }) => ownerships,
  keyResults: ({ keyResults }) => keyResults,
  boulders: ({ boulders }) => boulders,
  cycles: ({ cycles }) => cycles,
  agreements: ({ agreements }) => agreements,
  checkIns: ({ checkIns }) => checkIns,
  kpis: ({ kpis }) => kpis,
  kpiValues: ({ kpiValues }) => kpiValues,
  pairs: ({ pairs }) => pairs,
  commitments: ({ commitments }) => commitments.filter(isForTeam),
  steps: ({ steps }, { commitments }) => hangingOn(steps.filter(isForTeam), ids(commitments)),
  helpAsks: ({ helpAsks }, { commitments }) => hangingOn(helpAsks.filter(isForTeam), ids(commitments)),
  wins: ({ wins }) => wins.filter(isForTeam),
  topics: ({ topics }) => topics.filter((topic) => isForTeam(topic) && topic.origin !== 'raisedPrivately'),
  // A calendar holds more than the team's meetings: only those in which the team agreed on something.
  series: ({ series, instances }, { commitments, wins, topics }) => {
    const known = new Set([...commitments, ...wins, ...topics].map(({ seriesId }) => seriesId));
    const private_ = new Set(instances.filter(({ guests }) => isOneToOne(guests)).map(({ seriesId }) => seriesId));
    return series.filter(({ id }) => known.has(id) && !private_.has(id));
  },
  instances: ({ instances }, { series, commitments }) => {
    const [known, met] = [ids(series), new Set(commitments.map(({ instanceId }) => instanceId))];
    return instances.filter(({ id, seriesId }) => known.has(seriesId) && met.has(id));
  },
  appearances: ({ appearances }, { commitments, instances }) => {
    const [known, met] = [ids(commitments), ids(instances)];
    return appearances.filter(({ commitmentId, instanceId }) => known.has(commitmentId) && met.has(instanceId));
  },
  corrections: nothing, conversations: nothing, coachingLogs: nothing, buddies: nothing, nudges: nothing, drafts: nothing, settings: nothing,
  savedViews: nothing, notifications: nothing, draftedMessages: nothing,
};

/** Of these some are given, and others that they may mention are not. */
const partly = ['commitments', 'topics', 'series', 'instances', 'steps', 'helpAsks'] as const satisfies readonly TableName[];

/** The rows that a team may be given, without a word or a trace of what is mine or between two. */
export function forTeam(everything: Everything): Given {
  const given = Object.fromEntries(Object.keys(giving).map((table) => [table, []])) as unknown as Given;
  for (const table of Object.keys(giving) as TableName[]) Object.assign(given, { [table]: giving[table](everything, given) });
  const hidden = hiddenIds(everything, given);
  return Object.fromEntries(Object.entries(given).map(([table, rows]) => [table, rows.map((row) => ({ ...withoutTrace(row, hidden), id: row.id }))])) as unknown as Given;
}

function hangingOn<T extends { commitmentId: Id | null }>(rows: readonly T[], known: ReadonlySet<Id>): T[] {
  return rows.filter(({ commitmentId }) => commitmentId === null || known.has(commitmentId));
}

/** Ids that nothing given may mention: what has them is not given, so not even that it is there is told. */
function hiddenIds(everything: Everything, given: Given): Set<Id> {
  const told = new Set(partly.flatMap((table) => [...ids(given[table])]));
  return new Set(partly.flatMap((table) => everything[table].map(({ id }) => id)).filter((id) => !told.has(id)));
}
