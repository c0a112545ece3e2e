// What stands below and beside what of mine is due.
import { OverdueByGoal, PromisesByWeek, Reasons } from './charts';
import { KpisOffTarget, Ownership, SharedWork, WonThisWeek } from './glances';
import type { OverviewProps } from './overview-props';

export function Below(parts: OverviewProps) {
  return (
    <>
      <Ownership {...parts} />
      <KpisOffTarget {...parts} />
      <Reasons {...parts} />
    </>
  );
}

export function Beside(parts: OverviewProps) {
  return (
    <>
      <OverdueByGoal {...parts} />
      <PromisesByWeek {...parts} />
      <WonThisWeek {...parts} />
      <SharedWork {...parts} />
    </>
  );
}
