// What jsdom lacks of the native dialog, for tests of what is drawn in a sheet.

export function nativeDialog(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    // As in a browser it is told later, when the dialog may be open again.
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}
