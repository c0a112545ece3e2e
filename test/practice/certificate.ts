// A certificate for the two hosts, made anew at each start: no private key lives in the repository.
import { generate } from 'selfsigned';

export const HOSTS = ['calendar.google.com', 'meet.google.com'] as const;

export interface Certificate {
  key: string;
  cert: string;
}

/** Valid from yesterday (tests move clocks) for a month, for both hosts. Browsers need `--ignore-certificate-errors`. */
export async function makeCertificate(): Promise<Certificate> {
  const day = 86_400_000;
  const made = await generate([{ name: 'commonName', value: 'Kept practice pages' }], {
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 30 * day),
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
