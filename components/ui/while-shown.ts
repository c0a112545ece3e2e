// State that lives as long as the component that shows it.
import { useEffect, useMemo } from 'preact/hooks';

/** Makes it once; the signal given ends when the component goes. */
export function useWhileShown<T>(create: (end: AbortSignal) => T): T {
  const [made, life] = useMemo(() => {
    const controller = new AbortController();
    return [create(controller.signal), controller] as const;
  }, []);
  useEffect(() => () => life.abort(), [life]);
  return made;
}
