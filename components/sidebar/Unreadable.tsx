// What is said of records that could not be read. Hardly anybody ever sees it: it is loaded when it is wanted.
import type { ComponentChildren } from 'preact';
import { Problem } from '../ui/Message';
import { kindsOf } from './unreadable-kinds';

interface Props {
  /** One for each record. */
  kinds: Parameters<typeof kindsOf>[0];
  children: ComponentChildren;
}

export function Unreadable({ kinds, children }: Props) {
  return (
    <Problem what={`${kinds.length === 1 ? 'One record' : `${kinds.length} records`} could not be read: ${kindsOf(kinds)}.`}
      safe="In the database nothing of it is changed, and everything else works." then="Save a copy of your data to look at it.">{children}</Problem>
  );
}
