// Before a promise moves a third time: what would help more than another date.
import { KeyedChoice } from './KeyedChoice';

/** What can be done instead of moving it. */
export interface Instead {
  smaller: () => void;
  someoneElse: () => void;
  drop: () => void;
}

interface Props {
  instead: Instead;
  /** The promise chain in words. */
  chain: string | null;
  /** It gets no date for now, rather than a later one. */
  parks?: boolean;
  move: () => void;
}

export function ThirdMove({ instead, chain, parks = false, move }: Props) {
  return (
    <KeyedChoice question={`What would help more than ${parks ? 'parking it' : 'a new date'}?`} detail={chain ?? undefined} answers={[
      { label: 'make it smaller', act: instead.smaller },
      { label: 'someone else', act: instead.someoneElse },
      { label: 'drop it', act: instead.drop },
      { label: parks ? 'park it all the same' : 'move it all the same', act: move },
    ]} />
  );
}
