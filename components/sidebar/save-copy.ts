// Hands all data to the browser as a download, and what was agreed to the clipboard.

/** `parts` of one JSON text, as `exportAll` answers them; undefined when it failed, which was reported. */
export async function saveCopy(exportAll: () => Promise<string[] | undefined>): Promise<void> {
  const parts = await exportAll();
  if (!parts) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  link.download = `kept-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Rich for a mail, plain for a chat: the place it is pasted into chooses. */
export async function copyRich({ plain, html }: { plain: string; html: string }): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })]);
}
