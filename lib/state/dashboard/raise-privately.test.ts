// @vitest-environment jsdom
// "Raise privately", from the act of the screen down to everything that a team is given: it is between the two, and nowhere else.
import { beforeEach, describe, expect, it } from 'vitest';
import { begin, newId, stored, useEmptyStore } from '@/test/fixtures/store';
import { tables } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import { localDateOf } from '../../domain/local-date';
import { forTeam } from '../../domain/visibility-for-team';
import type { Everything } from '../../domain/visibility-for-team';
import { betweenUs } from '../../store/queries/coaching';
import { cycleBriefing } from '../../store/queries/cycles-review';
import { openTopics, resolvedTopics, topicsOfGoal, topicsOnTable } from '../../store/queries/topics';
import { createScreen } from '../screen';
import { createTeamActs } from '../team-acts';
import { createCoachingActs } from './coaching-acts';

useEmptyStore();

const now = new Date();
/** The words of a commitment that was between Dana and Alex before it was raised. */
const secret = 'What Alex is afraid of in the roadmap';

const named = async (table: 'people' | 'goals' | 'series' | 'commitments', words: string) =>
  (await stored(table)).find(({ name, title, text }) => [name, title, text].some((said) => String(said).includes(words)))?.id as string;

/** Everything that shows topics to more than the two. */
async function shownToTeam(goalId: string): Promise<unknown[]> {
  const weekly = await named('series', 'weekly');
  const rows = await Promise.all(tables.map(async (table): Promise<[string, object[]]> => [table, (await stored(table)).filter(({ deletedAt }) => deletedAt === null)]));
  const living = Object.fromEntries(rows) as unknown as Everything;
  const cycles = await Promise.all((await stored('cycles')).map(({ id }) => cycleBriefing(String(id), localDateOf(now))));
  return [await openTopics(), await topicsOnTable(weekly, null, now), await resolvedTopics(weekly), await topicsOfGoal(goalId), forTeam(living), cycles];
}

let acts: ReturnType<typeof createCoachingActs>;
let ids: { alex: string; goal: string };

beforeEach(async () => {
  const screen = createScreen(new AbortController().signal);
  await createTeamActs(screen).addSample();
  acts = createCoachingActs(screen);
  ids = { alex: await named('people', 'Alex'), goal: await named('goals', 'price list') };
});

/** The topic that was raised last. */
async function raised(about: Parameters<typeof acts.raise>[0]): Promise<{ id: string; text: string }> {
  const before = new Set((await stored('topics')).map(({ id }) => id));
  expect(await acts.raise(about, ids.alex)).toBe(true);
  const topic = (await stored('topics')).find(({ id }) => !before.has(id));
  return { id: String(topic?.id), text: String(topic?.text) };
}

async function isBetweenTheTwo({ id }: { id: string }, words: string | null): Promise<void> {
  expect((await betweenUs(ids.alex, now)).topics.map((topic) => topic.id)).toContain(id);
  const shown = JSON.stringify(await shownToTeam(ids.goal));
  expect(shown).toContain('Who speaks for us');
  expect(shown).not.toContain(id);
  if (words !== null) expect(shown).not.toContain(words);
}

describe('what is raised privately', () => {
  it('about a goal of the team is for the one-to-one alone, and the goal stays as it was', async () => {
    const before = (await stored('goals')).find(({ id }) => id === ids.goal);
    const topic = await raised({ goalId: ids.goal });
    await isBetweenTheTwo(topic, null);
    expect((await stored('goals')).find(({ id }) => id === ids.goal)).toEqual(before);
  });

  it('about a commitment of the team does not become the team’s once it was talked about', async () => {
    const topic = await raised({ commitmentId: await named('commitments', 'second supplier') });
    await isBetweenTheTwo(topic, null);
    await acts.talkedAbout(topic.id);
    expect(JSON.stringify(await shownToTeam(ids.goal))).not.toContain(topic.id);
  });

  it('about what was between the two already tells nobody a word of it', async () => {
    const [one] = await stored('commitments') as unknown as Commitment[];
    const commitment = { ...one, id: newId(), text: secret, status: 'open', visibility: 'pair', pairIds: [await named('people', 'Dana'), ids.alex] };
    await begin('commitments', commitment);
    await isBetweenTheTwo(await raised({ commitmentId: commitment.id }), secret);
  });
});
