import { visible } from '../report/escape.ts';
import { formatPlural, formatThreshold, NO_VALUE } from '../report/numbers.ts';
import { alignRows, type TextCell, wrapLine } from '../report/text-table.ts';
import { formatDuration } from '../report/times.ts';
import type { Calibration } from './calibration.ts';
import { isReady, PAIRS_TO_ENFORCE, type Readiness } from './readiness.ts';

const COLUMNS = 118;
const LONGEST_NAME = 48;

/** A row for each service: whether `mode: enforce` is suggested for it, or why not yet. */
export function readinessLines({ readiness, windowMs, thresholds, current }: Calibration): string[] {
  const cell = (text: string, align: TextCell['align'] = 'left'): TextCell => ({ text, align });
  const isRaised = thresholds !== null && thresholds.failOnGrowth > current.failOnGrowth;
  const head = [
    cell(''),
    cell('pairs seen', 'right'),
    cell('failed', 'right'),
    cell('false alarms', 'right'),
    cell('enforce'),
  ];
  const rows = readiness.map((one) => [
    cell(visible(one.service, LONGEST_NAME)),
    cell(`${one.seen} of ${PAIRS_TO_ENFORCE}`, 'right'),
    cell(String(one.failed), 'right'),
    cell(one.bound === null ? NO_VALUE : `at most ${boundText(one.bound)}`, 'right'),
    cell(stateOf(one, windowMs, isRaised)),
  ]);
  return [...alignRows([head, ...rows], '  '), ...wrapLine(conclusionOf(readiness), COLUMNS, '  ', '  ')];
}

function boundText(bound: number): string {
  return formatThreshold(Math.ceil(1000 * bound - 1e-9) / 1000);
}

function stateOf(one: Readiness, windowMs: number, isRaised: boolean): string {
  if (isReady(one)) return 'suggested';
  if (one.failed > 0) {
    const how = isRaised
      ? 'raise fail-on-growth as above, calibrate again'
      : 'see why; without a change it must not fail';
    return `not yet, because it failed: ${how}`;
  }
  const left = PAIRS_TO_ENFORCE - one.seen;
  const range = formatDuration(2 * left * windowMs);
  return `not yet, because ${formatPlural(left, 'more pair')} ${left === 1 ? 'is' : 'are'} needed: ${range} of these windows`;
}

function conclusionOf(readiness: readonly Readiness[]): string {
  const ready = readiness.filter(isReady).length;
  const rule =
    'Only pairs that share no window and were not inconclusive count. False alarms: the rule of three, 3 / pairs, with 95 % ' +
    'confidence for the windows seen here.';
  if (ready === 0) return `Keep mode: warn. ${rule}`;
  if (ready === readiness.length) return `mode: enforce can be set, for all of them. ${rule}`;
  return `mode: enforce can be set for those for which it is suggested, each in its entry of services; the others keep warn. ${rule}`;
}
