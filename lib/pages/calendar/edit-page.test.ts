// @vitest-environment jsdom
// Reconstructed from FACTS, not captured: proves our reading of what others rely on, not that Calendar is built so.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventIdToEid } from '../../messaging/eid';
import { readEditPage } from './edit-page';

const eid = eventIdToEid('abc_20261006T150000Z', 'me@m');
const at = (path: string, search = '') => readEditPage(document, { pathname: `/calendar/u/0/r/eventedit${path}`, search });

beforeEach(() => {
  document.body.innerHTML = `<div role="main"><input id="xTiIn" value="Weekly">
    <a href="https://meet.google.com/abc-defg-hij?hs=224">Join</a>
    <div contenteditable="true"><a href="https://meet.google.com/oth-erca-lll">x</a></div>
    <div role="tree"><div role="treeitem" data-email="dana@example.com"><span>Dana</span></div></div></div>
    <aside><div data-email="somebody@example.com">Somebody</div></aside>`;
});

describe('the edit page', () => {
  it('is read: event from the address, title, guests and code from the page', () => {
    expect(at(`/${eid}`)).toEqual({
      kind: 'event', seriesKey: 'abc', originalStart: '20261006T150000Z', title: 'Weekly', when: null, timeZone: null,
      guests: [{ email: 'dana@example.com', name: 'Dana' }], code: 'abc-defg-hij',
    });
  });
  it('is read with the eid in the query', () => expect(at('', `?eid=${eid}`)).toMatchObject({ kind: 'event', seriesKey: 'abc' }));
  it.each(['', '/', '/duplicate/abc', '/copy'])('of a new event (%s) is no meeting', (path) => expect(at(path)).toEqual({ kind: 'none' }));
  it('of a task is no meeting', () => expect(at(`/${eventIdToEid('tasks_1', 'me@m')}`)).toEqual({ kind: 'none' }));
  it.each(['/%E0%A4%A', '/nonsense'])('with an address that does not decode (%s) says so', (path) => {
    expect(at(path)).toEqual({ kind: 'unreadable', missing: 'eventId' });
  });
  it('says nothing of a title it can’t find', () => {
    document.querySelector('#xTiIn')?.remove();
    expect(at(`/${eid}`)).toMatchObject({ kind: 'event', title: null });
  });
});
