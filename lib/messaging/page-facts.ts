// The shape of what a page is read to say. It is a web page's text: sizes are capped, far above any real meeting.
import * as z from 'zod/mini';
import type { PageFacts } from '../pages/page';

const Short = z.string().check(z.maxLength(1000));
/** A title may be anything somebody pasted. */
const Long = z.string().check(z.maxLength(20_000));
const Code = z.nullable(z.string().check(z.maxLength(100)));

const SeenPersonShape = z.object({ email: z.nullable(Short), name: z.nullable(Long) });
const People = z.array(SeenPersonShape).check(z.maxLength(5000));

const EventShape = z.object({
  kind: z.literal('event'),
  seriesKey: Short,
  originalStart: z.nullable(z.string().check(z.maxLength(20))),
  title: z.nullable(Long),
  when: z.nullable(Long),
  timeZone: z.nullable(Short),
  guests: z.nullable(People),
  code: Code,
});

const AgendaShape = z.object({
  kind: z.literal('agenda'),
  eids: z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(5000)),
});

const CallShape = z.object({
  kind: z.literal('call'),
  code: Code,
  title: z.nullable(Long),
  phase: z.nullable(z.enum(['lobby', 'waiting', 'inCall', 'left'])),
  people: People,
});

const NoMeetingShape = z.object({ kind: z.literal('none') });
const UnreadableShape = z.object({ kind: z.literal('unreadable'), missing: z.enum(['event', 'eventId', 'code']) });

export const PageFactsShape: z.ZodMiniType<PageFacts> = z.object({
  site: z.enum(['calendar', 'meet']),
  own: z.nullable(Short),
  meeting: z.discriminatedUnion('kind', [EventShape, AgendaShape, CallShape, NoMeetingShape, UnreadableShape]),
});
