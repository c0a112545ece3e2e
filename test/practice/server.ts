// Serves practice versions of Calendar and Meet over https on this machine, under their real host names.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { calendarPage } from './calendar/page';
import { makeCertificate } from './certificate';
import { clientModule } from './client-module';
import { headersFor } from './headers';
import { meetPage } from './meet/page';
import type { PracticeOptions } from './options';

export interface PracticeRequest {
  host: string;
  /** Path and query. */
  path: string;
}

export interface Practice {
  /** On 127.0.0.1; map both host names there. */
  port: number;
  /** Every request so far, in order. */
  requests: PracticeRequest[];
  close(): Promise<void>;
}

const REAL_HOSTS = new Set(['calendar.google.com', 'meet.google.com']);

function answer(request: IncomingMessage, response: ServerResponse, options: PracticeOptions): void {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const url = new URL(request.url ?? '/', `https://${host || 'unknown'}`);
  const send = (status: number, type: string, body: string, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
    response.end(body);
  };
  if (!REAL_HOSTS.has(host)) return send(404, 'text/plain', 'Only the practice hosts live here.');
  if (url.pathname.startsWith('/_practice/')) {
    const module = clientModule(url.pathname.slice('/_practice/'.length));
    return module === null ? send(404, 'text/plain', 'No such module.') : send(200, 'text/javascript', module);
  }
  if (url.pathname === '/favicon.ico') return send(204, 'image/x-icon', '');
  if (host === 'calendar.google.com' && !url.pathname.startsWith('/calendar/')) {
    return send(302, 'text/plain', '', { location: '/calendar/u/0/r' });
  }
  const nonce = randomBytes(16).toString('base64');
  const page = host === 'calendar.google.com' ? calendarPage(url, nonce, options) : meetPage(url, nonce, options);
  send(200, 'text/html', page, headersFor(nonce, options));
}

/** Starts on `options.port`, or on a free one. Throws when the port is taken. */
export async function startPracticeServer(options: PracticeOptions = {}): Promise<Practice> {
  const requests: PracticeRequest[] = [];
  const server = createServer(await makeCertificate(), (request, response) => {
    requests.push({ host: request.headers.host ?? '', path: request.url ?? '/' });
    answer(request, response, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
