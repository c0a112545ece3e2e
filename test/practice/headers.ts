// The real pages' kind of headers: nonce and strict-dynamic CSP, Trusted Types, optionally COEP.
import type { PracticeOptions } from './options';

/** Response headers of a page whose scripts carry `nonce`. */
export function headersFor(nonce: string, { strict = true, coep = false }: PracticeOptions): Record<string, string> {
  return {
    ...(strict && {
      'content-security-policy': [
        `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic' 'unsafe-inline' https:`,
        "object-src 'none'",
        "base-uri 'self'",
        "worker-src 'self'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    }),
    ...(coep && { 'cross-origin-embedder-policy': 'require-corp' }),
    'x-content-type-options': 'nosniff',
  };
}
