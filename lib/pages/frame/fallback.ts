// Shown in the frame's place when our page did not come up in it, most likely because Kept was updated under this script.

const words = {
  h2: 'Kept could not open here',
  p: 'What you stored is safe. Until you reload this tab, Kept works from its button in the toolbar.',
};

export function drawFallback(): HTMLElement {
  const box = document.createElement('section');
  box.className = 'sorry';
  box.role = 'alert';
  for (const [name, text] of Object.entries(words)) box.appendChild(document.createElement(name)).textContent = text;
  return box;
}
