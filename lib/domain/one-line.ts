// Texts that people typed or pasted, where there is room for one line.

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
