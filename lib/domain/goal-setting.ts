// Setting a goal and its key results: what is asked of their words, dates, numbers and links before they are written down.
import { mustRunForward } from './cycle-setting';
import { NotAllowed } from './errors';
import type { Goal, KeyResult } from './goal';
import type { Id } from './record';

/** What a goal's editor decides; what is left out stays as it was. */
export type GoalTerms = Pick<Goal, 'title' | 'startsOn' | 'dueOn'>
  & Partial<Pick<Goal, 'cycleId' | 'scope' | 'parentId' | 'decisionRights' | 'links' | 'smart'>>;

export type KeyResultTerms = Pick<KeyResult, 'title' | 'unit' | 'baseline' | 'target' | 'current'>
  & { ownerId?: Id | null; cadence?: KeyResult['cadence'] };

type Link = NonNullable<Goal['links']>[number];

/** @throws NotAllowed without words, with dates that run backwards unless they did `before`, or with a link that leads nowhere on the web. */
export function tidyGoal(terms: GoalTerms, before?: Goal): GoalTerms {
  if (terms.startsOn !== before?.startsOn || terms.dueOn !== before.dueOn) mustRunForward(terms);
  return { ...terms, title: worded(terms.title, 'A goal needs words.', 'Write what will be true when it is reached.'), ...(terms.links && { links: tidyLinks(terms.links) }) };
}

/** @throws NotAllowed without words, or with a number that is none. */
export function tidyKeyResult(terms: KeyResultTerms): KeyResultTerms {
  const title = worded(terms.title, 'A key result needs words.', 'Write what is counted or measured.');
  if (![terms.baseline, terms.target, terms.current].every(Number.isFinite)) {
    throw new NotAllowed({ what: 'A key result needs numbers.', safe: 'Nothing was changed.', then: 'Write where it starts, where it is and where it should be.' });
  }
  return { ...terms, title, unit: terms.unit.trim() };
}

/** Empty lines are left out, and a link without a title is called by its address. */
function tidyLinks(links: readonly Link[]): Link[] {
  return links
    .map(({ title, url }) => ({ title: title.trim(), url: url.trim() }))
    .filter(({ title, url }) => title !== '' || url !== '')
    .map(({ title, url }) => ({ title: title || url.replace(/^https?:\/\//iu, ''), url: onTheWeb(url) }));
}

/** Only http and https: any other address could run something instead of showing it. */
function onTheWeb(url: string): string {
  if (/^https?:\/\/[^\s/?#]+\S*$/iu.test(url)) return url;
  throw new NotAllowed({
    what: url === '' ? 'A link has no address.' : `“${url}” is no address on the web.`,
    safe: 'Nothing was changed.', then: 'Paste an address that begins with https://, or remove the link.',
  });
}

function worded(text: string, what: string, then: string): string {
  const words = text.trim();
  if (words !== '') return words;
  throw new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
