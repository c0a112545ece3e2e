// A second way in, in the place that Meet keeps for extensions. Its bar is rebuilt now and then: `keepInPlace` is called by a slow poll.
import { dress } from './dress';
import css from './slot-button.css?inline';

/** Made by Google for extensions, "not officially supported"; seen 2026-06. */
const slot = 'browser-extension-end-buttons';

export interface SlotButton {
  keepInPlace(): void;
  remove(): void;
  show(open: boolean): void;
}

export type MakeSlotButton = (pressed: (byKey: boolean) => void, signal: AbortSignal) => SlotButton;

export const createSlotButton: MakeSlotButton = (pressed, signal) => {
  const element = document.createElement('kept-button');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, css);
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = 'Kept sidebar';
  button.title = 'Kept';
  button.textContent = '✓';
  button.addEventListener('click', (event) => pressed(event.detail === 0), { signal });
  root.append(button);
  signal.addEventListener('abort', () => element.remove());
  return {
    keepInPlace() {
      const place = document.getElementById(slot);
      if (place && element.parentElement !== place) place.append(element);
    },
    remove: () => element.remove(),
    show: (open) => (button.ariaExpanded = String(open)),
  };
};
