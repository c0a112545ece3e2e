// Parts of a screen that are loaded when they are first wanted, so that what is always there opens fast.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Problem } from './Message';

/** The component that `load` answers; nothing is drawn until it is there. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => preact.JSX.Element | null {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const state = useSignal<'waiting' | 'there' | 'failed'>(loaded ? 'there' : 'waiting');
    useEffect(() => {
      if (loaded) return;
      load().then((component) => { loaded = component; state.value = 'there'; }, () => { state.value = 'failed'; });
    }, []);
    // After an update of the extension the files of the running version are gone.
    if (state.value === 'failed') {
      return <Problem what="This part of Kept could not be loaded, most likely because Kept was updated." safe="Everything is stored." then="Reload this tab when the call is over." />;
    }
    const Component = loaded;
    return state.value === 'there' && Component ? <Component {...props} /> : null;
  };
}
