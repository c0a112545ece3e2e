// What the parts of the view share: a button that does one thing, and how a small form ends.
import ui from '../../ui/ui.module.css';

export function Act({ name, act }: { name: string; act: () => void }) {
  return <button type="button" class={`${ui.button} ${ui.dense}`} onClick={act}>{name}</button>;
}

/** Closes when it was saved; what could not be saved stays in the form. */
export const closing = (saved: Promise<boolean>, close: () => void) => saved.then((ok) => { if (ok) close(); });

export function Buttons({ label, close }: { label: string; close: () => void }) {
  return (
    <span class={ui.actions}>
      <button type="submit" class={`${ui.primary} ${ui.dense}`}>{label}</button>
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Cancel</button>
    </span>
  );
}
