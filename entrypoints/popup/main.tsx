// The popup's page.
import { render } from 'preact';
import '@/components/ui/base.css';
import { Popup } from '@/components/popup/Popup';
import type { OpenPage } from '@/components/popup/deciding';
import { openTab } from '@/lib/messaging/background';
import { worthDrawing } from '@/lib/state/after-picture';
import { createPopup } from '@/lib/state/popup';
import { createPresenting } from '@/lib/state/presenting';

const { signal } = new AbortController();
const app = document.getElementById('app');
const state = createPopup(signal);
// `popup.html#<commitment id>`, as a notification opens it.
const wanted = location.hash.slice(1) || null;
const openPage: OpenPage = (page, place) => void state.screen.run(() => openTab(page, place));
void Promise.all([createPresenting(signal), worthDrawing(state.isRead)]).then(([presenting]) => {
  if (app) render(<Popup state={state} presenting={presenting} close={() => window.close()} openPage={openPage} wanted={wanted} />, app);
});
