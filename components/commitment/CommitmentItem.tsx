// One commitment in a list: what, who, by when, from where, and what can be done with it.
import type { ComponentChildren } from 'preact';
import { isOverdue } from '@/lib/domain/commitment';
import type { Commitment } from '@/lib/domain/commitment';
import { chainText } from '@/lib/domain/chain';
import { dueText } from '@/lib/domain/local-date';
import { firstName, hueOf, initials } from '@/lib/domain/person';
import type { LocalDate } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Avatar } from '../ui/Avatar';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { Flags, TalkFlag } from './Flags';
import type { Talk } from './Flags';

export interface Picking {
  chosen: boolean;
  /** `ranged`: from the one chosen last on to this one. */
  pick: (ranged: boolean) => void;
}

interface Props {
  view: CommitmentView;
  around: Surroundings;
  done: boolean;
  toggle: () => void;
  /** A press on its words: shows the whole. By keyboard its menu and Enter do. */
  open?: () => void;
  /** While selecting, the box says whether it is selected, and a press on its words selects it too. */
  picking?: Picking | null | undefined;
  menu?: ComponentChildren;
  /** It needs a conversation, and I may see that. */
  talk?: Talk | undefined;
  /** What Escape leaves, wherever in the line the keyboard is. */
  leave?: (() => void) | undefined;
  /** An open editor, or buttons. */
  children?: ComponentChildren;
}

export function CommitmentItem({ view, around, done, toggle, open, picking, menu, talk, leave, children }: Props) {
  const { commitment } = view;
  const late = !done && isOverdue(commitment, around.today);
  const chain = chainText(commitment, view.moves, around.today);
  return (
    <li class={`${styles.item} ${picking?.chosen ? styles.chosen : ''}`} data-commitment={commitment.id} onKeyDown={leave && leaveOnEscape(leave)}>
      {/* One box for both, so that the keyboard stays on it. */}
      {picking
        ? <input key="box" type="checkbox" class={styles.pick} checked={picking.chosen} aria-label={`Select: ${commitment.text}`} onClick={(event) => pick(event, picking)} />
        : <input key="box" type="checkbox" class={`${styles.check} ${late ? styles.checkLate : ''}`} checked={done} aria-label={`Done: ${commitment.text}`} onChange={toggle} />}
      <span class={`${styles.text} ${done ? styles.struck : ''} ${open ? styles.opens : ''}`}
        onClick={picking ? (event) => picking.pick(event.shiftKey) : open}>{commitment.text}</span>
      <Due dueOn={commitment.dueOn} assumed={commitment.dueAssumed} today={around.today} done={done} />
      {menu && <span class={styles.menu}>{menu}</span>}
      <Meta view={view} around={around}>
        {!done && <Flags commitment={commitment} today={around.today} />}
        {talk && <TalkFlag {...talk} />}
      </Meta>
      {chain && <span class={styles.chain}>{chain}</span>}
      {children && <div class={styles.below}>{children}</div>}
    </li>
  );
}

/** A range may leave the box as it was, and the browser has turned it over already. */
function pick({ currentTarget, shiftKey }: MouseEvent & { currentTarget: HTMLInputElement }, { chosen, pick: choose }: Picking): void {
  choose(shiftKey);
  if (shiftKey && chosen) currentTarget.checked = true;
}

export function Due({ dueOn, assumed, today, done }: { dueOn: LocalDate | null; assumed: boolean; today: LocalDate; done: boolean }) {
  if (done) return <span class={ui.kept}>kept</span>;
  if (dueOn === null) return <span class={ui.chip}>no date</span>;
  const look = dueOn < today ? ui.late : dueOn === today ? ui.soon : ui.chip;
  return <span class={look} title={assumed ? 'Nobody said a date: Kept assumed this one' : undefined}>{dueText(dueOn, today)}{assumed && ', assumed'}</span>;
}

function Meta({ view: { commitment, from }, around, children }: Pick<Props, 'view' | 'around' | 'children'>) {
  const { people, goals, chairId } = around;
  const owner = commitment.ownerId === null ? undefined : people.get(commitment.ownerId);
  const partners = commitment.partnerIds.flatMap((id) => firstName(people.get(id)?.name ?? '') || []);
  const privacy = privacyText(commitment, around);
  const goal = commitment.goalId === null ? undefined : goals.get(commitment.goalId);
  return (
    <span class={styles.meta}>
      <span class={styles.who}>
        {owner && <Avatar small initials={initials(owner.name)} hue={hueOf(owner.id)} />}
        {owner ? owner.name : commitment.ownerId === null ? 'No owner yet' : 'Somebody who left'}
        {owner && owner.id === chairId && ', chair'}
      </span>
      {partners.length > 0 && <span>with {partners.join(', ')}</span>}
      {goal && <span class={ui.chip} title={goal}>{shortened(goal)}</span>}
      {from && <span>from {from}</span>}
      {privacy && <span>{privacy}</span>}
      {children}
    </span>
  );
}

/** Who else sees it; null: the team. */
export function privacyText({ visibility, pairIds }: Commitment, { people, meId }: Pick<Surroundings, 'people' | 'meId'>): string | null {
  const other = pairIds.find((id) => id !== meId);
  return visibilityText(visibility, other ? firstName(people.get(other)?.name ?? '') || null : null);
}

/** The first words of a goal's title, enough to know it by. */
function shortened(title: string): string {
  const words = title.split(' ');
  return words.length <= 4 ? title : `${words.slice(0, 4).join(' ')}…`;
}
