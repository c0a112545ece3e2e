// What the user does with KPIs. Each act answers whether it worked, says so, and offers to take it back.
import type { Kpi, KpiTerms } from '../../domain/kpi';
import type { PasteTerms } from '../../domain/kpi-paste';
import type { Id, LocalDate } from '../../domain/record';
import { changeKpi, defineKpi, pasteKpis, removeKpi, removeKpiValue, tellKpi } from '../../store/commands/kpis';
import { raiseTopic } from '../../store/commands/topics';
import type { Receipt } from '../../store/write';
import type { Screen } from '../screen';

export interface KpiActs {
  define(terms: KpiTerms): Promise<boolean>;
  change(id: Id, terms: KpiTerms): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
  /** The value of the period that `day` lies in. */
  tell(id: Id, day: LocalDate, value: number): Promise<boolean>;
  removeValue(id: Id): Promise<boolean>;
  paste(text: string, terms: PasteTerms): Promise<boolean>;
  /** `seriesId` null: not brought to a meeting yet. */
  makeTopic(kpi: Kpi, text: string, seriesId: Id | null): Promise<boolean>;
}

export function createKpiActs(screen: Screen): KpiActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    define: (terms) => say('KPI added', async () => (await defineKpi(terms)).receipt),
    change: (id, terms) => say('Saved', () => changeKpi(id, terms)),
    remove: (id) => say('KPI removed', () => removeKpi(id)),
    tell: (id, day, value) => say('Value saved', () => tellKpi(id, day, value)),
    removeValue: (id) => say('Value removed', () => removeKpiValue(id)),
    paste: (text, terms) => say('Values stored', () => pasteKpis(text, terms)),
    makeTopic: (kpi, text, seriesId) => say('Raised as a topic', async () => (await raiseTopic({ text, seriesId, origin: 'kpi', originId: kpi.id })).receipt),
  };
}
