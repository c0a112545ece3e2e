// First run in a tab of its own, opened when Kept was installed.
import { render } from 'preact';
import '@/components/ui/base.css';
import { Welcome } from '@/components/first-run/Welcome';
import { assignedShortcuts } from '@/lib/messaging/background';
import { createWelcome } from '@/lib/state/welcome';

const { signal } = new AbortController();
const app = document.getElementById('app');
if (app) render(<Welcome state={createWelcome(assignedShortcuts, signal)} />, app);
