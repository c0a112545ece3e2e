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

/** What was remembered for this site; what is missing is as on the first day. Nobody but us writes there. */
export async function recallSidebar(needs: FrameNeeds, site: PageFacts['site']): Promise<SidebarMemory> {
  const stored = await needs.recall(keyOf(site)).catch(() => null);
  return { ...fresh, ...(stored as Partial<SidebarMemory> | null) };
}

export function rememberSidebar(needs: FrameNeeds, site: PageFacts['site'], memory: SidebarMemory): void {
  needs.remember(keyOf(site), { ...memory });
}
