// @vitest-environment jsdom
// While presenting nothing of what is covered stays in the page, and the keyboard finds its way back.
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cover, uncoverName } from './Cover';
import { Covered } from './Covered';
import { Dot } from './Dot';
import { coverName, ShieldButton } from './ShieldButton';

afterEach(cleanup);

function show(cover: (uncover: () => void) => preact.JSX.Element) {
  const on = signal(false);
  const presenting = { on, set: vi.fn((now: boolean) => { on.value = now; return Promise.resolve(); }) };
  const { container } = render(
    <Covered presenting={presenting} cover={cover(() => void presenting.set(false))}>
      <ShieldButton cover={() => void presenting.set(true)} />
      <p>Dana owes the board the numbers</p>
    </Covered>,
  );
  return { container, presenting };
}

const text = signal('');
const dot = (uncover: () => void) => <Dot line={{ text }} uncover={uncover} />;

describe('the cover', () => {
  it('takes everything out of the page, and leaves a dot without a word', () => {
    const { container } = show(dot);
    fireEvent.click(screen.getByRole('button', { name: coverName }));
    expect(container.textContent).toBe('');
    expect(container.innerHTML).not.toContain('Dana');
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: uncoverName })]);
  });

  it('goes by a click, and the keyboard is where it covers again', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    show(dot);
    fireEvent.click(screen.getByRole('button', { name: coverName }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: uncoverName }));
    fireEvent.click(screen.getByRole('button', { name: uncoverName }));
    expect(screen.getByText(/Dana/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: coverName }));
  });

  it('goes by the key that brought it, but not while that is held down', () => {
    const { presenting } = show(dot);
    void act(() => { presenting.on.value = true; });
    fireEvent.keyDown(document.body, { key: 's', repeat: true });
    expect(presenting.on.value).toBe(true);
    fireEvent.keyDown(document.body, { key: 's' });
    expect(presenting.on.value).toBe(false);
  });

  it('takes no focus from the page around', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { presenting } = show(dot);
    void act(() => { presenting.on.value = true; });
    expect(document.activeElement).toBe(document.body);
  });

  it('says in a window of its own what it is, and what uncovering does', () => {
    const { presenting } = show((uncover) => <Cover uncover={uncover} />);
    void act(() => { presenting.on.value = true; });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Covered while you present');
    expect(screen.getByText(/shows everywhere/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: uncoverName }));
    expect(screen.getByText(/Dana/)).toBeTruthy();
  });
});
