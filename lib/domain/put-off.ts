// What two people put off to their next one-to-one (practice A13).
import type { CoachingLog } from './coaching-log-record';
import type { Conversation } from './conversation';
import { inOrder } from './order';
import type { Id } from './record';

/** The commitments that wait for the one-to-one of two people: put off to it last, with no talk of the two (`logs`) since. `held` is between the same two. */
export function putOff(held: readonly Conversation[], logs: readonly Pick<CoachingLog, 'on' | 'createdAt'>[]): Id[] {
  const last = new Map([...held].sort((left, right) => inOrder(left.createdAt, right.createdAt)).map((conversation) => [conversation.commitmentId, conversation]));
  const talkedSince = ({ on, createdAt }: Conversation) => logs.some((log) => log.on >= on && log.createdAt > createdAt);
  return [...last.values()].filter((conversation) => conversation.outcome === 'oneToOne' && !talkedSince(conversation)).map(({ commitmentId }) => commitmentId);
}
