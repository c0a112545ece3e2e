// @vitest-environment jsdom
// What Kept reads from saved pages of Meet. The expected facts are written by hand from the captures.
import { describe, expect, it } from 'vitest';
import { type Change, fixture, parsed, SAVED, scrambleClasses, strangeLabels, without } from '../../../test/fixtures/pages/saved-page';
import type { CallFacts } from '../page';
import { readCall } from './read';

const inCall = fixture('meet-in-call-2026-en.html');
const header = fixture('meet-header-2024-02.html');
const person = (name: string) => ({ name, email: null });
const call: CallFacts = {
  kind: 'call',
  code: 'abc-defg-hij',
  title: null,
  phase: 'inCall',
  people: ['Denys Test', 'Maria Test', 'Petro Test', 'Ганна Тест', 'Дарина Тест'].map(person),
};
const titled: Change = (document) => {
  for (const element of document.querySelectorAll('.gSlHI, .gSlHI *')) {
    if (element.hasAttribute('data-meeting-title')) element.setAttribute('data-meeting-title', 'Leadership weekly');
    if (element.children.length === 0 && element.textContent === 'abc-defg-hij') element.textContent = 'Leadership weekly';
  }
};
const withoutIcon = (word: string): Change => (document) => {
  for (const icon of document.querySelectorAll('i')) if (icon.textContent === word) icon.remove();
};

describe('the saved call', () => {
  it('is read completely; the presentation is nobody’s second self', () => expect(readCall(parsed(inCall), '')).toEqual(call));
  it('is read with every class name changed', () => expect(readCall(parsed(inCall, scrambleClasses), '')).toEqual(call));
  it('is read in a language Kept does not know', () => expect(readCall(parsed(inCall, strangeLabels), '')).toEqual(call));
  it('is read with both', () => expect(readCall(parsed(inCall, strangeLabels, scrambleClasses), '')).toEqual(call));
  it.each(['id', 'jsname', 'jscontroller', 'data-participant-id', 'data-requested-participant-id', 'data-tile-media-id', 'role', 'aria-label', 'data-in-call', 'data-is-muted', 'data-unresolved-meeting-id', 'data-meeting-title', 'data-panel-id', 'class'])(
    'keeps code and phase without %s',
    (attribute) => expect(readCall(parsed(inCall, without(attribute)), '')).toMatchObject({ code: call.code, phase: 'inCall' }),
  );
  it.each(['call_end', 'closed_caption_off', 'mic'])('keeps its phase without the icon %s', (word) => {
    expect(readCall(parsed(inCall, withoutIcon(word)), '').phase).toBe('inCall');
  });
  it('has a title when the event has one', () => expect(readCall(parsed(inCall, titled), '').title).toBe('Leadership weekly'));
  it.each(['data-meeting-title', 'jsname', 'class'])('keeps its title without %s', (attribute) => {
    expect(readCall(parsed(inCall, titled, without(attribute)), '').title).toBe('Leadership weekly');
  });
  it('lists who is in the panel when no tile can be read, and the presenter once', () => {
    const document = parsed(inCall);
    for (const tile of document.querySelectorAll('main [data-participant-id]')) tile.remove();
    expect(readCall(document, '').people.map((one) => one.name)).toEqual(['Maria Test', 'Petro Test', 'Ганна Тест', 'Дарина Тест']);
  });
  it('lists two people of one name when both have a tile', () => {
    const document = parsed(inCall);
    const [, maria] = document.querySelectorAll('main > .dkjMxf');
    const namesake = maria?.cloneNode(true) as Element;
    for (const each of namesake.querySelectorAll('[data-participant-id]')) each.setAttribute('data-participant-id', 'spaces/x/devices/999');
    maria?.after(namesake);
    expect(readCall(document, '').people.filter((one) => one.name === 'Maria Test')).toHaveLength(2);
  });
  it('takes the address’s code before the page’s', () => expect(readCall(parsed(inCall), '/xyz-xyzx-xyz').code).toBe('xyz-xyzx-xyz'));
  it('takes the page’s code under a nickname', () => expect(readCall(parsed(inCall), '/lookup/weekly').code).toBe('abc-defg-hij'));
});

describe('the saved bottom bar of 2024', () => {
  const facts: CallFacts = { kind: 'call', code: 'abc-defg-hij', title: null, phase: null, people: [] };
  it('tells its code, and no title or phase', () => expect(readCall(parsed(header), '')).toEqual(facts));
  it('is read with every class name changed', () => expect(readCall(parsed(header, scrambleClasses, strangeLabels), '')).toEqual(facts));
  it.each(['jsname', 'role', 'id', 'data-tooltip-id'])('keeps its code without %s', (attribute) => {
    expect(readCall(parsed(header, without(attribute)), '').code).toBe('abc-defg-hij');
  });
});

describe('nothing is found wrongly', () => {
  it.each(SAVED.filter((name) => name.startsWith('calendar')))('%s is no call', (name) => {
    expect(readCall(parsed(fixture(name)), '')).toEqual({ kind: 'call', code: null, title: null, phase: null, people: [] });
  });
});

// Reconstructed from FACTS 2.3: no capture of these screens exists.
describe('the phase', () => {
  const micAndCamera = '<button data-is-muted="false"><i>mic</i></button><button data-is-muted="true"><i>videocam_off</i></button>';
  const leave = '<button jsname="CQylAd"><i>call_end</i></button>';
  const phase = (html: string, wasInCall = false, ...changes: Change[]) => readCall(parsed(html, ...changes), '/abc-defg-hij', wasInCall).phase;

  it.each([without('data-is-muted'), without('jsname'), withoutIcon('mic')])('is the lobby before joining', (change) => {
    expect(phase(`${micAndCamera}<h1 jsname="r4nke">?</h1><button jsname="Qx7uuf">?</button>`, false, change)).toBe('lobby');
  });
  it.each([without('data-is-muted'), without('jsname'), withoutIcon('call_end')])('is waiting while nobody lets one in', (change) => {
    expect(phase(micAndCamera + leave, false, change)).toBe('waiting');
  });
  it('is left after the call, whatever the screen says', () => expect(phase('<h1 jsname="r4nke">?</h1><button jsname="W6suGc">?</button>', true)).toBe('left'));
  it('is not left in a tab that was never in the call', () => expect(phase('<h1 jsname="r4nke">?</h1><button jsname="W6suGc">?</button>')).toBeNull());
  it('is the lobby again when one joins anew', () => expect(phase(`${micAndCamera}<button jsname="Qx7uuf">?</button>`, true)).toBe('lobby'));
  it('is unknown on an empty page', () => expect(phase('')).toBeNull());
});
