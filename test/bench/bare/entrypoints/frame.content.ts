// Puts the frame into the page when WXT's content scripts run by default: after the document is parsed.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';

export default defineContentScript({
  matches: ['https://calendar.google.com/*', 'https://meet.google.com/*'],
  main() {
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL('/line.html' as never);
    frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 360px; height: 100%; border: 0; z-index: 9999';
    document.documentElement.append(frame);
    if (location.hostname.startsWith('calendar')) tellOpened(frame);
  },
});

/** The least that following Calendar can be: one line to the frame for each popup that opens, of which nothing is read. */
function tellOpened(frame: HTMLIFrameElement): void {
  const { port1, port2 } = new MessageChannel();
  frame.addEventListener('load', () => frame.contentWindow?.postMessage('line', '*', [port2]), { once: true });
  const observer = new MutationObserver(() => port1.postMessage('A popup is open'));
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-eventid'] });
}
