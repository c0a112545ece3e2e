// RECONSTRUCTION around captured markup: the call is a clone of the captured one, with the practice call's values in it.
import { replaceValues } from '../shared/stage';
import type { MeetData } from './page';

const CAPTURED_CODE = 'abc-defg-hij';
const SPACE = 'spaces/EXAMPLEspaceB/devices/';
const PRESENTATION = 140;

function tileFor(pattern: Element, name: string, device: number): Element {
  const tile = pattern.cloneNode(true) as Element;
  replaceValues(tile, [['Denys Test', name], ['Petro Test', name], [`${SPACE}135`, SPACE + device], [`${SPACE}126`, SPACE + device]]);
  return tile;
}

/** Twelve tiles: a presentation without a name, and as many people as there are, the user first. */
function drawTiles(main: Element, people: string[]): void {
  const [presentation, , other, own] = main.querySelectorAll(':scope > .dkjMxf');
  if (!presentation || !other || !own) return;
  replaceValues(presentation, [['Maria Test', people[1] ?? people[0] ?? '']]);
  const tiles = people.slice(0, 11).map((name, i) => tileFor(i === 0 ? own : other, name, 200 + i));
  for (const tile of main.querySelectorAll(':scope > .dkjMxf')) if (tile !== presentation) tile.remove();
  presentation.after(...tiles);
}

/** The panel's rows: everybody, and the presentation as a second row with its presenter's name. */
function drawRows(list: Element, people: string[]): void {
  const rows = [...list.querySelectorAll('[role="listitem"][data-participant-id]')];
  const [own, , , other] = rows;
  const presentation = rows.at(-1);
  if (!own || !other || !presentation) return;
  const rowOf = (pattern: Element, name: string, device: number): Element => {
    const row = pattern.cloneNode(true) as Element;
    replaceValues(row, [['Petro Test', name], ['Maria Test', name], [`${SPACE}126`, SPACE + device], [`${SPACE}127`, SPACE + device]]);
    return row;
  };
  const made = people.slice(0, 11).map((name, i) => rowOf(i === 0 ? own : other, name, 200 + i));
  list.replaceChildren(...made, rowOf(presentation, people[1] ?? people[0] ?? '', PRESENTATION));
}

function layOut(): void {
  const host = document.querySelector<HTMLElement>('#yDmH0d');
  const main = document.querySelector<HTMLElement>('#yDmH0d main');
  if (!host || !main) return;
  host.style.width = `${window.innerWidth}px`;
  host.style.height = `${window.innerHeight}px`;
  const open = document.querySelector('aside[data-shell-id="1"]:not(.qdulke)') !== null;
  main.style.inset = `70px ${open ? 392 : 16}px 132px 16px`;
  const [wide, tall] = [window.innerWidth - (open ? 408 : 32), window.innerHeight - 202];
  const tiles = [...main.querySelectorAll<HTMLElement>(':scope > .dkjMxf')];
  const columns = Math.ceil(Math.sqrt(tiles.length));
  const rows = Math.ceil(tiles.length / columns);
  tiles.forEach((tile, i) => {
    tile.style.left = `${(i % columns) * (wide / columns)}px`;
    tile.style.top = `${Math.floor(i / columns) * (tall / rows)}px`;
    tile.style.width = `${wide / columns - 8}px`;
    tile.style.height = `${tall / rows - 8}px`;
  });
}

/** Opens one panel on the right, or closes it; `aria-expanded` tells, as in the real page. */
function toggle(button: Element): void {
  const open = button.getAttribute('aria-expanded') !== 'true';
  for (const each of document.querySelectorAll('nav [data-panel-id]')) each.setAttribute('aria-expanded', String(each === button && open));
  document.querySelector('aside[data-shell-id="1"]')?.classList.toggle('qdulke', !open);
  document.querySelector('aside [data-panel-id="1"]')?.classList.toggle('qdulke', !open);
  layOut();
}

/** A mutation each 50 ms, as tiles cause them: a meter's class, a name's box, a tile that comes and goes. */
function stress(): void {
  const meters = [...document.querySelectorAll('main [jsname="QgSmzd"]')];
  let n = 0;
  const timer = window.setInterval(() => {
    const meter = meters[n++ % meters.length];
    if (!meter?.isConnected) window.clearInterval(timer);
    meter?.classList.toggle('HX2H7');
  }, 50);
}

/** Puts the captured call into the page; with `?captured` untouched. Adds the toggle of the people panel, which the capture lacks. */
export function showCall(captured: DocumentFragment, data: MeetData, query: URLSearchParams, left: () => void): void {
  const host = captured.querySelector('#yDmH0d');
  if (!host) throw new Error('The captured call holds no #yDmH0d.');
  document.body.append(host);
  if (query.has('captured')) return;
  const list = host.querySelector('[role="list"]');
  const main = host.querySelector('main');
  if (main) drawTiles(main, data.people);
  if (list) drawRows(list, data.people);
  for (const titled of host.querySelectorAll('.gSlHI, .gSlHI *')) replaceValues(titled, [[CAPTURED_CODE, data.title]]);
  replaceValues(host, [[CAPTURED_CODE, data.code ?? ''], ['Maria Test', data.people[1] ?? data.people[0] ?? '']]);
  host.querySelector('[jsname="CQylAd"]')?.addEventListener('click', left);
  for (const button of host.querySelectorAll('nav [data-panel-id]')) button.addEventListener('click', () => toggle(button));
  window.addEventListener('resize', layOut);
  layOut();
  if (query.has('stress')) stress();
}
