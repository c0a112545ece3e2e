// The meetings that something can be brought to.
import type { ReadonlySignal } from '@preact/signals';
import type { MeetingSeries } from '../domain/meeting';
import { pickableSeries } from '../store/queries/meetings';
import { live } from './live';
import type { Screen } from './screen';
import { whileShown } from './while-shown';

/** By title; undefined until read. */
export function createPlaces(screen: Screen, end: AbortSignal): ReadonlySignal<MeetingSeries[] | undefined> {
  return live(() => pickableSeries, whileShown(screen, end));
}
