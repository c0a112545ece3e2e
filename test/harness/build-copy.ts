// Copies a build into a temporary folder and gives the copy a fixed id; the key must never reach the zip.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// A public key made for the tests; nobody kept the private half.
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp82xCmuOMPoqJCycnuAjxteQqyt+iDf5m9g87aAap9mnu8llc+WJm+xwYos9o1GCn2Zk8lCi/VdfFH3iQcqKGjPSnwABCGmhL3pzr97F2v9qaFyVc/Asuq+G0Nsn7Mqeg9Jn5SIdp/lfa5vx0fejEk8UnlbPIyuwYF/PvRgSaQx5qfDAuwECF2vNpAmexCA4p8a3El9TkhP8FBYPmwX+T/vB2J/PADGWbt/45ERSA5goPJjZpO3A92TwFPou7ItQwRxZTccey1dcztFbJCzspzbo60ADb4nej5Fd+RxCxaAXMnYmE7XjbIcYf/Ge38kmpIn723yN26uhzpu1lPZKqwIDAQAB';

/** Chromium's rule: the first 16 bytes of the key's SHA-256, each half byte as a letter a–p. */
export const extensionId = [...createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
  .join('');

export interface BuildCopy {
  folder: string;
  /** It has a page that it opens after its install. */
  welcomes: boolean;
  remove(): Promise<void>;
}

/** The build that tests use unless they name one: `KEPT_BUILD`, else what `npm run build` leaves. */
export function defaultBuild(): string {
  return resolve(process.env.KEPT_BUILD ?? '.output/chrome-mv3');
}

export async function copyBuild(build: string): Promise<BuildCopy> {
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${build}. Nothing was started. Run "npm run build" first, or set KEPT_BUILD.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'kept-build-'));
  await cp(build, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key }));
  return { folder, welcomes: existsSync(join(folder, 'welcome.html')), remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
