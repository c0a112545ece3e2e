// What the words of a line lack, in English: an end that can be seen, a name, a verb; or whether they promise two things.
import { isVerb, nounVerbs, plainVerbs } from './hints-verbs';

const opening = /^(?:(?:pls|please|also|then|just|maybe|perhaps|ok|so|and|try to|start to|need to|needs to|have to)\s+)+/iu;
const determiner = /^(?:an?|the|our|my|your|his|her|their|its|all|both|every|each|this|these|that|those|\d[\d.,]*)$/iu;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’&/.-]*/gu) ?? [];
const withoutOpening = (text: string) => text.trim().replace(opening, '');

const nobody = new RegExp(String.raw`^(?:(?:could|can|would|should|will|i think|really)\s+)?(?:` + [
  String.raw`we(?:['’](?:ll|d|ve))?(?!['’\p{L}]|\s+(?:are|were|agreed|decided|had)\b)`,
  String.raw`(?:some|any|every)(?:one|body|1)\b(?! from| at)`, 'smbdy', String.raw`let['’]?s\b`,
  String.raw`(?:the )?team (?:to|should|needs?|must)\b`, String.raw`who (?:can|could|will|would|takes?|is)\b`,
].join('|') + ')', 'iu');

/** "We should …", "someone to …": whoever is meant, nobody is named. */
export function namesNobody(text: string): boolean {
  return nobody.test(withoutOpening(text));
}

const endless = new RegExp('^(?:' + [
  'look (?:into|at)', 'follow(?:[ -]?up| up)(?= w(?:ith|/)?| on| re|$)', 'think', 'consider', 'explore', 'investigate', 'research', 'understand', 'brainstorm', 'dig into', 'take a look', 'circle back', 'engage with',
  String.raw`keep (?:an eye|on|at|up|\p{L}+ing)`, 'continue', 'carry on', 'work (?:on|w(?:ith|/)?|towards?)', 'focus', 'align', 'liaise', 'touch base', 'check in', 'sync',
  'reach out', 'stay (?:in touch|on top|close)', 'push (?:on|for|harder)', 'improve', 'reduce', 'increase', 'strengthen', 'boost', 'be(?:come)? (?:more|better|less)', 'better',
  'review', 'evaluate', 'assess', 'support', 'help', 'monitor', 'watch', 'discuss', 'talk about', 'deal with', 'find out (?:about|more)', 'see (?:if|what|how|whether)',
  'get a (?:feel|sense|grip|handle)', 'do something', 'chase', 'drive', 'promote', 'encourage', 'raise awareness', 'make progress', 'ongoing', 'sort out', 'experiment', 'learn',
].join('|') + String.raw`)(?![\p{L}\p{N}])`, 'iu');
const laterEndless = /^(?:someone|somebody|we) (?:needs?|ha(?:s|ve)|should|must|ought) to /iu;
/** A second clause, a measure, a count of things or a state: something will be there to be seen. */
const visibleEnd = new RegExp([
  '[,;:→+=]', String.raw`\s[-–—]\s`, String.raw`\band (?!be\b)\p{L}+`, String.raw`\b(?:until|till?|so that|so we|for an?|in writing)\b`, String.raw`\d\s*%`,
  String.raw`\bto (?:get|agree|sign|close|confirm|decide|set|fix|finish|settle)\b`,
  String.raw`\b(?:to|by|from|under|below|above|over|at|than)\s+[£$€]?\d`, String.raw`\b\d+\s+(?!to\b|on\b|in\b)\p{L}+`,
  String.raw`\b(?:approved|agreed|signed|booked|done|closed|fixed|sent|paid|live)\b`,
].join('|'), 'iu');

/** Opens with what can go on for ever, and nothing after it says when it is over. */
export function hasNoVisibleEnd(text: string): boolean {
  const work = withoutOpening(withoutOpening(text).replace(laterEndless, ''));
  return endless.test(work) && !visibleEnd.test(work);
}

const joint = /\s*([;,])\s+(?:and\s+)?(?:(also|then|plus)\s+)?|\s+(?:(&|\+|then|plus)|and)\s+(?:(also|then)\s+)?/giu;
/** With these one begins a thing that the next verb ends: "call Acme and agree the discount". */
const means = /^(?:call|ring|phone|meet|see|hear|ask|tell|talk|speak|go|sit|look|find|research|investigate|explore|check|compare|review|read|gather|collect|try)$/u;
/** With these one ends what was begun: "fix the leak and tell the tenants". */
const endings = /^(?:tell|inform|notify|let|report|show|share|post|log|sign|recommend|summarise|summarize|keep|be|have)$/u;
const particle = /^(?:up|out|off|down|back|over|on|in)$/u;
const ofTheFirst = /^(?:it|them|him|her|this|that|one|both)?$/u;

/** Two verbs, each with an object of its own, and neither serves the other. */
export function promisesTwoThings(text: string): boolean {
  const work = withoutOpening(text);
  return [...work.matchAll(joint)].some((match) => {
    const [left, right] = [wordsOf(work.slice(0, match.index)), wordsOf(work.slice(match.index + match[0].length).replace(/^(?:\p{Lu}\p{L}+ )?(?:to|will) /u, ''))];
    const isExplicit = match[1] === ';' || match.slice(2).some((word) => word !== undefined);
    return isComplete(left) && isOfItsOwn(right) && (isExplicit || (!means.test(left[0] ?? '') && !endings.test(right[0] ?? '')));
  });
}

/** "Strip, clean and refit the compressor": the object is still to come. */
function isComplete([verb = '', ...rest]: readonly string[]): boolean {
  return isVerb(verb) && rest.some((word) => !isVerb(word));
}

function isOfItsOwn([verb = '', ...rest]: readonly string[]): boolean {
  const object = rest[particle.test(rest[0] ?? '') ? 1 : 0] ?? '';
  if (ofTheFirst.test(object)) return false;
  return plainVerbs.has(verb) || (nounVerbs.has(verb) && determiner.test(object));
}

/** More words are a sentence, whatever they are. */
const longestName = 5;
const aState = /^(?:\p{L}{2,}[^e\P{L}]ed|done|sent|paid|met|made|built|won|hit|live|ready|out|up|in|on|off|back|down|is|are|was|has|to|with|w|by|from|at|under|below|over|above|until|til|not|no|yes|we|i|someone|somebody|anyone|who)$/u;
const otherLanguage = /^(?:der|die|das|den|dem|ein|eine|und|mit|für|zum|zur|le|la|les|un|une|du|des|de|et|pour|avec|el|los|las|y|para|con|il|gli|di|per|het|een|van|voor)$|[^\p{ASCII}]/u;

/** Only a thing, and not what becomes of it: "lunch menu". */
export function hasNoVerb(text: string): boolean {
  const words = wordsOf(withoutOpening(text));
  const [first = '', second = ''] = words;
  if (words.length === 0 || words.length > longestName || isVerb(first) || determiner.test(second) || /\d\s*%|[:,;→+]/u.test(text)) return false;
  // A German verb closes the line.
  if (/\p{L}{4}en$/u.test(words.at(-1) ?? '')) return false;
  return !words.some((word) => aState.test(word) || otherLanguage.test(word) || plainVerbs.has(word) || plainVerbs.has(word.replace(/s$/u, '')));
}
