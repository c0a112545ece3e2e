// RECONSTRUCTION from FACTS: what Calendar's own script does – routes by pushState, lays out in JS, owns single keys.
import type { CalendarData } from './page';
import { showEditPage } from './edit';
import { closePopup, openPopup } from './popup';
import { practiceData } from '../shared/stage';
import { drawWeek, layOut } from './week';

declare global {
  interface Window {
    practice: {
      openPopup(eid: string): void;
      closePopup(): void;
      go(path: string): void;
      /** `count` DOM mutations in the grid, as many a task as `batch`. Resolves when done. */
      mutate(count: number, batch?: number): Promise<void>;
    };
  }
}

const data = practiceData<CalendarData>();
const root = /^\/calendar(\/u\/\d+)?\/r/.exec(location.pathname)?.[0] ?? '/calendar/u/0/r';

/** The day a path names, `/week/2026/10/6`, else today. */
function dayShown(): Date {
  const [, year, month, day] = /\/(\d{4})\/(\d+)\/(\d+)$/.exec(location.pathname) ?? [];
  const [y = 0, m = 1, d = 1] = data.today.split('-').map(Number);
  return year ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(y, m - 1, d);
}

function show(): void {
  closePopup();
  const eid = /\/eventedit\/(.+)$/.exec(location.pathname)?.[1];
  document.querySelector('.edit')?.remove();
  const editing = location.pathname.includes('/eventedit');
  document.body.dataset.viewfamily = editing ? 'EVENT_EDIT' : 'EVENT';
  document.body.dataset.viewkey = editing ? 'EVENTEDIT' : 'WEEK';
  for (const part of document.querySelectorAll<HTMLElement>('.all-day, .grid')) part.style.display = editing ? 'none' : '';
  if (editing) showEditPage(data.events.find((event) => event.eid === decodeURIComponent(eid ?? '')), () => go(root));
  else drawWeek(data, dayShown());
  layOut();
}

// pushState fires no popstate, as in the real page.
function go(path: string): void {
  history.pushState(null, '', path + location.search);
  show();
}

function goWeek(weeks: number): void {
  const day = dayShown();
  day.setDate(day.getDate() + 7 * weeks);
  go(`${root}/week/${day.getFullYear()}/${day.getMonth() + 1}/${day.getDate()}`);
}

function toast(words: string): void {
  document.querySelector('.toast')?.remove();
  const element = document.createElement('div');
  element.className = 'toast';
  element.textContent = words;
  document.body.append(element);
}

async function mutate(count: number, batch = 100): Promise<void> {
  const columns = [...document.querySelectorAll<HTMLElement>('.column')];
  for (let done = 0; done < count; ) {
    for (let i = 0; i < batch && done < count; i++, done++) {
      const column = columns[done % columns.length];
      if (done % 3 === 0) column?.append(document.createElement('span'));
      else if (done % 3 === 1) column?.setAttribute('data-tick', String(done));
      else if (column?.lastElementChild?.matches('span:empty')) column.lastElementChild.remove();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const byEid = (eid: string) => data.events.find((event) => event.eid === eid);

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const chip = target.closest('[data-eventid]');
  const inPopup = target.closest('[role="dialog"]');
  if (target.closest('#xDetDlgCloseBu')) closePopup();
  else if (target.closest('[jsname="DyVDA"]')) go(`${root}/eventedit/${document.getElementById('xDetDlg')?.dataset.eventid ?? ''}`);
  else if (!inPopup && chip) {
    const found = byEid(chip.getAttribute('data-eventid') ?? '');
    if (found) openPopup(found, data, chip);
  } else if (!inPopup) closePopup();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePopup();
  if ((event.target as Element).matches('input, textarea, [contenteditable]') || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'c') toast('create');
  if (event.key === 't') go(root);
});
document.getElementById('today')?.append(data.language === 'de' ? 'Heute' : 'Today');
document.getElementById('today')?.addEventListener('click', () => go(root));
document.getElementById('previous')?.addEventListener('click', () => goWeek(-1));
document.getElementById('next')?.addEventListener('click', () => goWeek(1));
document.getElementById('create')?.addEventListener('click', () => toast('create'));
window.addEventListener('resize', layOut);
window.addEventListener('popstate', show);
window.practice = {
  openPopup: (eid) => {
    const event = byEid(eid);
    if (!event) throw new Error(`No practice event has the eid ${eid}.`);
    openPopup(event, data, document.querySelector(`[data-eventchip][data-eventid="${eid}"]`));
  },
  closePopup,
  go,
  mutate,
};
show();
