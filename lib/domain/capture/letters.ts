// The same letters however they were typed; every position in the text stays what it was.

/** Full-width forms of Japanese keyboards ("＠", "＃", "１１") as the plain ones. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xFEE0));
}

/** Latin letters without their diacritics: "mañana" and "manana" are one word to a hurried writer. */
export function bare(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) => letter.normalize('NFD').charAt(0));
}
