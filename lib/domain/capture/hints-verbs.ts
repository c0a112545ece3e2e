// The verbs of work that the hints know, kept by hand. English only.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Never, or hardly ever, a thing. */
export const plainVerbs = words(`
  accept achieve add adjust adopt advise agree align allocate amend analyse analyze announce apply appoint approve arrange ask assemble assess assign
  attend be become begin bring build buy calculate calibrate call cancel choose circulate clarify clean clear collect compare compile complete compose configure
  confirm connect consider consolidate continue convert convince coordinate correct create cut decide define delegate delete deliver deploy describe determine develop
  discuss dispatch distribute divide do draw drive edit eliminate email empty enable encourage enforce engage enrol ensure enter escalate establish evaluate examine
  execute expand explain explore extend fetch fill finalise finalize find finish fit fix follow forward gather generate get give go grow hand have hear
  help hire identify implement improve include increase inform inspect install integrate interview introduce investigate invite join keep kick launch lead learn
  let liaise list listen load lock log look lower mail maintain make manage meet merge migrate mitigate modify monitor move negotiate nominate notify obtain organise
  organize outline outsource pay persuade phase pick pitch post pour prepare prep present prioritise prioritize procure produce promote propose prove provide publish
  pull purchase push put raise reach read rebook rebuild recommend reconcile recruit recut redesign redo reduce refine refit refresh refund register reject
  relocate remind remove renegotiate renew reopen reorder repair repeat replace reply reprint reroute research reschedule resolve respond restock restructure retain
  return revise rewrite ring roll run sack schedule secure see select sell send serve settle simplify solve sort speak specify spray standardise start stop streamline
  strip submit suggest summarise summarize swap take talk teach tell tender test thank think tidy train translate transfer try understand unblock unify update
  upgrade upload validate verify walk wash weigh win withdraw work wrap write close hold speed stay reset retire restore review chase
`);

/** A verb or a thing, as the words around it have it: "order the knives", "the order". */
export const nounVerbs = words(`
  answer approach audit balance bank bill block board book bottle brief budget campaign cap change charge check claim coach commission contact contract
  control copy cork cost count cover credit demo design document draft drop estimate exchange fax feature fence file focus forecast frame front fund grade group
  guard head host initial insure invoice issue label lease license limit line link machine man map mark market measure mentor milk model name note offer
  open order own pack package patch phone pilot place plan plant plot price print process profile program project pump quote rack rate record release rent
  report request rule sample scan scope score screen seal seed service set shadow shape share ship shoot sign sketch slot sound source staff stage stand stock
  structure study supply support survey table tag target task taste text track trade transport trial turn visit vote watch water
`);

const dropped = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
/** Shorter words are too near to one another. */
const shortest = 5;
const nearVerbs = new Set([...plainVerbs, ...nounVerbs].filter((verb) => verb.length >= shortest).flatMap((verb) => [verb, ...dropped(verb)]));

/** A verb of either kind, also with a letter wrong, too many or missing: "shedule", "aprove". `word` is in lower case. */
export function isVerb(word: string): boolean {
  if (plainVerbs.has(word) || nounVerbs.has(word) || /^re-|[iy][sz]e$|ify$/u.test(word)) return true;
  // Who drives is no misspelt "drive".
  return word.length >= shortest && !word.endsWith('er') && [word, ...dropped(word)].some((near) => nearVerbs.has(near));
}
