// What was agreed today in the meeting in front, for the clipboard.
import { agreedText } from '../domain/agreed';
import { localDateOf } from '../domain/local-date';
import type { Person } from '../domain/person';
import { capturedSince } from '../store/queries/captured';
import type { MeetingView } from '../store/queries/meetings';

/** null when there is nothing for the team. `people`: also who left. */
export async function agreedHere({ series }: MeetingView, people: readonly Person[]): Promise<{ plain: string; html: string } | null> {
  const day = localDateOf(new Date());
  const commitments = await capturedSince(series.id, new Date(`${day}T00:00`).toISOString());
  return commitments.length === 0 ? null : agreedText({ title: series.title ?? 'Our meeting', day, commitments, people });
}
