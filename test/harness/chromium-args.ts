// The switches that make Chromium behave as a user's does, with Google's two hosts on this machine.

export interface Surroundings {
  /** The folder of the extension. */
  extension: string;
  /** Port on 127.0.0.1 that serves both host names over https; null: the real ones, over the network. */
  port: number | null;
}

// Playwright's own list turns storage partitioning off, and then a frame in a web page is refused IndexedDB
// as it never is in a user's browser. A later list wins, so partitioning stays on.
const off = ['HttpsUpgrades', 'MediaRouter', 'PaintHolding', 'OptimizationHints', 'Translate', 'AutofillServerCommunication'];

export function chromiumArgs({ extension, port }: Surroundings): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--disable-features=${off.join(',')}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
    ...(port === null ? [] : onThisMachine(port)),
  ];
}

/** Both hosts lead to the practice server, every other name to nowhere. */
export function onThisMachine(port: number): string[] {
  const hosts = ['calendar.google.com', 'meet.google.com'].map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    '--ignore-certificate-errors',
    '--disable-quic',
  ];
}
