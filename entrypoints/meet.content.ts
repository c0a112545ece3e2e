// Google Meet: its page adapter and the sidebar's host, before any script of the page runs.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMeetPage } from '@/lib/pages/meet/mount';
import { mountSidebar } from '@/lib/pages/frame/mount';

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  runAt: 'document_start',
  // WXT would tell the page which of our scripts started; ours find each other in a closed shadow root.
  noScriptStartedPostMessage: true,
  main: () => mountSidebar(() => createMeetPage(document)),
});
