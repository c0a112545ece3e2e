// The code of the database, ready to be used: imported by whatever works with it from its start, loaded later by first pictures that were read ahead.
import { createDatabase, liveQuery } from './database';
import { setDatabase } from './db';

setDatabase({ createDatabase, liveQuery });
