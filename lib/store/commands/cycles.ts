// Cycles: the spans for which the team sets its goals.
import { changed, made } from '../../domain/change';
import type { Cycle } from '../../domain/cycle';
import { tidyCycle } from '../../domain/cycle-setting';
import type { CycleTerms } from '../../domain/cycle-setting';
import type { Id } from '../../domain/record';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** @throws NotAllowed when it ends before it begins. */
export async function addCycle(terms: CycleTerms): Promise<{ receipt: Receipt; id: Id }> {
  const cycle: Cycle = { ...freshRecord(), ...tidyCycle(terms), status: 'open', closedOn: null, learned: null };
  return { receipt: await act(['cycles'], () => made('cycles', cycle)), id: cycle.id };
}

/** The goals in it keep the dates they have: those are their own. @throws NotAllowed when it ends before it begins. */
export async function changeCycle(id: Id, terms: CycleTerms): Promise<Receipt> {
  return act(['cycles'], async () => changed('cycles', await existing('cycles', id), tidyCycle(terms)));
}

/** What the team takes from it; '' takes the words back. */
export async function sayLearned(id: Id, learned: string): Promise<Receipt> {
  return act(['cycles'], async () => changed('cycles', await existing('cycles', id), { learned: learned.trim() || null }));
}
