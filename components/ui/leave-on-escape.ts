// Escape leaves what is open in a list without leaving the sidebar, or closing what it is in.

/** As `onKeyDown`. */
export function leaveOnEscape(leave: (event: KeyboardEvent) => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    leave(event);
  };
}
