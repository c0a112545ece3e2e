// What takes long to make, and may never be wanted: in every page the browser makes its formatters anew, up to 2 ms each.

/** Made when it is first asked for; left out of a script that never does. */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}
