// @vitest-environment jsdom
// First run adds to what is known and never erases it.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@/test/fixtures/store';
import { PurposeStep } from './steps';

afterEach(cleanup);

const team = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, name: 'Leadership', purpose: 'We keep clinics open.' };

describe('the step of the purpose', () => {
  it('begins with the name and the purpose the team has', () => {
    const save = vi.fn();
    render(<PurposeStep team={team} save={save} />);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(save).toHaveBeenCalledWith({ name: 'Leadership', purpose: 'We keep clinics open.' });
  });

  it('leaves out what was emptied', () => {
    const save = vi.fn();
    render(<PurposeStep team={team} save={save} />);
    fireEvent.input(screen.getByLabelText('What the team is called'), { target: { value: '  ' } });
    fireEvent.input(screen.getByLabelText('Its purpose, in one sentence'), { target: { value: 'Boring supply.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(save).toHaveBeenCalledWith({ purpose: 'Boring supply.' });
  });
});
