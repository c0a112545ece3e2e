// What the database is called, and its newest version.
export const databaseName = 'kept';

/** The browser counts it in tenths, as Dexie does. */
export const databaseVersion = 3;
