// @vitest-environment jsdom
// What is asked under a line that was just done: all of it may be left out, and nothing of it gets in the way.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { dana, sam } from '@/lib/domain/commitment.test-data';
import type { Privacy } from '@/lib/state/views';
import { entries, press, show, viewOf } from '@/test/fixtures/one-line';
import { stored, useEmptyStore } from '@/test/fixtures/store';
import { leaveQuestion } from '../ui/unsaved';

useEmptyStore();

describe('looking back', () => {
  const between: Privacy = { visibility: 'pair', pairIds: [dana, sam] };
  const back = (privacy = between) => show(viewOf({ ownerId: sam }), { lookingBack: privacy });
  const field = (name: RegExp) => screen.getByRole('textbox', { name });

  it('says who sees each line', () => {
    back();
    expect(field(/^What changed/)).toBeTruthy();
    expect(field(/^Went well · the team$/)).toBeTruthy();
    expect(field(/^To improve · you and Sam · on this computer$/)).toBeTruthy();
    cleanup();
    back({ visibility: 'me', pairIds: [] });
    expect(field(/^To improve · only you$/)).toBeTruthy();
  });

  it('takes what was written, and holds the line meanwhile', async () => {
    const { acts, id, box } = back();
    field(/^What changed/).focus();
    expect(acts.stay).toHaveBeenCalledWith(id);
    fireEvent.input(field(/^What changed/), { target: { value: ' All clinics signed ' } });
    fireEvent.input(field(/^To improve/), { target: { value: 'Ask earlier' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.lookBack).toHaveBeenCalledWith(id, { outcome: { effect: 'All clinics signed' }, wentWell: '', improve: 'Ask earlier' });
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('keeps what changed as it is typed, until it is skipped or what stood there stands there again', async () => {
    const kept = async () => (await stored('drafts')).map(({ text }) => text);
    for (const end of [() => { press('Escape'); press('Escape'); }, () => fireEvent.input(field(/^What changed/), { target: { value: '' } })]) {
      back();
      field(/^What changed/).focus();
      fireEvent.input(field(/^What changed/), { target: { value: 'Two suppliers' } });
      await waitFor(async () => expect(await kept()).toEqual(['Two suppliers']));
      end();
      await waitFor(async () => expect(await kept()).toEqual([]));
      cleanup();
    }
  });

  it('lets the line go when the keyboard leaves without a word, and not with one', () => {
    const { acts } = back();
    const changed = field(/^What changed/);
    const leaveFor = (relatedTarget: Element) => fireEvent(changed, new FocusEvent('focusout', { bubbles: true, relatedTarget }));
    leaveFor(field(/^Went well/));
    expect(acts.letGo).not.toHaveBeenCalled();
    leaveFor(document.body);
    expect(acts.letGo).toHaveBeenCalledOnce();
    fireEvent.input(changed, { target: { value: 'Half' } });
    leaveFor(document.body);
    expect(acts.letGo).toHaveBeenCalledOnce();
  });

  it('keeps what was typed at one Escape, and is skipped by the second', async () => {
    const { acts } = back();
    field(/^Went well/).focus();
    fireEvent.input(field(/^Went well/), { target: { value: 'Sam asked early' } });
    press('Escape');
    await screen.findByText(leaveQuestion);
    expect(acts.skipLookBack).not.toHaveBeenCalled();
    press('Escape');
    expect(acts.skipLookBack).toHaveBeenCalledOnce();
  });

  it('is skipped by Escape in the form or on the line, by its button, and by saving nothing', () => {
    const ways: (() => void)[] = [
      () => { field(/^Went well/).focus(); press('Escape'); },
      () => { screen.getByRole('checkbox').focus(); press('Escape'); },
      () => fireEvent.click(screen.getByRole('button', { name: /^Skip/ })),
      () => fireEvent.click(screen.getByRole('button', { name: 'Save' })),
    ];
    for (const way of ways) {
      const { acts, id, heard } = back();
      way();
      expect(acts.skipLookBack).toHaveBeenCalledExactlyOnceWith(id);
      expect(heard.mock.calls.filter(([event]) => (event as KeyboardEvent).key === 'Escape')).toEqual([]);
      cleanup();
    }
  });

  it('does not take the keyboard when it appears', () => {
    const { acts, box, id } = show(viewOf({ ownerId: sam }));
    box.focus();
    acts.lookingBack.value = new Map([[id, between]]);
    expect(document.activeElement).toBe(box);
  });

  it('leaves in the menu what can be done with what is done', () => {
    const { acts, id } = back();
    expect(entries()).toEqual(['OpenEnter', 'Not done after allx', 'Confirm done', 'Make it a win']);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Confirm done' }));
    expect(acts.confirm).toHaveBeenCalledWith(id);
    cleanup();
    show(viewOf({ ownerId: dana }), { lookingBack: between });
    expect(entries()).toEqual(['OpenEnter', 'Not done after allx', 'Make it a win']);
  });
});
