// The forms of KPIs: what one counts, a value of it, and bringing it to a meeting.
import type { Kpi } from '@/lib/domain/kpi';
import type { LocalDate } from '@/lib/domain/record';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import type { ScreenProps } from '../screen-props';
import { TermsSheet } from './TermsSheet';
import { TopicSheet } from './TopicSheet';
import { ValueSheet } from './ValueSheet';

export type OpenForm =
  | null
  /** null: a new one. */
  | { kind: 'terms'; kpi: Kpi | null }
  /** `period`: the one that is corrected; the current one unless told. */
  | { kind: 'value'; kpi: Kpi; period?: LocalDate; value?: number }
  | { kind: 'topic'; kpi: Kpi; text: string };

interface Props extends ScreenProps {
  open: OpenForm;
  acts: KpiActs;
  close: () => void;
}

export function KpiForms({ open, dashboard, acts, close }: Props) {
  switch (open?.kind) {
    case undefined: return null;
    case 'terms': return <TermsSheet kpi={open.kpi} functions={functionsOf(dashboard)} acts={acts} close={close} />;
    case 'value': return <ValueSheet kpi={open.kpi} period={open.period} value={open.value} today={dashboard.screen.today.value} acts={acts} close={close} />;
    case 'topic': return <TopicSheet kpi={open.kpi} text={open.text} dashboard={dashboard} acts={acts} close={close} />;
  }
}

/** What the people are called to do: KPIs stand under the same words. */
function functionsOf({ screen }: ScreenProps['dashboard']): string[] {
  return [...new Set((screen.team.value?.people ?? []).flatMap((person) => person.function ?? []))].sort((left, right) => left.localeCompare(right));
}
