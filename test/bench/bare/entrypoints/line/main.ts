// Paints one static line; and on Enter does the least that capture can be: one strict put and one appended node.
const list = document.getElementById('list');
const append = (text: string) => {
  const item = document.createElement('li');
  item.textContent = text;
  list?.append(item);
};
append('Send the pricing deck to the board');

const opening = indexedDB.open('bare', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('commitments', { keyPath: 'id' });
opening.onsuccess = () => {
  const input = document.getElementById('capture') as HTMLInputElement;
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const text = input.value;
    input.value = '';
    const transaction = opening.result.transaction('commitments', 'readwrite', { durability: 'strict' });
    transaction.objectStore('commitments').put({ id: crypto.randomUUID(), text });
    transaction.oncomplete = () => append(text);
  });
};

// On a calendar it is told of each popup that opens.
window.addEventListener('message', ({ ports: [port] }) => {
  if (port) port.onmessage = ({ data }) => append(String(data));
}, { once: true });
