// RECONSTRUCTION from FACTS 2.3: from lobby to call to left, all at one address. Every screen replaces the one before.
import { copyOf, make, practiceData } from '../shared/stage';
import { showCall } from './call';
import type { MeetData } from './page';

declare global {
  interface Window {
    practiceMeet: { show(screen: 'lobby' | 'waiting' | 'call' | 'left'): void };
  }
}

const data = practiceData<MeetData>();
const query = new URLSearchParams(location.search);
const words = data.language === 'de'
  ? { join: 'Jetzt teilnehmen', ready: 'Bereit zur Teilnahme?', ask: 'Du wirst eingelassen, sobald …', left: 'Du hast die Besprechung verlassen', again: 'Wieder teilnehmen', home: 'Zum Startbildschirm', mic: 'Mikrofon ausschalten', cam: 'Kamera ausschalten', leave: 'Anruf verlassen' }
  : { join: 'Join now', ready: 'Ready to join?', ask: "You'll join the call when someone lets you in", left: 'You left the meeting', again: 'Rejoin', home: 'Return to home screen', mic: 'Turn off microphone', cam: 'Turn off camera', leave: 'Leave call' };

const icon = (name: string): HTMLElement => make('i', { class: 'google-symbols notranslate', 'aria-hidden': 'true' }, name);

function button(jsname: string, text: string, click: () => void, ...more: Node[]): HTMLElement {
  const element = make('button', { jsname, class: 'wide' }, text, ...more);
  element.addEventListener('click', click);
  return element;
}

function micAndCamera(): HTMLElement[] {
  return [
    make('button', { 'data-is-muted': 'false', 'aria-label': words.mic }, icon('mic')),
    make('button', { 'data-is-muted': 'false', 'aria-label': words.cam }, icon('videocam')),
  ];
}

/** The page around a screen: `c-wiz` names the meeting, also under /lookup. */
function stage(...content: Node[]): void {
  for (const old of document.querySelectorAll('#yDmH0d')) old.remove();
  const attributes = { 'data-unresolved-meeting-id': data.code ?? '', jsrenderer: 'XCoqFe' };
  const host = make('div', { id: 'yDmH0d' }, make('c-wiz', attributes, make('div', { class: 'screen' }, ...content)));
  document.body.append(host);
}

const screens = {
  lobby: () =>
    stage(
      make('div', { class: 'preview awLEm' }, data.people[0] ?? ''),
      make('div', {}, ...micAndCamera()),
      make('h1', { jsname: 'r4nke' }, words.ready),
      button('Qx7uuf', words.join, () => show(query.has('waiting') ? 'waiting' : 'call')),
    ),
  waiting: () => {
    stage(
      make('h1', {}, words.ask),
      make('div', {}, ...micAndCamera(), button('CQylAd', '', () => show('left'), icon('call_end'))),
    );
    if (query.get('waiting') !== 'never') window.setTimeout(() => shown === 'waiting' && show('call'), 1500);
  },
  call: () => {
    for (const old of document.querySelectorAll('#yDmH0d')) old.remove();
    showCall(copyOf('captured-call'), data, query, () => show('left'));
  },
  left: () =>
    stage(
      make('h1', { jsname: 'r4nke' }, words.left),
      make('div', {}, button('W6suGc', words.again, () => show('call')), button('WIVZEd', words.home, () => location.assign('/home'))),
    ),
};

let shown: keyof typeof screens = 'lobby';
function show(screen: keyof typeof screens): void {
  shown = screen;
  screens[screen]();
}

window.practiceMeet = { show };
if (data.code === null) document.body.append(make('div', { class: 'screen' }, make('h1', {}, 'Google Meet')));
else show(query.has('incall') || query.has('stress') || query.has('captured') ? 'call' : 'lobby');
