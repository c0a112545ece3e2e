// @vitest-environment jsdom
// Two meetings of one title can be told apart.
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPerson, newId } from '@/test/fixtures/store';
import { MeetingPicker } from './MeetingPicker';

afterEach(cleanup);

const dana = aPerson('Dana Keller');
const series = (title: string, createdAt: string, chairId: string | null = null) => ({
  id: newId(), createdAt, deletedAt: null, key: newId(), title, codes: ['abc-defg-hij'], chairId, provisional: false, mergedInto: null,
});

describe('the picker of meetings', () => {
  it('says more of those that share a title, and only of those', () => {
    const meetings = [series('Weekly', '2026-10-05T09:00:00.000Z', dana.id), series('Weekly', '2026-11-02T09:00:00.000Z'), series('Board', '2026-11-03T09:00:00.000Z')];
    render(<MeetingPicker question="Which one is this?" series={meetings} people={new Map([[dana.id, dana]])} today="2026-11-21" pick={() => undefined} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['WeeklyDana Keller chairs · known since 5 Oct', 'Weeklyknown since 2 Nov', 'Board']);
  });
});
