// The parts of a commitment: its steps, the children it is broken down into, and help that was asked for.
import { brokenDown } from '../../domain/break-down';
import type { ChildLine } from '../../domain/break-down';
import { made, nothing, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { CapturedCommitment } from '../../domain/commitment';
import { askForHelp, passHelpAsk, takeHelpAsk, withdrawHelpAsk } from '../../domain/help-ask';
import type { HelpAsk } from '../../domain/help-ask';
import { Missing } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { addSteps, removeStep, rewordStep, tick, untick } from '../../domain/step';
import type { Step } from '../../domain/step';
import { stepsOf } from '../queries/parts';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

/** Appends steps in this order. */
export async function addStepsTo(id: Id, texts: readonly string[]): Promise<Receipt> {
  return act(['commitments', 'steps'], async () => addSteps(await existing('commitments', id), texts, await stepsOf(id), freshRecord));
}

const alterStep = (id: Id, decide: (step: Step) => Change): Promise<Receipt> => act(['steps'], async () => decide(await existing('steps', id)));

export const tickStep = (id: Id) => alterStep(id, (step) => tick(step, localDateOf(new Date())));
export const untickStep = (id: Id) => alterStep(id, untick);
export const changeStep = (id: Id, text: string) => alterStep(id, (step) => rewordStep(step, text));
export const dropStep = (id: Id) => alterStep(id, (step) => removeStep(step, new Date().toISOString()));

/** One child commitment for each line; undo takes all of them back. */
export async function breakDown(id: Id, lines: readonly ChildLine[]): Promise<Receipt> {
  return act(['commitments'], async () => {
    const children = brokenDown(await existing('commitments', id), lines, inTurn(), await myself());
    return together(...children.map((child) => made('commitments', child)));
  });
}

/** Fresh records a millisecond apart, so that their order stays that of the lines. */
function inTurn(): typeof freshRecord {
  let next = Date.now();
  return () => ({ ...freshRecord(), createdAt: new Date(next++).toISOString() });
}

/** `fromId` null asks whoever can. */
export async function askHelp(id: Id, text: string, fromId: Id | null): Promise<Receipt> {
  return act(['commitments', 'helpAsks'], async () =>
    askForHelp(await existing('commitments', id), { text, fromId, askedById: await myself() }, freshRecord()));
}

/** Makes a commitment of it for `line.ownerId`. @throws Missing when what it was asked for is gone. */
export async function takeHelp(askId: Id, line: Pick<CapturedCommitment, 'ownerId' | 'dueOn' | 'dueAssumed'>): Promise<Receipt> {
  return act(['commitments', 'helpAsks'], async () => {
    const ask = await existing('helpAsks', askId);
    return takeHelpAsk(ask, await existing('commitments', askedFor(ask)), line, freshRecord(), await myself());
  });
}

/** I cannot: whoever else can may take it. */
export const passHelp = (askId: Id): Promise<Receipt> => act(['helpAsks'], async () => {
  const [ask, meId] = [await existing('helpAsks', askId), await myself()];
  return meId === null ? nothing : passHelpAsk(ask, meId);
});

export const withdrawHelp = (askId: Id): Promise<Receipt> => act(['helpAsks'], async () => withdrawHelpAsk(await existing('helpAsks', askId)));

function askedFor({ commitmentId }: HelpAsk): Id {
  if (commitmentId !== null) return commitmentId;
  throw new Missing({ what: 'What help was asked for is no longer there.', safe: 'Nothing was changed.', then: 'Capture what you will do as a line of its own.' });
}
