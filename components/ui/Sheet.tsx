// A form that rises from the bottom edge. The native dialog keeps the focus inside and gives it back.
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useFocusKept } from './focus-kept';
import { isFocusLost } from './focused';
import { Icon } from './Icon';
import styles from './Sheet.module.css';
import { isSecondClick } from './second-click';
import { SheetProblem } from './SheetProblem';
import ui from './ui.module.css';
import { useUnsaved } from './unsaved';

interface Props {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

export function Sheet({ title, close, children }: Props) {
  const problem = useContext(SheetProblem);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // Closing gave the focus back already, and by now the user may have moved on with it.
    return () => { if (isFocusLost() && before instanceof HTMLElement) before.focus({ preventScroll: true }); };
  }, []);
  useFocusKept(dialog, () => dialog.current);
  const isLeft = useRef(false);
  const leave = () => {
    if (isLeft.current) return;
    isLeft.current = true;
    close();
  };
  // The browser tells of the closing only later; whoever goes on typing has left already.
  const shut = () => {
    dialog.current?.close();
    leave();
  };
  const unsaved = useUnsaved();
  // Putting it aside closes and opens it.
  const closed = () => { if (!dialog.current?.open) leave(); };
  const pressed = (event: MouseEvent) => { if (!isSecondClick(event) && !unsaved.holdsBack(event)) shut(); };
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (unsaved.holdsBack(event)) return;
    // The browser closes modal ones only.
    if (dialog.current?.dataset['aside'] !== undefined) shut();
  };
  return (
    <dialog ref={dialog} tabIndex={-1} class={styles.sheet} aria-label={title} onClose={closed} onCancel={(event) => { if (event.target === dialog.current) shut(); }} onKeyDown={keyed} {...unsaved.watch}>
      <header class={styles.head}>
        <h2 class={styles.title}>{title}</h2>
        <button type="button" class={ui.iconButton} aria-label={`Close ${title}`} onClick={pressed}><Icon icon={X} /></button>
      </header>
      <p role="status" class={styles.question}>{unsaved.question}</p>
      <div class={styles.problem}>{problem}</div>
      <div class={styles.body}>{children}</div>
    </dialog>
  );
}
