// Google Meet: its page adapter and the sidebar's host, before any script of the page runs.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMeetPage } from '@/lib/pages/meet/mount';
import { mountSidebar } from '@/lib/pages/frame/mount';
import { createSlotButton } from '@/lib/pages/frame/slot-button';

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  runAt: 'document_start',
  main: () => mountSidebar(() => createMeetPage(document), createSlotButton),
});
