// Shown in the frame's place when our page did not come up in it.

export interface FallbackWords {
  title: string;
  text: string;
  /** null: there is nothing to press. */
  button: string | null;
}

export const notLoaded: FallbackWords = {
  title: 'Kept could not open here',
  text: 'What you stored is safe. Open Kept in a tab of its own to go on.',
  button: 'Open in a tab',
};

export const updated: FallbackWords = {
  title: 'Kept was updated',
  text: 'What you stored is safe. Reload this tab when the call is over. Until then, Kept works from its button in the toolbar.',
  button: null,
};

export function drawFallback({ title, text, button }: FallbackWords, pressed: () => void): HTMLElement {
  const box = document.createElement('section');
  box.className = 'sorry';
  box.role = 'alert';
  const add = (name: string, words: string) => {
    const element = box.appendChild(document.createElement(name));
    element.textContent = words;
    return element;
  };
  add('h2', title);
  add('p', text);
  if (button !== null) add('button', button).addEventListener('click', pressed);
  return box;
}
