// What went wrong in the database, as the user is told.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { NewerData, StorageFailed, StorageRefused } from '../domain/errors';
import { createDatabase } from './database';
import { explainedFailure } from './failures';

describe('a failure of the database', () => {
  it('that was written by a newer version stops before anything is read', async () => {
    const newer = new Dexie('newer');
    newer.version(7).stores({ commitments: 'id', future: 'id' });
    await newer.open();
    newer.close();
    const failure: unknown = await createDatabase('newer').commitments.toArray().catch((error: unknown) => explainedFailure(error));
    expect(failure).toBeInstanceOf(NewerData);
  });

  it.each([
    ['SecurityError', StorageRefused], ['InvalidStateError', StorageRefused], ['QuotaExceededError', StorageFailed], ['VersionError', NewerData],
  ])('%s is told as %o', (name, Meaning) => {
    expect(explainedFailure(new DOMException('from the browser', name))).toBeInstanceOf(Meaning);
  });

  it('is not made of errors that are something else', () => {
    const error = new TypeError('ours');
    expect(explainedFailure(error)).toBe(error);
  });
});
