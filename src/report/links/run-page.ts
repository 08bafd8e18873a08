import { wasCompared } from '../findings.ts';
import { safeLink } from '../links.ts';
import type { Phrase } from '../phrase.ts';
import { RELAYED } from '../relayed.ts';
import type { Report } from '../report.ts';

/**
 * Where the page and the profiles of a run lie: ``[Flame graphs and profiles](run#artifacts): download this run's artifact and
 * open `report.html`.`` They are uploaded by a later step, so an address of their own is not known yet. Empty outside of a
 * run, and where nothing was compared.
 */
export function runPageLine({ run, comparisons, notes }: Report): Phrase {
  if (run === null || !comparisons.some(wasCompared)) return [];
  const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
  const link = safeLink('Flame graphs and profiles', isRun ? `${run.runUrl}#artifacts` : run.runUrl);
  if (link === null) return [];
  const page: Phrase = [{ link: link.label, url: link.url, code: false }];
  // Whoever wrote the report of another run wrote its pages, too, and a page may hold any script.
  if (notes.some(({ code }) => code === RELAYED)) return [...page, ...FOREIGN];
  return [...page, ": download this run's artifact and open ", { code: 'report.html' }, '.'];
}

const FOREIGN: Phrase = [
  ": do not open pages of this run's artifact. ",
  { code: 'npx flamegate render report.json --html' },
  ' makes one from its figures.',
];
