// Errors a user can act on: what happened, what is safe, what to do.

export interface Explanation {
  /** What happened, one sentence. */
  what: string;
  /** What is safe all the same. */
  safe: string;
  /** What the user can do now. */
  then: string;
}

/** The base of every error that Kept raises on purpose. */
export class KeptError extends Error {
  readonly explanation: Explanation;

  constructor(explanation: Explanation, options?: ErrorOptions) {
    super(`${explanation.what} ${explanation.safe} ${explanation.then}`, options);
    this.name = new.target.name;
    this.explanation = explanation;
  }
}

/** Refused because a rule of the team's work forbids it, e.g. a fourth boulder. */
export class NotAllowed extends KeptError {}

/** The record changed after it was read, so the command would undo somebody's newer change. */
export class TooLate extends KeptError {}

/** The record is not in the database (any more). */
export class Missing extends KeptError {}

/** The browser could not store it: disk full, storage refused, or the database was closed underneath. */
export class StorageFailed extends KeptError {
  constructor(cause: unknown) {
    super({
      what: 'The browser could not store that.',
      safe: 'Everything stored before is untouched, and your text is still in the line.',
      then: 'Check that the disk has room and that this browser may store site data, then try again.',
    }, { cause });
  }
}
