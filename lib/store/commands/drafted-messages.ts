// Remembers that a drafted message was taken, so that nobody is reminded twice in a week.
import { changed, unrecorded } from '../../domain/change';
import { messageTaken } from '../../domain/drafted-message';
import type { DraftedMessage, Reminder } from '../../domain/drafted-message';
import { localDateOf } from '../../domain/local-date';
import { messagesOf } from '../queries/drafted-messages';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { textsGone } from './drafts';

/** `taken` null: not wanted this week. One record a person and week; a message taken stays taken. What was half written goes. */
export async function rememberMessage(reminder: Reminder, taken: DraftedMessage['taken']): Promise<Receipt> {
  return act(['draftedMessages', 'drafts'], async () => {
    await textsGone('message', [reminder.toId, ...reminder.items.map(({ id }) => id)]);
    const today = localDateOf(new Date());
    const [known] = await messagesOf([reminder.toId], today);
    if (!known) return messageTaken(reminder, taken, today, freshRecord());
    const commitmentIds = [...new Set([...known.commitmentIds, ...reminder.items.map(({ id }) => id)])];
    return unrecorded(changed('draftedMessages', known, { taken: taken ?? known.taken, commitmentIds }));
  });
}
