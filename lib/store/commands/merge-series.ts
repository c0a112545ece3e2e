// Joins what was gathered under a call's code to the series it turned out to be. Everything keeps its id; links are turned.
import { changed, nothing, together, unrecorded } from '../../domain/change';
import type { Change, TableName } from '../../domain/change';
import { localDateOf } from '../../domain/local-date';
import type { MeetingInstance, MeetingSeries } from '../../domain/meeting';
import type { Id, KeptRecord } from '../../domain/record';
import type { Rows } from '../../domain/schemas';
import type { Reading } from '../reading';
import { living } from '../rows';

/** The change that turns everything of the provisional `call` to `seriesId`; inside a transaction over the meeting tables. */
export async function merged(call: MeetingSeries, seriesId: Id, seen: MeetingInstance, reading: Reading): Promise<Change> {
  const instances = living('instances', await reading.instances.where('[seriesId+originalStart]').between([call.id, ''], [call.id, '\uffff']).toArray());
  const moves = [];
  for (const instance of instances) moves.push(await movedInstance(instance, seriesId, seen, reading));
  return together(
    ...moves,
    turned('commitments', 'seriesId', await reading.commitments.where('[seriesId+capturedAt]').between([call.id, ''], [call.id, '\uffff']).toArray(), seriesId),
    turned('topics', 'seriesId', await reading.topics.where('[seriesId+status]').between([call.id, ''], [call.id, '\uffff']).toArray(), seriesId),
    turned('wins', 'seriesId', await reading.wins.where('seriesId').equals(call.id).toArray(), seriesId),
    turned('drafts', 'seriesId', await reading.drafts.where('seriesId').equals(call.id).toArray(), seriesId),
    unrecorded(changed('series', call, { mergedInto: seriesId, deletedAt: new Date().toISOString() })),
  );
}

/** The call of the very day of the event becomes that instance; calls of other days stay instances of their own. */
async function movedInstance(instance: MeetingInstance, seriesId: Id, seen: MeetingInstance, reading: Reading): Promise<Change> {
  // A one-off ('') has one instance only: whatever call was held, it was that.
  const sameDay = seen.originalStart === '' || (seen.startsAt !== null && instance.originalStart === `call:${localDateOf(new Date(seen.startsAt))}`);
  if (!sameDay) return unrecorded(changed('instances', instance, { seriesId }));
  const [commitments, appearances] = await Promise.all([
    reading.commitments.where('[seriesId+capturedAt]').between([instance.seriesId, ''], [instance.seriesId, '\uffff']).toArray(),
    reading.appearances.where('[instanceId+commitmentId]').between([instance.id, ''], [instance.id, '\uffff']).toArray(),
  ]);
  return together(
    turned('commitments', 'instanceId', commitments.filter((row) => row.instanceId === instance.id), seen.id),
    turned('appearances', 'instanceId', appearances, seen.id),
    unrecorded(changed('instances', instance, { deletedAt: new Date().toISOString() })),
  );
}

function turned<Name extends TableName>(table: Name, field: 'seriesId' | 'instanceId', rows: readonly Rows[Name][], to: Id): Change {
  // Deleted rows are turned as well: undo may bring them back.
  const changes = rows.map((row) => unrecorded(changed(table, row as KeptRecord, { [field]: to })));
  return changes.length === 0 ? nothing : together(...changes);
}
