// What first pictures do without is there once somebody wants it.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { db, isDatabaseThere } from './db';
import { ownSettings } from './rows';
import { watch } from './watch';
import { withDatabase } from './with-database';

it('is not there before somebody wants it, and then at once', async () => {
  expect(isDatabaseThere).toBe(false);
  const followed = new Promise((seen, failed) => { watch(() => ownSettings(), seen, failed, new AbortController().signal); });
  const end = new AbortController();
  let asked = 0;
  watch(() => { asked += 1; }, () => {}, () => {}, end.signal);
  end.abort();
  expect(await withDatabase(() => db.commitments.count())).toBe(0);
  expect(await followed).toBeUndefined();
  expect(isDatabaseThere).toBe(true);
  expect(asked).toBe(0);
  let isDone = false;
  void withDatabase(async () => { isDone = true; });
  expect(isDone).toBe(true);
});
