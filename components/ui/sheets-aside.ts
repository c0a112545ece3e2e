// Makes room for the capture line while a sheet is open: the sheet stays, with what was typed in it, but no longer keeps the keyboard.

/** Modal sheets leave the page behind them dead to the keyboard; one put aside is marked `data-aside` and no longer does. */
export function putSheetsAside(): void {
  for (const sheet of document.querySelectorAll<HTMLDialogElement>(modalSheet)) {
    sheet.dataset['aside'] = '';
    sheet.close();
    // Not by `show`, which would take the keyboard.
    sheet.open = true;
  }
}

/** Whether what lies behind is out of reach. */
export function isBehindSheet(): boolean {
  return document.querySelector(modalSheet) !== null;
}

const modalSheet = 'dialog[open]:not([data-aside])';
