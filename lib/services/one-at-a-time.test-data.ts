// A stand-in for `navigator.locks`, which Node 20 does not have: one holder of a name at a time, in the order of asking.

/** To be put in the place of `navigator`. `held` names are held by somebody else. */
export function navigatorWithLocks(held: readonly string[] = []) {
  const last = new Map<string, Promise<unknown>>();
  const request = async <T>(name: string, ...rest: unknown[]): Promise<T> => {
    const work = rest.at(-1) as () => Promise<T>;
    const mine = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(name, mine);
    return mine;
  };
  return { locks: { request, query: async () => ({ held: held.map((name) => ({ name })), pending: [] }) } };
}
