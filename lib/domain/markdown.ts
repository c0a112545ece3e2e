// Text of people's own inside Markdown: it reads as it was typed, and can neither format nor link nor run anything.

/** One line, every character that Markdown or HTML might act on escaped. */
export function plainInMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
    .replace(/[\\`*_{}[\]()#+!|<>~&]/gu, (character) => `\\${character}`)
    // Figures with a full stop and dashes make lists at the beginning of a line; an address links itself.
    .replace(/^(\d+)([.)])/u, '$1\\$2').replace(/^([-=:])/u, '\\$1')
    .replace(/(https?|ftp|mailto|www)([:.])/giu, '$1\\$2').replace(/@/gu, '\\@');
}
