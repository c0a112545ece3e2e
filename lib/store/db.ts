// The database as queries and commands name it. Dexie and the schema are in `database.ts`: first pictures that were read ahead do without them.
import type { createDatabase as CreateDatabase, KeptDatabase, liveQuery as LiveQuery } from './database';

/** Not there before `setDatabase`: `watch`, `act` and Screen.run wait for it (with-database.ts). */
export let db: KeptDatabase;
export let liveQuery: typeof LiveQuery;
export let isDatabaseThere = false;

/** Its code is loaded. Nothing is opened yet. */
export function setDatabase(code: { createDatabase: typeof CreateDatabase; liveQuery: typeof LiveQuery }): void {
  [db, liveQuery, isDatabaseThere] = [code.createDatabase(), code.liveQuery, true];
}
