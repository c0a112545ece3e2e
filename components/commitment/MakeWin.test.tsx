// @vitest-environment jsdom
// A kept promise becomes a win in words of the team: offered where it was done, and nowhere else.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { dana, sam } from '@/lib/domain/commitment.test-data';
import type { Commitment } from '@/lib/domain/commitment';
import type { Privacy } from '@/lib/state/views';
import { entries, press, show, viewOf } from '@/test/fixtures/one-line';

const between: Privacy = { visibility: 'pair', pairIds: [dana, sam] };
const done = (set: Partial<Commitment> = {}) => show(viewOf({ ownerId: sam, partnerIds: [dana], ...set }), { lookingBack: between });
const field = () => screen.findByRole('textbox', { name: /^What did we achieve/ });
const status = (words: HTMLElement) => within(words.closest('form') as HTMLElement).getByRole('status').textContent;

describe('a win of a kept promise', () => {
  it('is offered in the words of what changed, with all who did it, and can be said otherwise', async () => {
    const { making, id, box } = done();
    fireEvent.input(screen.getByRole('textbox', { name: /^What changed/ }), { target: { value: 'All clinics signed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make it a win' }));
    const words = await field();
    expect([document.activeElement, (words as HTMLInputElement).value]).toEqual([words, 'All clinics signed']);
    expect(words.closest('label')?.textContent).toContain('with Sam, Dana');
    fireEvent.input(words, { target: { value: 'I signed them all' } });
    expect(status(words)).toContain('say it as “we”');
    fireEvent.input(words, { target: { value: 'We signed them all' } });
    expect(status(words)).toBe('');
    fireEvent.submit((words as HTMLInputElement).form as HTMLFormElement);
    expect(making.make).toHaveBeenCalledWith(id, 'We signed them all');
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('is offered in the menu of the line, which stays while it is written', async () => {
    const { acts, making, id, box } = done();
    expect(entries()).toContain('Make it a win');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Make it a win' }));
    await field();
    expect(acts.stay).toHaveBeenCalledWith(id);
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(acts.letGo).toHaveBeenCalledWith(id);
    expect(making.make).not.toHaveBeenCalled();
  });

  it('is made once', async () => {
    const { making } = done();
    making.words.mockResolvedValue(null);
    fireEvent.click(screen.getByRole('button', { name: 'Make it a win' }));
    await screen.findByText('It is among the team’s wins.');
  });

  it.each<[string, Partial<Commitment>]>([['private', { visibility: 'pair', pairIds: [dana, sam] }], ['nobody’s', { ownerId: null, partnerIds: [] }]])('is not offered for what is %s', (_, set) => {
    done(set);
    expect(screen.queryByRole('button', { name: 'Make it a win' })).toBeNull();
    expect(entries()).not.toContain('Make it a win');
    cleanup();
  });
});
