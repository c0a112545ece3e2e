// What a test may ask of the practice pages.

export interface PracticeOptions {
  /** Strict CSP and Trusted Types, as the real pages send them. Default true. */
  strict?: boolean;
  /** `Cross-Origin-Embedder-Policy: require-corp`. Default false. */
  coep?: boolean;
  /** Source of a script that runs in the page before its own: a test playing a hostile page. */
  script?: string;
  /** Language of the page's own words. Default 'en'. */
  language?: 'en' | 'de';
  /** The day the practice week is built around. Default: now, at each request. */
  today?: () => Date;
  /** Default: a free one. */
  port?: number;
}
