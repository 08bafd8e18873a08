import type { ViewerData } from '../viewer-data.ts';
import { startPage } from './start.ts';

/** The script of the page: reads the data that stand beside it, and shows the section that works only with it. */
const section = document.getElementById('flame');
const place = document.getElementById('flame-place');
const data = document.getElementById('flame-data')?.textContent;
if (section !== null && place !== null && data !== null && data !== undefined) {
  startPage(section, place, JSON.parse(data) as ViewerData);
  document.getElementById('flame-missing')?.remove();
}

// On a phone an open service is many screens long. They stand behind this script.
addEventListener('DOMContentLoaded', () => {
  if (!matchMedia('(max-width: 40rem)').matches) return;
  for (const service of document.querySelectorAll('details.service')) service.removeAttribute('open');
});
