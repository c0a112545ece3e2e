// The strictest page Google could serve: nonce policy, Trusted Types, Cross-Origin-Embedder-Policy.
import { expect, test } from '../harness/fixtures';
import { captureLine, captureOn } from './bridge-on-call';

const violations = `window.keysSeen = [];
addEventListener('securitypolicyviolation', (event) => window.keysSeen.push(event.violatedDirective + ' ' + event.blockedURI));`;

test.use({ practiceOptions: { coep: true, script: violations } });

test('opens and takes a line on it, and the page reports no violation', async ({ kept }) => {
  const { page, frame } = await captureOn(kept);
  await page.keyboard.type('still here');
  await expect(captureLine(frame)).toHaveValue('still here');
  expect(await page.evaluate(() => window.keysSeen)).toEqual([]);
});
