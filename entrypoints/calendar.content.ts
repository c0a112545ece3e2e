// Google Calendar: its page adapter and the sidebar's host, before any script of the page runs.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCalendarPage } from '@/lib/pages/calendar/mount';
import { mountSidebar } from '@/lib/pages/frame/mount';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_start',
  main: () => mountSidebar(() => createCalendarPage(document)),
});
