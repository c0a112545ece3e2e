// Text of several lines, pasted into a field that holds one.

const lineEnds = /\r\n|[\v\f\r\u0085\u2028\u2029]/gu;

/** What the field would hold with `pasted` in place of its selection; null when that is one line only, and the field can take it itself. */
export function severalLines(pasted: string, field: Pick<HTMLInputElement, 'value' | 'selectionStart' | 'selectionEnd'>): string | null {
  const lines = pasted.replace(lineEnds, '\n').split('\n').map((line) => line.trimEnd()).filter((line) => line !== '');
  if (lines.length < 2) return null;
  const { value, selectionStart, selectionEnd } = field;
  return value.slice(0, selectionStart ?? value.length) + lines.join('\n') + value.slice(selectionEnd ?? value.length);
}
