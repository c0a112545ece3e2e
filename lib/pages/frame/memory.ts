// How the sidebar looked when it was last used on this site. Kept in the extension's storage, where the page cannot read it.
import type { PageFacts } from '../page';
import type { FrameNeeds } from './needs';

export interface SidebarMemory {
  open: boolean;
  /** CSS px */
  width: number;
  /** Where the handle's middle is, as a share (0–1) of the viewport's height. */
  handle: number;
}

export const narrowest = 320;
export const widest = 480;
const fresh: SidebarMemory = { open: false, width: 360, handle: 0.5 };

const keyOf = (site: PageFacts['site']) => `sidebar.${site}`;

/** What was remembered for this site; what is missing or out of range is as on the first day. */
export async function recallSidebar(needs: FrameNeeds, site: PageFacts['site']): Promise<SidebarMemory> {
  const stored: unknown = await needs.recall(keyOf(site)).catch(() => undefined);
  if (typeof stored !== 'object' || stored === null) return { ...fresh };
  const known: Partial<Record<keyof SidebarMemory, unknown>> = stored;
  return {
    open: known.open === true,
    width: within(known.width, narrowest, widest) ?? fresh.width,
    handle: within(known.handle, 0, 1) ?? fresh.handle,
  };
}

export function rememberSidebar(needs: FrameNeeds, site: PageFacts['site'], memory: SidebarMemory): void {
  needs.remember(keyOf(site), { ...memory });
}

function within(value: unknown, low: number, high: number): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.min(high, Math.max(low, value));
}
