// The clock and the time zone jump without telling an extension. Looking every half hour is enough, and costs next to nothing.
import { expectRepeatedAlarm, onAlarm } from './alarms';

const name = 'clock-check';
const everyMinutes = 30;

export const expectClockChecks = () => expectRepeatedAlarm(name, everyMinutes);

/** Calls back every half hour. Must be called while the worker starts. */
export const onClockCheck = (act: () => void, signal: AbortSignal) => onAlarm(name, act, signal);
