// What a message must look like to be believed: a page, or an older version of Kept, may send anything.
import * as z from 'zod/mini';
import { KeptError } from '../domain/errors';
import { lazily } from '../domain/lazily';
import { Id } from '../domain/record';
import type { Announced, ClaimAnswer, Greeting, ShortcutsAnswer, ToBackground, ToFrame } from './contract';
import { PageFactsShape } from './page-facts';

// Compiling validators with `eval` would be reported as a CSP violation by the pages around us.
z.config({ jitless: true });

const nonce = () => z.string().check(z.minLength(16), z.maxLength(64));

export const ToFrameShape = lazily((): z.ZodMiniType<ToFrame> => z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), facts: PageFactsShape(), dark: z.nullable(z.boolean()) }),
  z.object({ type: z.literal('shown'), focus: z.nullable(z.enum(['capture', 'list'])) }),
  z.object({ type: z.literal('hidden') }),
  // The longest key name in the standard has 18 characters ("MediaTrackPrevious").
  z.object({ type: z.literal('keys'), keys: z.array(z.string().check(z.minLength(1), z.maxLength(24))).check(z.maxLength(1000)) }),
  z.object({ type: z.literal('keysEnd') }),
]));

export const GreetingShape = lazily((): z.ZodMiniType<Greeting> => z.object({ kept: z.literal('greeting'), nonce: nonce() }));

export const ToBackgroundShape = lazily((): z.ZodMiniType<ToBackground> => z.discriminatedUnion('type', [
  z.object({ type: z.literal('frameOpening'), nonce: nonce() }),
  z.object({ type: z.literal('frameLoads') }),
  z.object({ type: z.literal('frameClaims'), nonce: nonce() }),
  z.object({ type: z.literal('wake') }),
  z.object({ type: z.literal('committed') }),
  z.object({ type: z.literal('shortcuts') }),
  z.object({ type: z.literal('openTab'), page: z.enum(['sidebar.html', 'popup.html', 'welcome.html', 'dashboard.html']), place: z.string().check(z.regex(/^(?:#[\w\-/%?=&+.~]{0,500})?$/)) }),
  z.object({ type: z.literal('openItem'), commitmentIds: z.array(Id).check(z.maxLength(1000)) }),
  z.object({ type: z.literal('notificationsAllowed') }),
]));

export const AnnouncedShape = lazily((): z.ZodMiniType<Announced> => z.object({ nonces: z.array(nonce()), tabId: z.nullable(z.number()) }));

export const ClaimAnswerShape = lazily((): z.ZodMiniType<ClaimAnswer> => z.object({
  genuine: z.boolean(),
  tabId: z.nullable(z.number()),
}));

export const ShortcutsAnswerShape = lazily((): z.ZodMiniType<ShortcutsAnswer> => z.object({
  shortcuts: z.array(z.object({ command: z.enum(['capture', 'toggle-sidebar']), keys: z.string().check(z.maxLength(60)) })),
}));

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
export function believe<T>(shape: () => z.ZodMiniType<T>, message: unknown, from: string): T {
  const checked = z.safeParse(shape(), message);
  if (!checked.success) throw new BrokenMessage(from, checked.error);
  return checked.data;
}
