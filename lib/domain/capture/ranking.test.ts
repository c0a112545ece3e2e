// Whom Kept offers first, and the reason it gives.
import { describe, expect, it } from 'vitest';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { suggestions } from './suggest';
import { goals, people, wednesday } from './team.test-data';

/** Five of one beginning, so that only the rank decides; the bar is the caret. */
function offered(line: string, { here = [], owner = null, strengths = {}, open }: {
  here?: string[]; owner?: string | null; strengths?: Record<string, string[]>; open?: Record<string, number>;
}): string[] {
  const team = ['Mia', 'Mila', 'Mina', 'Mira', 'Mona'].map((name) => ({ ...people.dana, id: name, name: `${name} Berg`, emails: [], aliases: [], strengths: strengths[name] }));
  const context: CaptureContext = {
    ...wednesday, people: team, guestIds: new Set<Id>(here), meId: null,
    goals: [{ ...goals.pricing, ownerId: owner }, goals.supply], openItems: open && new Map(Object.entries(open)),
  };
  return suggestions(line.replace('|', ''), line.indexOf('|'), context).map(({ label, hint }) => `${label.split(' ')[0]}: ${hint}`);
}

describe('while a name is being typed, the first offered is', () => {
  it('who is in the meeting', () => {
    expect(offered('@m|', { here: ['Mona'] }).slice(0, 2)).toEqual(['Mona: here', 'Mia: team']);
  });

  it('of these, who owns the goal of the line', () => {
    expect(offered('@m| send the deck #pricing', { here: ['Mia', 'Mona'], owner: 'Mona' }).slice(0, 2)).toEqual(['Mona: here · owns the goal', 'Mia: here']);
  });

  it('then who is good at what the line or its goal speaks of', () => {
    expect(offered('@m| negotiate with suppliers', { strengths: { Mira: ['negotiation'], Mona: ['supply'] } })[0]).toBe('Mira: team · good at negotiation');
    expect(offered('@m| send the deck #pricing', { strengths: { Mira: ['hiring'], Mona: ['price lists'] } })[0]).toBe('Mona: team · good at price lists');
    expect(offered('@m| call Ana', { strengths: { Mona: ['price lists'] } })[0]).toBe('Mia: team');
  });

  it('then who has fewer open items, and how many is said', () => {
    expect(offered('@m|', { open: { Mia: 4, Mila: 2, Mina: 3, Mira: 0 } })).toEqual(['Mira: team · 0 open', 'Mona: team · 0 open', 'Mila: team · 2 open', 'Mina: team · 3 open', 'Mia: team · 4 open']);
  });

  it('each of these only where those before are even', () => {
    const order = offered('@m| negotiate #pricing', {
      here: ['Mia', 'Mila', 'Mina', 'Mira'], owner: 'Mira', strengths: { Mina: ['negotiation'], Mona: ['negotiation'] }, open: { Mia: 2, Mila: 1, Mina: 9, Mira: 9 },
    });
    expect(order).toEqual([
      'Mira: here · owns the goal · 9 open', 'Mina: here · good at negotiation · 9 open', 'Mila: here · 1 open', 'Mia: here · 2 open', 'Mona: team · good at negotiation · 0 open',
    ]);
  });

  it('by the alphabet where nothing else tells them apart', () => {
    expect(offered('@m|', {})).toEqual(['Mia: team', 'Mila: team', 'Mina: team', 'Mira: team', 'Mona: team']);
  });
});
