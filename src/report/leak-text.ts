import { formatCost } from './numbers.ts';
import type { ReportComparison, ReportLeak } from './report.ts';
import { formatDuration } from './times.ts';

/** What is said of a leak, the same whether a function bears it or none. */

/** The rise that `slopePerMin` tells is not that of all holders. */
const ASIDE = ' beside what rules set aside';

/** ` leaks 85.8 MiB a minute`, or ` may leak` where that is not sure; over a span also how long. */
export function leakClaim({ unit }: Pick<ReportComparison, 'unit'>, leak: ReportLeak): string {
  const { slopePerMin, over, spanMs } = leak;
  const time = over === 'span' ? ` over ${formatDuration(spanMs)}` : '';
  const aside = leak.setAside === undefined ? '' : ASIDE;
  return ` ${isSure(leak) ? 'leaks' : 'may leak'} ${formatCost(slopePerMin, unit)} a minute${time}${aside}`;
}

/** Whether nothing but a rule keeps a rise from failing. */
export function isSure({ verdict, stoppedBy }: ReportLeak): boolean {
  return verdict === 'leak' || (verdict === 'warn' && stoppedBy === '');
}

/** `rises −0.2 MiB a minute (−0.5 MiB to 0.1 MiB), 4 MiB in 3 min 20 s could be a leak` */
export function leakFact(leak: ReportLeak, unit: string): string {
  const { slopePerMin, lowPerMin, highPerMin, neededRise, spanMs } = leak;
  const [slope, low, high] = [slopePerMin, lowPerMin, highPerMin].map((value) => formatCost(value, unit));
  const aside = leak.setAside === undefined ? '' : ASIDE;
  return `rises ${slope} a minute (${low} to ${high})${aside}, ${formatCost(neededRise, unit)} in ${formatDuration(spanMs)} could be a leak`;
}
