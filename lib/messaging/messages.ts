// What a message must look like to be believed: a page, or an older version of Kept, may send anything.
import * as z from 'zod/mini';
import { KeptError } from '../domain/errors';
import { Id } from '../domain/record';
import type { ClaimAnswer, Greeting, ShortcutsAnswer, ToBackground, ToFrame } from './contract';
import { PageFactsShape } from './page-facts';

// Compiling validators with `eval` would be reported as a CSP violation by the pages around us.
z.config({ jitless: true });

/** Longest key name in the standard is 18 characters ("MediaTrackPrevious"). */
const Key = z.string().check(z.minLength(1), z.maxLength(24));
const Nonce = z.string().check(z.minLength(16), z.maxLength(64));
const Focus = z.nullable(z.enum(['capture', 'list']));
const CommandName = z.enum(['capture', 'toggle-sidebar']);

export const ToFrameShape: z.ZodMiniType<ToFrame> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), facts: PageFactsShape, dark: z.nullable(z.boolean()) }),
  z.object({ type: z.literal('shown'), focus: Focus }),
  z.object({ type: z.literal('hidden') }),
  z.object({ type: z.literal('keys'), keys: z.array(Key).check(z.maxLength(1000)) }),
  z.object({ type: z.literal('keysEnd') }),
]);

export const GreetingShape: z.ZodMiniType<Greeting> = z.object({ kept: z.literal('greeting'), nonce: Nonce });

export const ToBackgroundShape: z.ZodMiniType<ToBackground> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('frameOpening'), nonce: Nonce }),
  z.object({ type: z.literal('frameClaims'), nonce: Nonce }),
  z.object({ type: z.literal('wake') }),
  z.object({ type: z.literal('committed') }),
  z.object({ type: z.literal('shortcuts') }),
  z.object({ type: z.literal('openTab'), page: z.enum(['sidebar.html', 'popup.html', 'welcome.html', 'dashboard.html']), place: z.string().check(z.regex(/^(?:#[\w\-/%?=&+.~]{0,500})?$/)) }),
  z.object({ type: z.literal('openItem'), commitmentIds: z.array(Id).check(z.maxLength(1000)) }),
  z.object({ type: z.literal('notificationsAllowed') }),
]);

export const ClaimAnswerShape: z.ZodMiniType<ClaimAnswer> = z.object({
  genuine: z.boolean(),
  tabId: z.nullable(z.number()),
});

export const ShortcutsAnswerShape: z.ZodMiniType<ShortcutsAnswer> = z.object({
  shortcuts: z.array(z.object({ command: CommandName, keys: z.string().check(z.maxLength(60)) })),
});

/** A message that does not follow the contract. It was dropped whole. */
export class BrokenMessage extends KeptError {
  constructor(from: string, problem: z.core.$ZodError) {
    super(
      {
        what: `A message from ${from} could not be understood and was left out.`,
        safe: 'Everything stored is untouched.',
        then: 'If the sidebar does not follow the page, close and open it.',
      },
      { cause: problem },
    );
  }
}

/**
 * @returns the message, checked whole
 * @throws BrokenMessage when it differs from the shape in any way; `from` names the sender for people
 */
export function believe<T>(shape: z.ZodMiniType<T>, message: unknown, from: string): T {
  const checked = z.safeParse(shape, message);
  if (!checked.success) throw new BrokenMessage(from, checked.error);
  return checked.data;
}
