// A reminder is kind and factual, whatever the words in it are, and tells nobody what is not theirs to hear.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from './commitment';
import { alex, commitment, commitmentOf, dana, drawn, sam, today } from './commitment.test-data';
import { mailLink, reminderLetter } from './reminder-message';

const me = { id: dana, name: 'Dana Keller' };
const ama = { id: sam, name: 'Ama Boateng' };
const of = (set: Partial<Commitment>) => commitment({ ownerId: sam, text: 'Sign the lease', capturedAt: '2026-03-04T09:00:00.000Z', dueOn: '2026-11-17', ...set });
const letter = (items: readonly Commitment[], to = ama) => reminderLetter(items, { to, me, today });
const body = (set: Partial<Commitment>) => letter([of(set)])?.body.split('\n\n')[1];

describe('a message about one promise', () => {
  it('says when it was taken and due, asks, and is signed', () => {
    expect(letter([of({})])).toEqual({
      subject: 'Sign the lease',
      body: 'Hi Ama,\n\non 4 March you took “Sign the lease”; it was due yesterday. Is it on track, or shall we find a new date?\n\nDana',
    });
  });

  it.each<[string, Partial<Commitment>, string]>([
    ['days ago', { dueOn: '2026-11-09' }, 'on 4 March you took “Sign the lease”; it was due on 9 November. Is it on track, or shall we find a new date?'],
    ['today', { dueOn: '2026-11-18' }, 'on 4 March you took “Sign the lease”; it is due today. Is it on track?'],
    ['tomorrow', { dueOn: '2026-11-19' }, 'on 4 March you took “Sign the lease”; it is due tomorrow. Is it on track?'],
    ['next year', { dueOn: '2027-01-05' }, 'on 4 March you took “Sign the lease”; it is due on 5 January 2027. Is it on track?'],
    ['on no day', { dueOn: null }, 'on 4 March you took “Sign the lease”; it has no date yet. By when can it be done?'],
    ['and was only asked for', { acceptance: 'proposed', firstDueOn: null }, 'on 4 March you were asked for “Sign the lease”; it was due yesterday. Is it on track, or shall we find a new date?'],
    ['and was another’s first', { formerDueOns: ['2026-04-01'] }, 'you took “Sign the lease”; it was due yesterday. Is it on track, or shall we find a new date?'],
  ])('that is due %s', (_, set, words) => expect(body(set)).toBe(words));

  it.each([
    ['Call it the "Big" “One”', '“Call it the \'Big\' \'One\'”'],
    ['First line\nBcc: all@meridian.example', '“First line Bcc: all@meridian.example”'],
    ['לחתום על החוזה', '“\u2068לחתום על החוזה\u2069”'],
    ['x'.repeat(500), `“${'x'.repeat(159)}…”`],
    ['👩‍👩‍👧'.repeat(200), `“${'👩‍👩‍👧'.repeat(159)}…”`],
  ])('quotes %s in one line', (text, quote) => expect(body({ text })).toContain(quote));

  it.each([['נועה לוי', 'Hi \u2068נועה\u2069,'], ['  ', 'Hi,']])('to %s begins with “%s”', (name, hello) => {
    expect(letter([of({})], { id: sam, name })?.body.split('\n')[0]).toBe(hello);
  });
});

describe('a message about several', () => {
  it('lists them with their days', () => {
    expect(letter([of({}), of({ text: 'Pay the deposit', dueOn: '2026-11-09' })])).toEqual({
      subject: '2 things that are open',
      body: 'Hi Ama,\n\nthese 2 are open with you, and their day has passed:\n\n- “Sign the lease”: was due yesterday\n- “Pay the deposit”: was due on 9 November\n\n'
        + 'Are they on track, or shall we find new dates?\n\nDana',
    });
  });

  it('does not call late what is not', () => {
    expect(letter([of({}), of({ dueOn: null })])?.body).toMatch(/open with you:[^]*no date yet\n\nAre they on track\?/);
  });

  it('says how many more there are than it lists', () => {
    expect(letter(Array.from({ length: 11 }, () => of({})))?.body).toContain('\n- and 3 more\n');
  });
});

describe('what is told', () => {
  it.each<[string, Partial<Commitment>]>([
    ['only mine', { visibility: 'me' }], ['between me and another', { visibility: 'pair', pairIds: [dana, alex] }],
    ['between two others', { visibility: 'pair', pairIds: [sam, alex] }], ['another’s', { ownerId: alex }],
  ])('is never what is %s', (_, set) => expect(letter([of(set)])).toBeNull());

  it('is what is between the two', () => expect(letter([of({ visibility: 'pair', pairIds: [dana, sam] })])).not.toBeNull());

  it('holds no private word, among anything', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn), { maxLength: 8 }), (numbers) => {
      const items = numbers.map((own, index) => {
        const item = commitmentOf(own);
        return { ...item, text: `${item.visibility}${index}`, pairIds: item.visibility === 'pair' ? [index % 2 === 0 ? dana : alex, sam] : [] };
      });
      const words = letter(items)?.body ?? '';
      for (const { text, visibility, ownerId, pairIds } of items) {
        const isTheirs = ownerId === sam && (visibility === 'team' || (visibility === 'pair' && pairIds.includes(dana)));
        if (!isTheirs) expect(words).not.toContain(`“${text}”`);
      }
    }));
  });
});

describe('the link for a mail program', () => {
  it('carries address, subject and lines', () => {
    expect(mailLink('ama@meridian.example', { subject: 'R&D?', body: 'one\ntwo' })).toBe('mailto:ama@meridian.example?subject=R%26D%3F&body=one%0D%0Atwo');
  });

  it('is none where it would be cut off', () => expect(mailLink(null, { subject: '', body: 'é'.repeat(400) })).toBeNull());

  it('can be made of any words, and adds no header of its own', () => {
    // Halves of characters among them.
    const words = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(words, words, (subject, body) => {
      expect([...new URL(mailLink('a?cc=b@c.example', { subject, body }) ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
    }));
  });
});
