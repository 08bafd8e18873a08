import { type ReportLink, safeLink } from '../links.ts';

/**
 * The page of the run, at its artifacts: the HTML report is uploaded by a later step, so its own address is not known yet.
 * `null` when the address of the run is not.
 */
export function runPageLink(runUrl: string): ReportLink | null {
  const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(runUrl);
  return safeLink('flame graph', isRun ? `${runUrl}#artifacts` : runUrl);
}
