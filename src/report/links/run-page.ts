import { wasCompared } from '../findings.ts';
import { safeLink } from '../links.ts';
import type { Phrase } from '../phrase.ts';
import type { Report } from '../report.ts';

/**
 * Where the page and the profiles of a run lie: ``[Flame graphs and profiles](run#artifacts): download this run's artifact and
 * open `report.html`.`` They are uploaded by a later step, so an address of their own is not known yet. Empty outside of a
 * run, and where nothing was compared.
 */
export function runPageLine({ run, comparisons }: Report): Phrase {
  if (run === null || !comparisons.some(wasCompared)) return [];
  const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
  const link = safeLink('Flame graphs and profiles', isRun ? `${run.runUrl}#artifacts` : run.runUrl);
  if (link === null) return [];
  const page: Phrase = [{ link: link.label, url: link.url, code: false }];
  return [...page, ": download this run's artifact and open ", { code: 'report.html' }, '.'];
}
