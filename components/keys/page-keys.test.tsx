// @vitest-environment jsdom
// Keys of the page belong to what is in front: none acts behind an open sheet.
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeDialog } from '../ui/dialog.test-data';
import { Sheet } from '../ui/Sheet';
import { pageKeys } from './key-table';
import { usePageKeys } from './page-keys';

nativeDialog();
afterEach(cleanup);

function Page({ does, sheet }: { does: () => void; sheet: boolean }) {
  usePageKeys(pageKeys, { help: does, shield: does });
  return sheet ? <Sheet title="Goal" close={() => undefined}>…</Sheet> : null;
}

describe('a key of the page', () => {
  it.each([[false, 1], [true, 0]])('with a sheet over it: %s, acts %i times', (sheet, times) => {
    const does = vi.fn();
    render(<Page does={does} sheet={sheet} />);
    fireEvent.keyDown(document.body, { key: 's' });
    expect(does).toHaveBeenCalledTimes(times);
  });
});
