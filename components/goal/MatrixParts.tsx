// What every ownership matrix is drawn from: a person above a column, and the mark in a cell.
import type { Cell } from '@/lib/domain/ownership';
import { hueOf, initials } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import { Avatar } from '../ui/Avatar';
import ui from '../ui/ui.module.css';
import styles from './Matrix.module.css';
import type { Mark } from './matrix-marks';

/** `dense`: the badge alone. */
export function PersonHead({ person: { id, name }, dense = false, away = false }: { person: Person; dense?: boolean | undefined; away?: boolean }) {
  return (
    <th scope="col" class={styles.person} title={away ? `${name}, not at this meeting` : name}>
      <Avatar initials={initials(name)} hue={hueOf(id)} away={away} />
      <span class={dense ? ui.visuallyHidden : styles.name}>{name}{away && <span class={ui.visuallyHidden}>, not at this meeting</span>}</span>
    </th>
  );
}

export function MarkSpot({ cell: { role, isAway }, mark }: { cell: Cell; mark: Mark | undefined }) {
  const looks = [styles.mark, role === 'primary' && styles.lead, role === 'secondary' && styles.stake, isAway && role && styles.away, mark?.half && styles[mark.half]];
  return <span class={looks.filter(Boolean).join(' ')} />;
}
