// A classic script that popup and dashboard load before everything else: what they draw first is read while their code is on its way.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guess, openAhead } from '@/lib/store/ahead';

export default defineUnlistedScript(() => {
  globalThis.keptAhead = openAhead();
  // What fails is met again, and told, by whoever asks for it.
  guess(location.pathname === '/popup.html' ? 'popup' : 'overview', globalThis.keptAhead.reading, new Date()).catch(() => undefined);
});
