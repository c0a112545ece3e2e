// Which of Calendar's screens is shown, from its address and the marks on its body.

const APP = /^\/calendar(?:\/u\/\d+)?\/r(?:\/|$)/;
const NO_MEETINGS = /\/r\/(?:settings|trash)(?:\/|$)/;

/** A view with events in it: not the settings, the bin, or another of Calendar's pages. */
export function isApp(path: string): boolean {
  return APP.test(path) && !NO_MEETINGS.test(path);
}

/** Changes whenever another view or another time is shown; moves without popstate are seen too. */
export function viewOf(path: string, body: HTMLElement): string {
  // 2026-06, read in other extensions: data-viewfamily EVENT, EVENT_EDIT, …; data-viewkey WEEK, MONTH, …
  return `${path} ${body.getAttribute('data-viewfamily')} ${body.getAttribute('data-viewkey')}`;
}
