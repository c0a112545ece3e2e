// Whom and what the parts of the sample team speak of.
import type { Id, Instant, KeptRecord, LocalDate } from '../record';
import type { Aim } from './goals';
import type { HeldIn, Where } from './meetings';
import type { Leader } from './people';

export interface Cast {
  today: LocalDate;
  /** A fresh record made then, or now where that is yet to come. */
  fields: (createdAt: Instant) => KeptRecord;
  people: Record<Leader, Id>;
  goals: Record<Aim, Id>;
  meetings: Record<Where, HeldIn>;
}
