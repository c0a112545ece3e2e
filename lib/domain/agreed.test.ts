// What is copied for the team says who does what by when, and never a private word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedText } from './agreed';
import { alex, commitment, commitmentOf, dana, drawn, sam, today } from './commitment.test-data';
import { localDateOf } from './local-date';

const anyCommitment = fc.array(fc.nat(), drawn).map(commitmentOf);

const people = [{ id: sam, name: 'Sam Okafor' }, { id: dana, name: 'Dana Keller' }];
const now = { capturedAt: '2026-11-18T09:00:00.000Z' };

describe('what we agreed', () => {
  it('is listed by owner, with dates', () => {
    const commitments = [
      commitment({ ...now, text: 'Visit Northgate', ownerId: sam, dueOn: '2026-11-24', dueAssumed: true }),
      commitment({ ...now, text: 'Find out why', ownerId: null }),
      commitment({ ...now, text: 'Send the deck', partnerIds: [sam] }),
      commitment({ ...now, text: 'Call\n the bank ', dueOn: '2026-11-19' }),
      commitment({ ...now, text: 'Write the rule', dueOn: null }),
      commitment({ ...now, text: 'Hand in', ownerId: alex, dueOn: null }),
      commitment({ ...now, text: 'Book the room', ownerId: sam, status: 'done' }),
    ];
    const { plain, html } = agreedText({ title: 'Leadership weekly', day: today, commitments, people });
    expect(plain).toBe([
      'What we agreed in Leadership weekly on Wed 18 Nov', '',
      'Dana Keller', '- Call the bank – Thu 19 Nov', '- Send the deck (with Sam) – Fri 20 Nov', '- Write the rule – no date', '',
      'Sam Okafor', '- Book the room – done', '- Visit Northgate – Tue 24 Nov (assumed)', '',
      'Somebody who left', '- Hand in – no date', '',
      'No owner yet', '- Find out why – Fri 20 Nov',
    ].join('\n'));
    expect(html).toContain('<p dir="auto"><strong>Dana Keller</strong></p><ul><li dir="auto">Call the bank – Thu 19 Nov</li>');
  });

  it.each([
    ['from another day', { capturedAt: '2026-11-17T09:00:00.000Z' }],
    ['that was dropped', { ...now, status: 'dropped' as const }],
    ['that its owner declined', { ...now, acceptance: 'declined' as const }],
    ['between two', { ...now, visibility: 'pair' as const }],
    ['that is only mine', { ...now, visibility: 'me' as const }],
    ['that was taken back', { ...now, deletedAt: '2026-11-18T09:01:00.000Z' }],
  ])('leaves out an item %s', (_, set) => {
    expect(agreedText({ title: null, day: today, commitments: [commitment(set)], people }).plain).toBe('What we agreed on Wed 18 Nov: nothing yet.');
  });

  it('holds no private word, over any data', () => {
    fc.assert(fc.property(fc.array(anyCommitment), (some) => {
      const commitments = some.map((item, index) => ({ ...item, text: `${item.visibility === 'team' ? 'open' : 'secret'}${index}end` }));
      const { plain, html } = agreedText({ title: 'Weekly', day: today, commitments, people });
      for (const output of [plain, html]) expect(output).not.toContain('secret');
      for (const item of commitments) {
        const isTold = item.visibility === 'team' && item.status !== 'dropped' && item.acceptance !== 'declined'
          && localDateOf(new Date(item.capturedAt)) === today;
        expect(plain.includes(item.text)).toBe(isTold);
        expect(html.includes(item.text)).toBe(isTold);
      }
    }));
  });

  it('lets no text, name or title become markup', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<img src=x onerror=alert(1)>', '</li><script>', '"><b>', '&lt;b&gt;', "' onclick='"));
    fc.assert(fc.property(hostile, hostile, hostile, (text, name, title) => {
      const { html } = agreedText({ title, day: today, commitments: [commitment({ ...now, text: `x${text}` })], people: [{ id: dana, name }] });
      const bare = html.replace(/<(?:\/?(?:p|ul|li|strong)|(?:p|li) dir="auto")>/g, '');
      expect(bare).not.toMatch(/[<>"']/);
      expect(bare.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }));
  });
});
