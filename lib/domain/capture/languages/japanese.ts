// Japanese: its days, with the particles that follow them. It parts no words, so the particle says where a day ends.
import type { Candidate } from '../candidate';
import * as days from '../days';
import type { Clock } from '../days';
import type { Language } from '../language';
import { halfWidth } from '../letters';
import { daysToldBy } from '../phrases';

const weekday = '{weekday}曜日?';
const inBrackets = String.raw`(?:\(?{weekday}曜?日?\)|)`;

const named = daysToldBy([
  ['今日|本日', days.inDays(0)],
  ['明日', days.inDays(1)],
  ['明後日|あさって', days.inDays(2)],
  ['{n}日(?:以内|後)', days.after('days')],
  ['{n}週間(?:以内|後)', days.after('weeks')],
  ['{n}[かヶケカ]月(?:以内|後)', days.after('months')],
  [`(?:今週の?)?${weekday}`, days.comingWeekday],
  [`来週の?${weekday}`, days.weekdayOfNextWeek],
  [`次の${weekday}`, days.nextWeekday],
  [`(?:先週|先々週|毎週|隔週|前|第.)の?${weekday}`, days.never],
  [`${weekday}から[月火水木金土日]曜日?`, days.never],
  [String.raw`(?:{year}年)?(?<month>\d{1,2})月{day}日${inBrackets}`, days.dayOfMonth],
  [String.raw`{year}-(?<month>\d{1,2})-{day}`, days.dayOfMonth],
  [String.raw`(?:{year}/)?(?<month>\d{1,2})/{day}${inBrackets}(?![\d/])`, days.dayOfMonth, { needs: 'by' }],
  ['今週(?:中|内)', days.endOfWeek(0)],
  ['来週(?:中|内)', days.endOfWeek(1)],
  ['今月(?:末|中|内)|(?<![来先年度期\\d一-十])月末', days.endOfThisMonth()],
  [String.raw`(?<month>\d{1,2})月末`, days.endOfNamedMonth],
  ['来月(?:末|中|内)', days.endOfThisMonth(1)],
  ['(?:今)?四半期末', days.endOfThisQuarter()],
  ['年末|年内|今年中', days.endOfThisYear(), { needs: 'by' }],
  ['次回の?(?:会議|定例会?|ミーティング|打ち?合わ?せ)?|次の(?:会議|定例会?|ミーティング)', days.nextMeeting, { isMeeting: true }],
], {
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
  numbers: ['一', '二|両', '三', '四', '五', '六', '七', '八', '九', '十'],
}, false);

const until = /^(?:いっぱい)?(?:までに|まで(?![のはも])|を?(?:締め?切り?|〆切り?|期限)(?:に|で)?|が(?:締め?切り?|期限))/u;
const deadline = /(?:締め?切り?|〆切り?|期限|期日|納期)\s*[:は]?\s*$/u;
// "On Friday": unless a verb or past tense right before a noun tells of something else that is on that day.
const at = /^に(?!.*[たるうくすつむぶぐだ](?=[\p{sc=Han}\p{sc=Katakana}]))(?=.*[\p{sc=Hiragana}\p{sc=Han}])/u;
const letter = /[\p{L}\p{N}]$/u;

/** With the words that say "by" taken along; what only stands among other letters is no day. */
function placed(text: string, candidate: Candidate): Candidate[] {
  const [before, after] = [text.slice(0, candidate.start), text.slice(candidate.end)];
  const isSaid = (words: number, ahead = 0) => [{ ...candidate, start: candidate.start - ahead, end: candidate.end + words, isSaid: true }];
  const by = until.exec(after)?.[0] ?? '';
  if (candidate.dueOn === null) return [{ ...candidate, end: candidate.end + by.length }];
  if (by !== '') return isSaid(by.length);
  const ahead = deadline.exec(before)?.[0];
  if (ahead !== undefined && !/^[の\p{N}]/u.test(after)) return isSaid(0, ahead.length);
  const isApart = !letter.test(before) || /[をはがへと]$/u.test(before);
  if (candidate.needs !== 'by' && isApart && at.test(after)) return isSaid(1);
  return letter.test(before) || candidate.needs === 'by' ? [] : [candidate];
}

function daysIn(text: string, clock: Clock): Candidate[] {
  const read = halfWidth(text);
  return named(read, clock).flatMap((candidate) => placed(read, candidate));
}

/** A verb at the end, or what is done with an object: "来週休み" is no work. */
const work = String.raw`(?=.*(?:[うくすつぬむぶぐる](?:こと|予定)?|を[^をはがの]{2,10})[。.\s\uFFFC]*$)`;

export const japanese: Language = {
  daysIn,
  words: { by: '', on: '', forMeeting: '', latest: '', elseMeant: '', follows: '', goesOn: '', weekdays: '', not: '', limit: '', leads: '', and: '' },
  openings: [{ verb: '(?:は|が)、?', work }],
  self: ['私', 'わたし', '僕'],
};
