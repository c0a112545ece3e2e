// The popup's page.
import { render } from 'preact';
import '@/components/ui/base.css';
import { Popup } from '@/components/popup/Popup';
import { openTab } from '@/lib/messaging/background';
import { createPopup } from '@/lib/state/popup';

const { signal } = new AbortController();
const app = document.getElementById('app');
const state = createPopup(signal);
const openWelcome = () => void state.screen.run(() => openTab('welcome.html'));
if (app) render(<Popup state={state} close={() => window.close()} openWelcome={openWelcome} />, app);
