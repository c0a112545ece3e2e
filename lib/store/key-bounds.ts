// The ends of an index: numbers come first, arrays last (https://w3c.github.io/IndexedDB/#key-construct).

/** Before every key we store. */
export const minKey = -Infinity;

/** After every key we store. */
export const maxKey = [[]];
