// What the database's own errors mean to the user.
import { KeptError, NewerData, StorageFailed, StorageRefused } from '../domain/errors';

const meanings: Record<string, typeof StorageFailed | typeof StorageRefused | typeof NewerData> = {
  VersionError: NewerData,
  MissingAPIError: StorageRefused,
  OpenFailedError: StorageRefused,
  SecurityError: StorageRefused,
  InvalidStateError: StorageRefused,
  UnknownError: StorageRefused,
};

/** The error as the user is to see it; errors that are not the database's are returned as they are. */
export function explainedFailure(error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  // Dexie wraps what made opening fail.
  const inner = (error as { inner?: unknown }).inner;
  if (inner instanceof KeptError) return inner;
  const Meaning = meanings[inner instanceof Error ? inner.name : ''] ?? meanings[error.name] ?? StorageFailed;
  return new Meaning(error);
}

function isDatabaseError(error: unknown): error is Error {
  if (error instanceof KeptError) return false;
  return error instanceof DOMException || (error instanceof Error && ('inner' in error || error.name in meanings));
}
