// Opens what a reminder is about: one commitment as a whole, several where they can be decided one after the other.
import type { NudgeKind } from '../domain/notification';
import type { Id } from '../domain/record';
import { openOwnPage } from './welcome';

/** One is opened in the dashboard, several or none in the popup's page; each in a tab of its own. */
export async function openItem(commitmentIds: readonly Id[]): Promise<void> {
  const [id, ...others] = commitmentIds;
  if (id !== undefined && others.length === 0) await openOwnPage('dashboard.html', `#/?commitment=${id}`);
  else await openOwnPage('popup.html');
}

export async function openNudged(kind: NudgeKind, commitmentIds: readonly Id[]): Promise<void> {
  if (kind === 'followUp') await openOwnPage('dashboard.html', '#/coaching');
  else await openItem(kind === 'digest' ? commitmentIds : []);
}
