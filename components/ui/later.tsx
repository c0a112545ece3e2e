// Parts of a screen that are loaded when they are first wanted, or ahead of that, so that what is always there opens fast.
import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType, FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { NotLoaded } from '@/lib/domain/errors';
import { whenIdle } from '@/lib/state/after-picture';
import { loadedOnce } from '@/lib/domain/loaded-once';
import { Problem } from './Message';
import ui from './ui.module.css';

export interface Ahead {
  /** Loads it before it is wanted: then it is drawn at once. @throws NotLoaded */
  ahead(): Promise<void>;
}

/** The component that `load` answers; until it is there, `Meanwhile` is drawn, or nothing. What could not be loaded says so, and can be tried again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, Meanwhile?: FunctionComponent): FunctionComponent<P> & Ahead {
  const loaded = signal<{ Component: ComponentType<P> } | null>(null);
  const ahead = loadedOnce(async () => { loaded.value = { Component: await load() }; });
  function Later(props: P) {
    const failed = useSignal<NotLoaded | null>(null);
    const begin = () => {
      failed.value = null;
      ahead().catch((error: NotLoaded) => { failed.value = error; });
    };
    useLayoutEffect(begin, []);
    if (loaded.value) return <loaded.value.Component {...props} />;
    if (!failed.value) return Meanwhile ? <Meanwhile /> : null;
    return <Problem {...failed.value.explanation}><button type="button" class={`${ui.button} ${ui.dense}`} onClick={begin}>Try again</button></Problem>;
  }
  return Object.assign(Later, { ahead });
}

/** A part that is there from the beginning, where others come later. */
export function atOnce<P extends object>(Component: FunctionComponent<P>): FunctionComponent<P> & Ahead {
  return Object.assign((props: P) => <Component {...props} />, { ahead: () => Promise.resolve() });
}

/** Loads these when what is drawn now has been drawn. What fails is told when it is wanted. */
export function useAhead(...parts: readonly Ahead[]): void {
  useEffect(() => whenIdle(() => { for (const part of parts) part.ahead().catch(() => undefined); }), []);
}

/** The same where something comes before that. It draws nothing. */
export function Ahead({ parts }: { parts: readonly Ahead[] }) {
  useAhead(...parts);
  return null;
}

/** Draws these once what is drawn around them has been seen. */
export function Afterwards({ children }: { children: ComponentChildren }) {
  const seen = useSignal(false);
  useEffect(() => whenIdle(() => { seen.value = true; }), []);
  return seen.value ? <>{children}</> : null;
}
