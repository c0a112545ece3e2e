// Several lines pasted at once: each becomes one captured line.
import type { CaptureContext, Captured } from './captured';
import { parseCapture } from './parse';

const bullet = String.raw`[-*+•‣◦▪·●○□☐–—・]`;
const number = String.raw`\(?(?:\d{1,3}|\p{L})[.)）]`;
const listMark = new RegExp(String.raw`^[\s>]*(?:(?:${bullet}|${number})(?:\s+|$)|[•・]\s*)*(?:\[\s?\](?=\s|$))?\s*`, 'u');

/** The lines of a pasted text, each without the bullet, number and `[ ]` it begins with; empty ones are left out. */
export function pastedLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).map((line) => line.replace(listMark, '').trim());
  return lines.filter((line) => line !== '');
}

/** Each of the pasted lines with what it means, in their order. Never throws. */
export function parsePasted(text: string, context: CaptureContext): { line: string; captured: Captured }[] {
  return pastedLines(text).map((line) => ({ line, captured: parseCapture(line, context) }));
}
