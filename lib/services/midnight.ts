// Items become overdue at midnight, so something has to happen then: one alarm, at the next local midnight.
import { nextMidnight } from '../domain/local-date';
import { expectAlarm, onAlarm } from './alarms';

const name = 'midnight';
/** Alarms may fire early by rounding; a second later it is the new day for sure. */
const afterMidnight = 1000;

/** Sets the alarm if there is none, or if it is no longer right. */
export const expectMidnight = (now: Date) => expectAlarm(name, nextMidnight(now).getTime() + afterMidnight);

/** Calls back at each local midnight. Must be called while the worker starts. */
export const atMidnight = (act: () => void, signal: AbortSignal) => onAlarm(name, act, signal);
