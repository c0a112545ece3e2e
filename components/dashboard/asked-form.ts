// A form that the address asks for: an action of the palette, or a link, goes to a screen and opens it there.
import { useEffect } from 'preact/hooks';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { replaceQuery } from '@/lib/state/dashboard/route';

/**
 * Opens the one of `forms` that `#/…?form=<name>` names, once: the address forgets it, so that neither Back nor a reload asks again.
 * `forms` is undefined while the screen does not know yet what they need.
 */
export function useAskedForm({ route }: Dashboard, forms: Readonly<Record<string, () => void>> | undefined): void {
  const asked = route.value.query.get('form');
  useEffect(() => {
    if (asked === null || !forms) return;
    const rest = new URLSearchParams(route.value.query);
    rest.delete('form');
    replaceQuery(rest);
    // Closed again, the form gives the focus back to what has it now.
    document.querySelector('h1')?.focus();
    forms[asked]?.();
  }, [asked, forms !== undefined]);
}
