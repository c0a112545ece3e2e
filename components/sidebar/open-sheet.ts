// Which form is open over the sidebar.
import type { Id } from '@/lib/domain/record';

export type OpenSheet =
  | null
  | { kind: 'people' | 'team' | 'chair' | 'pick' | 'removeSample' }
  | { kind: 'goal' | 'boulder'; id: Id | null }
  | { kind: 'commitment'; id: Id };
