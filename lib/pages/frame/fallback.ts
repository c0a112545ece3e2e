// Shown in the frame's place when our page did not come up in it, most likely because Kept was updated under this script.

const words = 'Kept did not open here. Your data is safe. Reload this tab, or use Kept in the toolbar.';

export function drawFallback(): HTMLElement {
  const box = document.createElement('section');
  box.className = 'sorry';
  box.role = 'alert';
  box.textContent = words;
  return box;
}
