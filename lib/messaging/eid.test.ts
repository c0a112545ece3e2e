// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eidToEventId, eidToIdentity, eventIdToEid, eventIdToIdentity, isTask } from './eid';

describe('an eid', () => {
  it.each([
    // From the captures, decoded by hand.
    ['MGV2ZXhhbXBsZXNlcmllc2FhYWFhYWFhYWFfMjAyNjEwMDZUMTUwMDAwWiBtZUBt', '0evexampleseriesaaaaaaaaaa', '20261006T150000Z'],
    ['MGV2ZXhhbXBsZWFsbGRheWFhYWFhYWFhYWEgbWVAbQ', '0evexamplealldayaaaaaaaaaa', null],
    ['MGV2ZXhhbXBsZWFhYWFhYWFhYWFhYWFhYWEgb3JnYW5pemVyQGV4YW1wbGUuY29t', '0evexampleaaaaaaaaaaaaaaaa', null],
    ['MGV2ZXhhbXBsZWFhYWFhYWFhYWFhYWFhYWEgb3JnYW5pemVyQGV4YW1wbGUuY29t==', '0evexampleaaaaaaaaaaaaaaaa', null],
  ])('%s names its series and original start', (eid, seriesKey, originalStart) => {
    expect(eidToIdentity(eid)).toEqual({ seriesKey, originalStart });
  });

  it.each(['', ' ', '%%%', 'bm9zcGFjZQ', '🙂', 'a', 'YSBiIGM', btoa('a b c'), btoa('<b> me@m'), btoa('_20261006 me@m'), '=====', 'x'.repeat(100_000)])(
    '%s is no event, and no error',
    (eid) => expect(eidToIdentity(eid)).toBeNull(),
  );

  it('of a task is no event', () => {
    const eid = eventIdToEid('tasks_abc123', 'me@m');
    expect(eidToIdentity(eid)).toBeNull();
    expect(isTask(eid)).toBe(true);
  });

  it('never throws, whatever the page holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (eid) => void eidToIdentity(eid)));
  });

  it('comes back as the id it was made from, padded, unpadded or url-safe', () => {
    const id = fc.stringMatching(/^[a-v0-9]{5,60}(_R\d{8}T\d{6})?(_\d{8}(T\d{6}Z)?)?$/);
    const calendar = fc.stringMatching(/^[a-z0-9.]{1,30}@[a-z.]{1,20}$/);
    fc.assert(
      fc.property(id, calendar, (eventId, calendarId) => {
        const eid = eventIdToEid(eventId, calendarId);
        const urlSafe = eid.replaceAll('+', '-').replaceAll('/', '_');
        const padded = eid.padEnd(Math.ceil(eid.length / 4) * 4, '=');
        for (const written of [eid, urlSafe, padded]) expect(eidToEventId(written)).toBe(eventId);
      }),
    );
  });
});

describe('an event id', () => {
  it.each([
    ['abc', 'abc', null],
    ['abc_20261006', 'abc', '20261006'],
    ['abc_20261006T150000Z', 'abc', '20261006T150000Z'],
    ['abc_R20261006T150000', 'abc_R20261006T150000', null],
    ['abc_R20261006T150000_20261013T150000Z', 'abc_R20261006T150000', '20261013T150000Z'],
    ['abc_20261006T150000', 'abc_20261006T150000', null],
  ])('%s belongs to the series %s', (id, seriesKey, originalStart) => {
    expect(eventIdToIdentity(id)).toEqual({ seriesKey, originalStart });
  });
});
