// Errors a user can act on: what happened, what is safe, what to do.

export interface Explanation {
  /** What happened, one sentence. */
  what: string;
  /** What is safe all the same. */
  safe: string;
  /** What the user can do now. */
  then: string;
  /** It may work in a tab of its own, where the browser is less strict than in a page's frame. */
  tryInTab?: boolean;
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

/** A part of the code could not be loaded: after an update of the extension the files of the running version are gone. */
export class NotLoaded extends KeptError {
  constructor(cause: unknown) {
    super({
      what: 'This part of Kept could not be loaded, most likely because Kept was updated.',
      safe: 'Everything that was saved is safe.',
      then: 'Try again. If it stays like this, reload this tab when the call is over.',
    }, { cause });
  }
}

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

/** The browser lets Kept have no database here ("block all site data", a private window, a broken profile). */
export class StorageRefused extends KeptError {
  constructor(cause: unknown) {
    super({
      what: 'The browser does not let Kept store anything here.',
      safe: 'What was stored before is untouched.',
      then: 'Allow site data for this browser, or open Kept in a tab of its own.',
      tryInTab: true,
    }, { cause });
  }
}

/** The database was written by a newer version of Kept; this one would not understand it. */
export class NewerData extends KeptError {
  constructor(cause: unknown) {
    super({
      what: 'Your data was written by a newer version of Kept than this one.',
      safe: 'All of it is there; this version changes nothing.',
      then: 'Update Kept, or reload this tab if it was just updated.',
    }, { cause });
  }
}
