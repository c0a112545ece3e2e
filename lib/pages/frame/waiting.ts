// What happens before something is there waits for it, in order; afterwards it happens at once.

export interface Waiting<T> {
  then(act: (it: T) => void): void;
  arrived(it: T): void;
}

export function createWaiting<T>(): Waiting<T> {
  let early: ((it: T) => void)[] = [];
  let here: { it: T } | null = null;
  return {
    then(act) {
      if (here) act(here.it);
      else early.push(act);
    },
    arrived(it) {
      here = { it };
      for (const act of early) act(it);
      early = [];
    },
  };
}
