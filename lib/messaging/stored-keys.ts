// Names in the extension's own storage that more than one context reads.

/** `true` while the user is presenting: no surface shows text, and notifications carry none. */
export const presentingKey = 'presenting';
