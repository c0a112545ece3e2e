// RECONSTRUCTION of how the popup behaves (one node, recycled; guests come late); its markup is captured.
import type { PracticeEvent, PracticePerson } from '../events';
import { copyOf, make, replaceValues } from '../shared/stage';
import type { CalendarData } from './page';

const CAPTURED_ID = '0evexampleaaaaaaaaaaaaaaaa';
const query = new URLSearchParams(location.search);
const swap = query.get('swap');
const lateness = Number(query.get('late') ?? 120);
let timers: number[] = [];

function capturedDialog(): HTMLElement {
  const dialog = copyOf('captured-popup').querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) throw new Error('The captured popup holds no dialog.');
  return dialog;
}

/** A guest's row: the captured one of the organiser, or of another, with the values replaced. */
function guestRow(guest: PracticePerson, first: boolean, language: string): Node {
  const [organiser, , other] = capturedDialog().querySelectorAll('[role="treeitem"]');
  const row = (first ? organiser : other)?.cloneNode(true) as Element;
  const label = first ? (language === 'de' ? 'nimmt teil, Organisator' : 'Attending, Organizer') : '';
  replaceValues(row, [
    ['Olivia Organizer, Attending, Organizer', `${guest.name}, ${label}`],
    ['Olivia Organizer', guest.name],
    ['organizer@example.com', guest.email],
    ['guest2@example.com', guest.email],
  ]);
  return row;
}

const MEET_ONLY = '#xDetDlgVideo, #xDetDlgPhone, [href^="https://tel.meet"]';

function fillDetails(dialog: Element, event: PracticeEvent, data: CalendarData): void {
  const section = dialog.querySelector('#xDetDlgAtt')?.closest('[jscontroller="UHpdjc"]');
  if (event.guests.length === 0) section?.remove();
  const tree = dialog.querySelector('[role="tree"]');
  tree?.replaceChildren(...event.guests.map((guest, i) => guestRow(guest, i === 0, data.language)));
  const [count] = dialog.querySelectorAll('#xDetDlgAtt .UfeRlc');
  if (count) count.textContent = data.language === 'de' ? `${event.guests.length} Gäste` : `${event.guests.length} guests`;
  const [yes, awaiting] = dialog.querySelectorAll('#xDetDlgAtt .AzuXid');
  if (yes && awaiting) [yes.textContent, awaiting.textContent] = data.language === 'de' ? ['1 Zusage', `${event.guests.length - 1} ausstehend`] : ['1 yes', `${event.guests.length - 1} awaiting`];
  if (event.code === null) for (const part of dialog.querySelectorAll(MEET_ONLY)) (part.closest('.nBzcnc') ?? part).remove();
}

/** The captured popup as it is, or with another event's values. */
function dialogFor(event: PracticeEvent, data: CalendarData): HTMLElement {
  const dialog = capturedDialog();
  if (event.key === 'captured') return dialog;
  fillDetails(dialog, event, data);
  const [date = '', time] = event.when.split(' · ');
  const own = event.guests[0]?.email ?? data.own;
  replaceValues(dialog, [
    [dialog.querySelector('#xDetDlg')?.getAttribute('data-eventid') ?? '', event.eid],
    [CAPTURED_ID, event.eventId],
    ['Meeting 32', event.title],
    ['Wednesday, July 8 · 6:30 – 7:30pm', event.when],
    ['Wednesday, July 8', date],
    ['6:30 – 7:30pm', time ?? ''],
    ['Asia/Kolkata', data.timeZone],
    ['"abc-defg-hij"', event.code === null ? 'null' : `"${event.code}"`],
    ['abc-defg-hij', event.code ?? ''],
    ['Olivia Organizer', event.guests[0]?.name ?? 'Dana Keller'],
    ['organizer@example.com', own],
    ...(data.language === 'de' ? GERMAN : []),
  ]);
  if (time === undefined) dialog.querySelector('.grQv0')?.remove();
  return dialog;
}

const GERMAN: [string, string][] = [
  ['Close', 'Schließen'], ['Edit event', 'Termin bearbeiten'], ['Delete event', 'Termin löschen'], ['Guests', 'Gäste'],
  ['Join with Google Meet', 'Mit Google Meet teilnehmen'], ['Time zone:', 'Zeitzone:'], ['Going?', 'Zusagen?'], ['Organizer', 'Organisator'],
];

function later(ms: number, run: () => void): void {
  if (ms <= 0) run();
  else timers.push(window.setTimeout(run, ms));
}

/** Moves everything of `from` but the guests into `to`; the guests follow late. */
function fill(to: Element, from: Element): void {
  const rows = [...from.querySelectorAll('[role="treeitem"]')];
  const tree = from.querySelector('[role="tree"]');
  tree?.replaceChildren();
  const attributes = (): void => {
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
  };
  const content = (): void => to.replaceChildren(...from.childNodes);
  later(swap === 'content' ? 100 : 0, attributes);
  later(swap === 'attributes' ? 100 : 0, content);
  later((swap === null ? 0 : 100) + lateness, () => tree?.replaceChildren(...rows));
}

function place(dialog: HTMLElement, chip: Element | null): void {
  const box = chip?.getBoundingClientRect();
  const room = document.body.clientWidth;
  const left = box ? (box.left > 470 ? box.left - 460 : Math.min(box.right + 8, room - 460)) : room / 2 - 224;
  dialog.style.left = `${Math.max(8, left)}px`;
  dialog.style.top = `${Math.max(8, Math.min(box?.top ?? 120, window.innerHeight - 560))}px`;
}

/** Opens the popup; the dialog's node and `#xDetDlg` stay the same from event to event. */
export function openPopup(event: PracticeEvent, data: CalendarData, chip: Element | null): void {
  timers.forEach(clearTimeout);
  timers = [];
  const made = dialogFor(event, data);
  let dialog = document.querySelector<HTMLElement>('[data-chips-dialog="true"]');
  if (!dialog) {
    dialog = made.cloneNode(true) as HTMLElement;
    const inner = dialog.querySelector('#xDetDlg');
    inner?.replaceWith(make('div', { id: 'xDetDlg' }));
    document.body.append(dialog);
  }
  const to = dialog.querySelector('#xDetDlg');
  const from = made.querySelector('#xDetDlg');
  if (to && from) fill(to, from);
  dialog.style.display = '';
  place(dialog, chip);
  dialog.focus();
}

/** Hides it; the node stays in the page with the last event's content. */
export function closePopup(): void {
  timers.forEach(clearTimeout);
  timers = [];
  const dialog = document.querySelector<HTMLElement>('[data-chips-dialog="true"]');
  if (dialog) dialog.style.display = 'none';
}
