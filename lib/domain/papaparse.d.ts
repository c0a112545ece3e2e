// The one call of papaparse that is used. The types published for it bring Node's globals along, which the domain must not see.
declare module 'papaparse' {
  interface Options {
    delimiter: string;
    /** So many rows at most; 0: all. */
    preview?: number;
  }

  interface Parsed {
    data: string[][];
    errors: { type: string; /** Counted from 0. */ row?: number }[];
  }

  const papaparse: { parse(text: string, options: Options): Parsed };
  export = papaparse;
}
