// What the popup says of what went wrong, and of records that it cannot show.
import type { Screen } from '@/lib/state/screen';
import { Problem } from '../ui/Message';

export function Problems({ screen }: { screen: Screen }) {
  const [problem, unreadable] = [screen.problem.value, screen.unreadable.value.length];
  return (
    <>
      {problem && <Problem {...problem} dismiss={() => { screen.problem.value = null; }} />}
      {unreadable > 0 && (
        <Problem what={unreadable === 1 ? 'One record could not be read, so it is missing here.' : `${unreadable} records could not be read, so they are missing here.`}
          safe="In the database they are untouched, and everything else works."
          then="To look at them, open the sidebar and choose More, then Save a copy of everything." />
      )}
    </>
  );
}
