// The shape of what a page is read to say. It is a web page's text: sizes are capped, far above any real meeting.
import * as z from 'zod/mini';
import { lazily } from '../domain/lazily';
import type { PageFacts } from '../pages/page';

export const PageFactsShape = lazily((): z.ZodMiniType<PageFacts> => {
  const short = text(1000);
  return z.object({
    site: z.enum(['calendar', 'meet']),
    own: z.nullable(short),
    meeting: z.discriminatedUnion('kind', [
      eventShape(short),
      z.object({ kind: z.literal('agenda'), eids: z.array(text(5000)).check(z.maxLength(5000)) }),
      callShape(short),
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('unreadable'), missing: z.enum(['event', 'eventId', 'code']) }),
    ]),
  });
});

const text = (most: number) => z.string().check(z.maxLength(most));
/** A title may be anything somebody pasted. */
const long = () => z.nullable(text(20_000));
const code = () => z.nullable(text(100));
const people = (short: z.ZodMiniString) => z.array(z.object({ email: z.nullable(short), name: long() })).check(z.maxLength(5000));

function eventShape(short: z.ZodMiniString) {
  return z.object({
    kind: z.literal('event'),
    seriesKey: short,
    originalStart: z.nullable(text(20)),
    title: long(),
    when: long(),
    timeZone: z.nullable(short),
    guests: z.nullable(people(short)),
    code: code(),
  });
}

function callShape(short: z.ZodMiniString) {
  return z.object({
    kind: z.literal('call'),
    code: code(),
    title: long(),
    phase: z.nullable(z.enum(['lobby', 'waiting', 'inCall', 'left'])),
    people: people(short),
  });
}
