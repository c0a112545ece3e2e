// Which form is open over the sidebar.
import type { Id } from '@/lib/domain/record';

export type OpenSheet =
  | null
  | { kind: 'people' | 'team' | 'chair' | 'pick' | 'removeSample' | 'search' | 'keys' }
  | { kind: 'goal' | 'boulder'; id: Id | null };
