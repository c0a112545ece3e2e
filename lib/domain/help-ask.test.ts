// Asking for help changes no promise; taking it makes one of somebody else.
import { describe, expect, it } from 'vitest';
import { Commitment } from './commitment';
import { after, alex, commitment, dana, idOf, sam, today } from './commitment.test-data';
import { NotAllowed } from './errors';
import { askForHelp, asksMe, passHelpAsk, takeHelpAsk, withdrawHelpAsk } from './help-ask';
import { HelpAsk } from './help-ask-record';
import { block, setPartners, unblock } from './working';

const fresh = { id: idOf(700), createdAt: '2026-11-18T09:00:00.000Z', deletedAt: null };
const about = commitment({ goalId: idOf(3), seriesId: idOf(2), visibility: 'pair', pairIds: [dana, sam] });
const ask = HelpAsk.parse(askForHelp(about, { text: ' Call their lawyer ', fromId: sam, askedById: dana }, fresh).patches[0]?.set);
const line = { ownerId: sam, dueOn: '2026-11-25', dueAssumed: false };

describe('an ask for help', () => {
  it('belongs to its commitment, and to those who see that', () => {
    expect(ask).toMatchObject({ commitmentId: about.id, text: 'Call their lawyer', fromId: sam, askedById: dana, status: 'open', takenAs: null, visibility: 'pair', pairIds: [dana, sam] });
  });

  it('becomes a commitment of whoever takes it, linked to it', () => {
    const { patches } = takeHelpAsk(ask, about, line, { ...fresh, id: idOf(701) }, sam);
    const taken = Commitment.parse(patches[0]?.set);
    expect(taken).toMatchObject({ text: 'Call their lawyer', ownerId: sam, dueOn: '2026-11-25', acceptance: 'accepted', goalId: idOf(3), seriesId: idOf(2), visibility: 'pair', pairIds: [dana, sam] });
    expect(patches[1]).toEqual({ table: 'helpAsks', id: ask.id, set: { status: 'taken', takenAs: taken.id } });
  });

  it('is taken or withdrawn once', () => {
    expect(withdrawHelpAsk(ask).patches[0]?.set).toEqual({ status: 'withdrawn' });
    for (const status of ['taken', 'withdrawn'] as const) {
      expect(() => withdrawHelpAsk({ ...ask, status })).toThrow(NotAllowed);
      expect(() => takeHelpAsk({ ...ask, status }, about, line, fresh, dana)).toThrow(NotAllowed);
    }
  });

  it('is passed on to whoever else can', () => {
    const passed = { ...ask, ...passHelpAsk(ask, sam).patches[0]?.set };
    expect(passed).toMatchObject({ status: 'open', fromId: null, passedIds: [sam] });
    expect({ ...passed, ...passHelpAsk(passed, alex).patches[0]?.set }).toMatchObject({ fromId: null, passedIds: [sam, alex] });
    expect(() => passHelpAsk({ ...ask, status: 'taken' }, sam)).toThrow(NotAllowed);
  });

  it.each<[string, boolean, Partial<HelpAsk>]>([
    ['by name', true, {}], ['by name, although I wrote it down', true, { askedById: sam }], ['as one who works on it', true, { fromId: null }],
    ['not where another is named', false, { fromId: alex }], ['not where I am who needs it', false, { fromId: null, askedById: sam }],
    ['not when I said that I cannot', false, { fromId: null, passedIds: [sam] }], ['not when somebody took it', false, { status: 'taken' }],
  ])('asks me %s', (_, asked, set) => {
    expect(asksMe({ ...ask, ...set }, { ownerId: dana, partnerIds: [sam] }, sam)).toBe(asked);
  });

  it('of whoever can is none of mine where I have no part in it', () => {
    expect(asksMe({ ...ask, fromId: null }, { ownerId: dana, partnerIds: [] }, sam)).toBe(false);
  });

  it('needs words, and an open commitment', () => {
    expect(() => askForHelp(about, { text: ' ', fromId: null, askedById: null }, fresh)).toThrow(NotAllowed);
    expect(() => askForHelp({ ...about, status: 'done', closedOn: today }, { text: 'Call', fromId: null, askedById: null }, fresh)).toThrow(NotAllowed);
  });
});

describe('an open commitment', () => {
  it('says what is in its way, since the first day', () => {
    const blocked = after(commitment(), block(commitment(), ' Legal ', today));
    expect(blocked).toMatchObject({ blockedBy: 'Legal', blockedOn: today });
    expect(after(blocked, block(blocked, 'The board', '2026-11-30'))).toMatchObject({ blockedBy: 'The board', blockedOn: today });
    expect(after(blocked, unblock(blocked))).toMatchObject({ blockedBy: null, blockedOn: null });
    expect(() => block(commitment(), ' ', today)).toThrow(NotAllowed);
  });

  it('has partners, each once, and never its owner', () => {
    expect(after(about, setPartners(about, [sam, dana, sam])).partnerIds).toEqual([sam]);
    expect(setPartners(about, []).patches).toEqual([]);
  });

  it.each([(record: Commitment) => block(record, 'Legal', today), unblock, (record: Commitment) => setPartners(record, [sam])])('alone is worked on', (act) => {
    expect(() => act(commitment({ status: 'done', closedOn: today }))).toThrow(NotAllowed);
  });
});
