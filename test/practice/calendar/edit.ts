// RECONSTRUCTION from FACTS 1.5: the event's edit page. Only the row on availability is captured.
import type { PracticeEvent } from '../events';
import { copyOf, make } from '../shared/stage';

function guestList(event: PracticeEvent): HTMLElement {
  const rows = event.guests.map((guest) =>
    make('div', { role: 'treeitem', 'data-email': guest.email, 'data-hovercard-id': guest.email, 'aria-label': guest.name }, make('span', {}, guest.name)),
  );
  return make('div', { role: 'tree', 'aria-label': 'Guests invited to this event.' }, ...rows);
}

/** Shows it for an event, or for a new one. */
export function showEditPage(event: PracticeEvent | undefined, leave: () => void): void {
  const title = make('input', { id: 'xTiIn', type: 'text', value: event?.title ?? '', 'aria-label': 'Title' }) as HTMLInputElement;
  const save = make('button', { id: 'xSaveBu', class: 'blue' }, 'Save');
  const cancel = make('button', { id: 'xCancelBu', 'aria-label': 'Cancel event editing' }, '✕');
  save.addEventListener('click', leave);
  cancel.addEventListener('click', leave);
  const page = make('div', { class: 'edit' }, make('div', {}, cancel, save), title, make('div', { id: 'tabEventDetails' }, event?.when ?? ''));
  if (event?.code) page.append(make('div', {}, make('a', { href: `https://meet.google.com/${event.code}?authuser=0&hs=224` }, 'Join with Google Meet')));
  if (event && event.guests.length > 0) window.setTimeout(() => page.append(guestList(event)), 120);
  page.append(copyOf('captured-edit-row'));
  document.querySelector('.main')?.append(page);
}
