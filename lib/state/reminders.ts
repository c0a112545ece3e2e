// Messages to others about what they promised: composed here, changed and sent by a human (practice A22).
import { mailLink, reminderLetter } from '../domain/reminder-message';
import type { Letter } from '../domain/reminder-message';
import type { Reminder } from '../domain/drafted-message';
import type { Person } from '../domain/person';
import { rememberMessage } from '../store/commands/drafted-messages';
import { textsOf } from '../store/queries/drafts';
import { createKeptText } from './kept-text';
import type { KeptText } from './kept-text';
import type { Screen } from './screen';

export interface DraftedLetter {
  to: Person;
  subject: string;
  /** What will be sent: composed, then as the user changed it, also after the popup was closed. */
  body: KeptText;
}

export interface MessageActs {
  /** The message, ready to be changed; null when nothing of it may be told to them. Kept until `end`. */
  compose(reminder: Reminder, end: AbortSignal): Promise<DraftedLetter | null | undefined>;
  /** To its person, in their mail program; null when it is too long for that. */
  mailLink(letter: DraftedLetter): string | null;
  /** It was copied, or opened as mail. Says so, and forgets the draft. */
  taken(reminder: Reminder, letter: DraftedLetter, how: 'mail' | 'clipboard'): Promise<void>;
  /** Nothing is suggested for them before the next week. */
  notThisWeek(reminder: Reminder): Promise<void>;
}

export function createMessageActs(screen: Screen): MessageActs {
  return {
    compose: (reminder, end) => screen.run(async () => {
      const people = screen.team.peek()?.people ?? [];
      const meId = screen.team.peek()?.meId ?? null;
      const [to, me] = [people.find(({ id }) => id === reminder.toId), people.find(({ id }) => id === meId)];
      const letter = to ? reminderLetter(reminder.items, { to, me: me ?? null, today: screen.today.peek() }) : null;
      return to && letter ? { to, subject: letter.subject, body: await keptBody(screen, reminder, letter, end) } : null;
    }),
    mailLink: ({ to, subject, body }) => mailLink(to.emails[0] ?? null, { subject, body: body.text.value }),
    taken: async (reminder, { to, body }, how) => {
      await body.during(async () => await screen.run(() => rememberMessage(reminder, how)) !== undefined);
      screen.announce(how === 'clipboard' ? `Copied: paste it where ${to.name} reads it` : `Opened as mail to ${to.name}`);
    },
    notThisWeek: async (reminder) => {
      await screen.run(() => rememberMessage(reminder, null));
      screen.announce('Not suggested again this week');
    },
  };
}

/** A text about one thing belongs to that, one about several to their person. */
async function keptBody(screen: Screen, { toId, items }: Reminder, { body }: Letter, end: AbortSignal): Promise<KeptText> {
  const [first, ...others] = items;
  const aboutId = first && others.length === 0 ? first.id : toId;
  const draft = (await textsOf('message', screen.today.peek())).find((one) => one.aboutId === aboutId) ?? null;
  return createKeptText(screen, { about: { kind: 'message', aboutId }, initial: body, draft }, end);
}
