// The dashboard's page: a tab of its own.
import { render } from 'preact';
import '@/components/ui/base.css';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { screenAt } from '@/components/dashboard/screens';
import { worthDrawing } from '@/lib/state/after-picture';
import { createDashboard } from '@/lib/state/dashboard/dashboard';
import { createPresenting } from '@/lib/state/presenting';

const { signal } = new AbortController();
const app = document.getElementById('app');
const state = createDashboard(signal);
// While it is asked whether anybody presents. What fails is told where the screen is drawn.
screenAt(state.route.value.screen)?.Body.ahead().catch(() => undefined);
void Promise.all([createPresenting(signal), worthDrawing(state.isRead)]).then(([presenting]) => {
  if (app) render(<Dashboard state={state} presenting={presenting} />, app);
});
