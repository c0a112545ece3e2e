// RECONSTRUCTION from FACTS: the week's grid. Each chip is a clone of a captured one with its values replaced.
import type { PracticeEvent } from '../events';
import { copyOf, make, replaceValues } from '../shared/stage';
import type { CalendarData } from './page';

const HOUR = 48;
const LEFT = 52;
const iso = (date: Date): string => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
/** Calendar's own number for a day, see FACTS 1.3. */
const dateKey = (date: Date): string => String(((date.getFullYear() - 1970) << 9) | ((date.getMonth() + 1) << 5) | date.getDate());
const hours = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

function capturedChip(selector: string): HTMLElement {
  const chip = copyOf('captured-chips').querySelector<HTMLElement>(selector);
  if (!chip) throw new Error(`The captured chips hold no ${selector}.`);
  return chip;
}

function timedChip(event: PracticeEvent, language: string): HTMLElement {
  const chip = capturedChip('.GTG3wb');
  const start = event.start ?? '00:00';
  const end = event.end ?? '01:00';
  replaceValues(chip, [
    [chip.dataset.eventid ?? '', event.eid],
    ['0evexampleseriesaaaaaaaaaa_20261006T150000Z', event.eventId],
    ['3pm to 4pm, Test, Me, No location, October 6, 2026', language === 'de' ? `${start} bis ${end}, ${event.title}, ${event.day}` : `${start} to ${end}, ${event.title}, Dana Keller, No location, ${event.day}`],
    ['Test', event.title],
    ['3 – 4pm', `${start} – ${end}`],
  ]);
  chip.style.top = `${hours(start) * HOUR}px`;
  chip.style.height = `${Math.max(22, (hours(end) - hours(start)) * HOUR - 2)}px`;
  chip.style.backgroundColor = chip.style.borderColor = event.color;
  return chip;
}

function allDayChip(event: PracticeEvent, column: number): HTMLElement {
  const chip = capturedChip('.vEJ0bc');
  replaceValues(chip, [[chip.dataset.eventid ?? '', event.eid], ['Trip', event.title]]);
  chip.dataset.column = String(column);
  chip.style.top = '66px';
  return chip;
}

function drawDay(day: Date, data: CalendarData, column: number): void {
  const events = data.events.filter((event) => event.day === iso(day));
  const now = iso(day) === data.today ? ' now' : '';
  const name = day.toLocaleDateString(data.language, { weekday: 'short' }).toUpperCase();
  const allDay = document.querySelector('.all-day');
  allDay?.append(make('div', { class: `day-name${now}`, 'data-column': String(column) }, name, make('b', {}, String(day.getDate()))));
  allDay?.append(...events.filter((event) => event.start === null).map((event) => allDayChip(event, column)));
  const cell = make('div', { class: 'column', 'data-column': String(column), 'data-datekey': dateKey(day), 'data-start-date-key': dateKey(day) });
  cell.append(...events.filter((event) => event.start !== null).map((event) => timedChip(event, data.language)));
  document.querySelector('.grid')?.append(cell);
}

/** Draws the week, Sunday to Saturday, around `shown`. */
export function drawWeek(data: CalendarData, shown: Date): void {
  const grid = document.querySelector('.grid');
  document.querySelector('.all-day')?.replaceChildren();
  grid?.replaceChildren();
  for (let hour = 1; hour < 24; hour++) {
    grid?.append(make('div', { class: 'hour', style: `top: ${hour * HOUR - 7}px` }, `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`));
    grid?.append(make('div', { class: 'rule', style: `top: ${hour * HOUR}px` }));
  }
  for (let column = 0; column < 7; column++) {
    drawDay(new Date(shown.getFullYear(), shown.getMonth(), shown.getDate() - shown.getDay() + column), data, column);
  }
  const range = document.getElementById('range');
  if (range) range.textContent = shown.toLocaleDateString(data.language, { month: 'long', year: 'numeric' });
  drawMonth(shown);
  if (grid) grid.scrollTop = 8 * HOUR;
}

function drawMonth(shown: Date): void {
  const days = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate();
  const empty = new Date(shown.getFullYear(), shown.getMonth(), 1).getDay();
  const cells = [...Array<string>(empty).fill(''), ...Array.from({ length: days }, (_, i) => String(i + 1))];
  document.querySelector('.month')?.replaceChildren(...cells.map((text) => make('span', {}, text)));
}

/** Sets widths in pixels from the body's width, as the real page computes its own. */
export function layOut(): void {
  const stubborn = new URLSearchParams(location.search).has('stubborn');
  const width = (stubborn ? window.innerWidth : document.body.clientWidth) - 200;
  const app = document.getElementById('app');
  const main = document.querySelector<HTMLElement>('.main');
  if (app) app.style.width = `${width + 200}px`;
  if (main) main.style.width = `${width}px`;
  const column = (width - LEFT - 12) / 7;
  for (const part of document.querySelectorAll<HTMLElement>('.main [data-column]')) {
    part.style.left = `${LEFT + Number(part.dataset.column) * column}px`;
    part.style.width = `${column - (part.matches('.vEJ0bc') ? 8 : 0)}px`;
  }
}
