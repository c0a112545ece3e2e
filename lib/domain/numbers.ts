// Numbers as people and spreadsheets write them. What could be two numbers is asked, never guessed.

export type ReadNumber =
  | { kind: 'number'; value: number }
  /** "1.234" is 1.234 where the point is decimal, else 1234: the reading with a decimal sign comes first. */
  | { kind: 'ambiguous'; readings: readonly [number, number] }
  | { kind: 'empty' }
  | { kind: 'none' };

export type DecimalSign = '.' | ',';

const none: ReadNumber = { kind: 'none' };

/** `decimal`: the sign that stands before decimals here, where the user said so. Currency signs, per cent and spaces do not count. */
export function readNumber(text: string, decimal: DecimalSign | null = null): ReadNumber {
  const plain = text.trim();
  if (/^(?:[-–—.]|n\/a|n\.a\.|#n\/a)?$/iu.test(plain)) return { kind: 'empty' };
  const [, open = '', signed = '', close = ''] = /^(\(?)(.*?)(\)?)$/su.exec(bare(plain)) ?? [];
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/u.exec(bare(signed)) ?? [];
  if (Boolean(open) !== Boolean(close) || (open && sign) || !/^[\d.,]+$/u.test(digits)) return none;
  const read = valueOf(digits, decimal);
  const turn = (value: number) => (open || sign === '-' ? 0 - value : value);
  if (read.kind === 'number') return { kind: 'number', value: turn(read.value) };
  return read.kind === 'ambiguous' ? { kind: 'ambiguous', readings: [turn(read.readings[0]), turn(read.readings[1])] } : read;
}

/** Without what may stand around a number, and without spaces and apostrophes between groups of three digits. */
function bare(text: string): string {
  return text
    .replace(/[−‒]/gu, '-')
    .replace(/^(-?)\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?=[\s\d-]))\s*/u, '$1')
    .replace(/\s*(?:[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|%|‰|\s[A-Z]{3})$/u, '')
    .replace(/(?<=(?<!\d)\d{1,3}(?:[\s'’]\d{3})*)[\s'’](?=\d{3}(?!\d))/gu, '')
    .trim();
}

function valueOf(digits: string, decimal: DecimalSign | null): ReadNumber {
  const signs = [...digits].filter((sign) => sign === '.' || sign === ',');
  const last = signs.at(-1);
  if (last === undefined) return { kind: 'number', value: Number(digits) };
  const kinds = new Set(signs).size;
  const asDecimal = signs.filter((sign) => sign === last).length === 1 ? withDecimal(digits, last) : null;
  const asGroups = kinds === 1 ? grouped(digits, last) : null;
  if (decimal !== null) {
    const value = last === decimal ? asDecimal : asGroups;
    return value === null ? none : { kind: 'number', value };
  }
  if (asDecimal !== null && asGroups !== null) return { kind: 'ambiguous', readings: [asDecimal, asGroups] };
  const value = asDecimal ?? asGroups;
  return value === null ? none : { kind: 'number', value };
}

function withDecimal(digits: string, sign: DecimalSign): number | null {
  const [whole = '', part = ''] = digits.split(sign);
  const other = sign === '.' ? ',' : '.';
  const value = whole.includes(other) ? grouped(whole, other) : Number(whole || '0');
  return value === null || !/^\d+$/u.test(part) ? null : Number(`${value}.${part}`);
}

/** In groups of three digits after the first; a number does not begin with 0. */
function grouped(digits: string, sign: string): number | null {
  const [first = '', ...groups] = digits.split(sign);
  return /^[1-9]\d{0,2}$/u.test(first) && groups.every((group) => /^\d{3}$/u.test(group)) ? Number([first, ...groups].join('')) : null;
}
