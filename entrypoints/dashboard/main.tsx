// The dashboard's page: a tab of its own.
import { render } from 'preact';
import '@/components/ui/base.css';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { createDashboard } from '@/lib/state/dashboard/dashboard';
import { createPresenting } from '@/lib/state/presenting';

const { signal } = new AbortController();
const app = document.getElementById('app');
const state = createDashboard(signal);
// A reminder leads to the one it is about.
state.acts.opened.value = state.route.value.query.get('commitment');
void createPresenting(signal).then((presenting) => {
  if (app) render(<Dashboard state={state} presenting={presenting} />, app);
});
