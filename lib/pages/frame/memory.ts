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

/** All that was remembered, by its keys. Nobody but us writes there. */
export type Remembered = Record<string, unknown>;

/** What was remembered for this site; what is missing is as on the first day. */
export function recallSidebar(remembered: Remembered, site: PageFacts['site']): SidebarMemory {
  return { ...fresh, ...(remembered[keyOf(site)] as Partial<SidebarMemory> | undefined) };
}

export function rememberSidebar(needs: FrameNeeds, site: PageFacts['site'], memory: SidebarMemory): void {
  needs.remember(keyOf(site), { ...memory });
}
