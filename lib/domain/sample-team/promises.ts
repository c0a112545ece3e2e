// What the sample team has promised: one line each, in every state a promise can be in.
import type { MoveReason } from '../commitment';
import type { LocalDate, Visibility } from '../record';
import { workday } from './calendar';
import type { Aim } from './goals';
import type { HeldIn, Where } from './meetings';
import type { Leader } from './people';

export interface Promised {
  text: string;
  owner: Leader | null;
  partner?: Leader;
  goal?: Aim;
  where?: Where;
  /** Days from today; always before it. */
  captured: number;
  /** The first date; null: none was named. */
  due: LocalDate | null;
  /** Nobody named the date. */
  assumed?: true;
  /** Nobody has said yes yet. */
  proposed?: true;
  /** Moves of the date: when, to when, why. */
  moves?: [day: number, to: LocalDate | null, reason?: MoveReason][];
  ended?: ['done' | 'dropped', day: number];
  visibility?: Visibility;
}

/** In the order in which they were captured, roughly; every act lies before today. */
export function promises(today: LocalDate, { weekly, oneToOne }: Record<Where, HeldIn>): Promised[] {
  const on = (days: number) => workday(today, days);
  const weeks: Weeks = (ago) => (weekly.last > -7 && ago > 1 ? weekly.last - 7 : weekly.last) - 7 * (ago - 1);
  return [...late(on, weeks), ...soon(today, on, on(weekly.next), weeks), ...distant(on, weeks), ...closed(on, weeks),
    { text: 'Run one week without status meetings and note what broke', owner: 'alex', where: 'oneToOne', captured: oneToOne.last, due: on(oneToOne.next), visibility: 'pair' },
    { text: 'Think through who could lead operations while Jun is away', owner: 'dana', captured: -3, due: on(4), visibility: 'me' },
  ];
}

/** The working day so many days from today. */
type On = (days: number) => LocalDate;

/** The day of the weekly so many weeks ago, in days from today; 1 is the last one. */
type Weeks = (ago: number) => number;

function late(on: On, weeks: Weeks): Promised[] {
  return [
    { text: 'Sign the Northgate renewal at the new prices', owner: 'sam', partner: 'maria', goal: 'pricing', captured: weeks(5), due: on(-25),
      moves: [[-28, on(-14), 'blocked by another'], [-17, on(-4), 'priority changed']] },
    { text: 'Choose a second supplier for sterilisation pouches', owner: 'dana', goal: 'supply', captured: weeks(2), due: on(-1) },
    { text: 'Publish the night-shift rota for the Leeds depot', owner: 'jun', goal: 'supply', captured: weeks(3), due: on(-15), moves: [[-18, on(-8), 'underestimated']] },
    { text: 'Answer the regulator on cold storage in Lyon', owner: null, goal: 'supply', captured: -9, due: on(-2) },
  ];
}

function soon(today: LocalDate, on: On, nextWeekly: LocalDate, weeks: Weeks): Promised[] {
  return [
    { text: 'Send the board one page on the price-list risk', owner: 'dana', goal: 'pricing', captured: weeks(1), due: today },
    { text: 'Get the last nine clinics to countersign the price list', owner: 'maria', goal: 'pricing', captured: weeks(1), due: on(2) },
    { text: 'Agree safety stock for the 40 essentials with both depots', owner: 'liu', partner: 'jun', goal: 'supply', captured: weeks(1), due: on(3) },
    { text: 'Put self-service ordering live in the northern region', owner: 'alex', partner: 'sam', goal: 'ordering', captured: weeks(1), due: on(4) },
    { text: 'Show the margin effect of the new list, clinic by clinic', owner: 'priya', goal: 'pricing', captured: weeks(1), due: nextWeekly, assumed: true, proposed: true },
    { text: 'Find out why Lyon reorders gloves twice a week', owner: null, goal: 'supply', captured: weeks(1), due: on(5) },
    { text: 'Take over the monthly safety walk at both depots', owner: 'jun', captured: -2, due: on(4), proposed: true },
  ];
}

function distant(on: On, weeks: Weeks): Promised[] {
  return [
    { text: 'Visit the three clinics that stopped ordering', owner: 'sam', goal: 'ordering', captured: weeks(1), due: on(12) },
    { text: 'Bring a second carrier for the islands under contract', owner: 'liu', goal: 'supply', captured: weeks(2), due: on(19) },
    { text: 'Have the bank reconciliation run without Excel', owner: 'priya', goal: 'books', captured: weeks(3), due: on(33), moves: [[-8, on(25)]] },
    { text: 'Retire the phone-order form', owner: 'alex', partner: 'sam', goal: 'ordering', captured: weeks(4), due: on(9), moves: [[-6, on(30), 'underestimated']] },
    { text: 'Write the discount rule for partner clinics', owner: 'maria', goal: 'pricing', captured: weeks(4), due: on(-12), moves: [[-15, null, 'priority changed']] },
    { text: 'Decide whether the Lyon lab joins the audit', owner: 'ama', captured: weeks(1), due: null },
  ];
}

function closed(on: On, weeks: Weeks): Promised[] {
  return [
    { text: 'Close the labelling complaint of clinic 12', owner: 'ama', captured: weeks(3), due: on(-9), ended: ['done', -12] },
    { text: 'Count stock weekly in both depots, not monthly', owner: 'jun', goal: 'supply', captured: weeks(3), due: on(-5), ended: ['done', -6] },
    { text: 'Replace the pallet scanner at Leeds', owner: 'liu', goal: 'supply', captured: weeks(4), due: on(-14), ended: ['done', -10] },
    { text: 'Cut month-end accruals to one sheet', owner: 'priya', goal: 'books', captured: weeks(5), due: on(-22),
      moves: [[-23, on(-12), 'blocked by another']], ended: ['done', -8] },
    { text: 'Tell clinic managers in person why prices change', owner: 'dana', partner: 'maria', goal: 'pricing', captured: weeks(2), due: on(-3), ended: ['done', -3] },
    { text: 'Draft a loyalty discount', owner: 'sam', goal: 'pricing', captured: weeks(4), due: on(-10), ended: ['dropped', -13] },
  ];
}
