import { displayName } from '../profile/profile-type.ts';
import { visible, visibleMessage } from '../report/escape.ts';
import { formatDetectable, formatPlural, formatThreshold, NO_VALUE } from '../report/numbers.ts';
import { alignRows, type TextCell, wrapLine } from '../report/text-table.ts';
import { formatDuration, formatWindow } from '../report/times.ts';
import type { Calibration, Rate, Rates } from './calibration.ts';
import type { Noise } from './noise.ts';
import type { Peak } from './outcome.ts';
import { readinessLines } from './readiness-text.ts';
import { type ChosenThresholds, WARN_FACTOR } from './thresholds.ts';
import { whyNoThresholds } from './unclear.ts';

const COLUMNS = 118;
const NAMES = 10;

const wrapped = (line: string) => wrapLine(line, COLUMNS, '', '  ');
const left = (text: string): TextCell => ({ text, align: 'left' });
const right = (text: string): TextCell => ({ text, align: 'right' });

/** A calibration for a terminal of 120 columns; no name can send control characters. */
export function renderCalibration(calibration: Calibration): string {
  const blocks = [
    [headline(calibration), ...wrapped(whatWasReplayed(calibration)), ...whatWasLeftOut(calibration)],
    ['False alarms, with 95 % intervals', ...ratesTable(calibration)],
    ['Noise', ...noiseTable(calibration), ...noiseNotes(calibration)],
    ['Thresholds', ...thresholdNotes(calibration).flatMap((note) => wrapLine(note, COLUMNS, '  - ', '    '))],
    ['Enforce', ...readinessLines(calibration)],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function headline({ builds, thresholds }: Calibration): string {
  const pairs = formatPlural(builds.pairs, 'pair of windows', 'pairs of windows');
  if (thresholds === null) {
    return `Nothing can be said of false alarms: most of what ${pairs} compared was inconclusive.`;
  }
  const { count } = builds.inconclusive;
  const unclear = count === 0 ? '' : `; ${count} ${count === 1 ? 'was' : 'were'} inconclusive`;
  const failed = builds.fail.count === 0 ? 'No build failed in' : `${builds.fail.count} builds failed in`;
  return `${failed} ${pairs} of the same code${unclear}.`;
}

function whatWasReplayed({
  source,
  range,
  selector,
  windowMs,
  windows,
  neighbours,
  builds,
}: Calibration): string {
  const of = selector === '' ? '' : ` of ${visibleMessage(selector)}`;
  return (
    `${visibleMessage(source)}: ${windows.used} windows of ${formatDuration(windowMs)}${of}, ` +
    `${formatWindow(range, true)}, each compared with up to ${neighbours} before it; ` +
    `${formatPlural(builds.disjointPairs, 'pair shares', 'pairs share')} no window with another.`
  );
}

function whatWasLeftOut({ windows, absent, leftOut }: Calibration): string[] {
  const { all, used, clipped } = windows;
  const why = clipped === 0 ? '' : `; of ${clipped} of them the server no longer holds everything`;
  const changed = leftOut.filter(({ error }) => error === null);
  const unread = leftOut.filter(({ error }) => error !== null).slice(0, NAMES);
  const lines = [
    ...(all === used ? [] : [`${all - used} of ${all} windows took part in no pair${why}.`]),
    ...(absent.length === 0 ? [] : [`No two windows near each other have profiles of ${namesOf(absent)}.`]),
    ...(changed.length === 0
      ? []
      : [
          `Pairs in which another version ran were left out, of ${namesOf(changed)}. --selector keeps to one version, ` +
            `--mixed-windows allow ignores them.`,
        ]),
    ...unread.map(
      (one) =>
        `${nameOf(one)} was left out of ${formatPlural(one.pairs, 'pair')}: ${visibleMessage(one.error ?? '')}`,
    ),
  ];
  return lines.flatMap(wrapped);
}

function namesOf(list: readonly Parameters<typeof nameOf>[0][]): string {
  const more = list.length > NAMES ? ` and ${list.length - NAMES} more` : '';
  return `${list.slice(0, NAMES).map(nameOf).join(', ')}${more}`;
}

/** `checkout cpu`; a type may be an alias that resolved to nothing. */
function nameOf({
  service,
  profileType,
}: {
  readonly service: string;
  readonly profileType: string;
}): string {
  return visible(`${service} ${profileType.includes(':') ? displayName(profileType) : profileType}`);
}

function ratesTable({ builds, comparisons }: Calibration): string[] {
  const row = (name: string, rates: Rates) => [
    left(name),
    right(String(rates.pairs)),
    ...[rates.fail, rates.warn, rates.inconclusive].map((rate) => right(rateText(rate))),
  ];
  const head = [left(''), ...['pairs', 'FAIL', 'WARN', 'inconclusive'].map(right)];
  const rows = comparisons.map((comparison) => row(nameOf(comparison), comparison));
  return alignRows([head, row('all as one build', builds), ...rows], '  ');
}

/** `3: 25 % (8 to 56)`. */
function rateText({ count, rate, low, high }: Rate): string {
  const percent = (value: number) => String(Number((100 * value).toPrecision(2)));
  return `${count}: ${percent(rate)} % (${percent(low)} to ${percent(high)})`;
}

function noiseTable({ comparisons, noise }: Calibration): string[] {
  const head = ['drift', 'contention', 'detectable', 'could fail up to', 'could warn up to'].map(right);
  const noiseCells = ({ drift, contentionWeight }: Noise) => [
    right(drift === null ? NO_VALUE : `${(100 * drift).toFixed(1)} %`),
    right(contentionWeight === null ? NO_VALUE : contentionWeight.toFixed(2)),
  ];
  const rows = comparisons.map((comparison) => [
    left(nameOf(comparison)),
    ...noiseCells(comparison),
    right(comparison.detectable === null ? NO_VALUE : formatDetectable(comparison.detectable)),
    right(growthText(comparison.peaks.fail)),
    right(growthText(comparison.peaks.warn)),
  ]);
  return alignRows([[left(''), ...head], [left('all'), ...noiseCells(noise)], ...rows], '  ');
}

function growthText(peak: Peak | null): string {
  return peak === null ? NO_VALUE : `+${formatDetectable(peak.growth)}`;
}

function noiseNotes({ assumed }: Calibration): string[] {
  return wrapLine(
    `drift: what functions differ by from window to window beyond what their blocks explain (the engine assumes ` +
      `${formatThreshold(assumed.drift)}). contention: how much of a different pace of the machine turns into noise ` +
      `(assumed ${assumed.contentionWeight}; ${NO_VALUE} where all windows ran at one pace). detectable: growth found four ` +
      `times out of five. could fail, could warn: the largest growth that had the evidence, whatever the thresholds.`,
    COLUMNS,
    '  ',
    '  ',
  );
}

function thresholdNotes(calibration: Calibration): string[] {
  const { failsAtAnyThreshold, target, thresholds, unclear } = calibration;
  if (thresholds === null) {
    const { message, remedy } = whyNoThresholds(unclear);
    return [`none is chosen: ${visibleMessage(message)}`, visibleMessage(remedy)];
  }
  return [
    holds(calibration, thresholds, 'fail-on-growth', target),
    holds(calibration, thresholds, 'warn-on-growth', Math.min(1, WARN_FACTOR * target)),
    ...(thresholds.isWarnCapped
      ? [
          'warnings would need more than fail-on-growth, which a warning cannot exceed: expect them more often',
        ]
      : []),
    ...(thresholds.failRaisedBy === null
      ? []
      : ['before you raise it, see that nothing was deployed in the range; --selector tells versions apart']),
    ...(failsAtAnyThreshold === 0
      ? []
      : [
          `${formatPlural(failsAtAnyThreshold, 'build')} failed by a leak, which no threshold of growth holds`,
        ]),
    claim(calibration),
  ];
}

const FIELDS = {
  'fail-on-growth': { value: 'failOnGrowth', raisedBy: 'failRaisedBy' },
  'warn-on-growth': { value: 'warnOnGrowth', raisedBy: 'warnRaisedBy' },
} as const;

function holds(
  { current, range, windowMs }: Calibration,
  thresholds: ChosenThresholds,
  name: keyof typeof FIELDS,
  target: number,
): string {
  const { value, raisedBy } = FIELDS[name];
  const goal = `at most ${formatThreshold(target)} of builds`;
  const chosen = formatThreshold(thresholds[value]);
  const by = thresholds[raisedBy];
  if (by === null) return `${name}: ${chosen}, as it is, held ${goal}`;
  const fromMs = range.fromMs + by.pair.candidate * windowMs;
  const when = formatWindow({ fromMs, untilMs: fromMs + windowMs }, true);
  return (
    `${name}: ${chosen} instead of ${formatThreshold(current[value])} would have held ${goal}; without a change, ` +
    `${visible(by.function)} of ${nameOf(by)} differed by ${growthText(by)} (${when})`
  );
}

/** What so many pairs prove, and how many would prove the target. */
function claim({ builds, target, windowMs, pairsToShowTarget }: Calibration): string {
  const shown = formatThreshold(Math.ceil(1000 * builds.fail.high) / 1000);
  const range = formatDuration(2 * pairsToShowTarget * windowMs);
  return (
    `${formatPlural(builds.disjointPairs, 'pair that shares no window shows', 'pairs that share no window show')} that at ` +
    `most ${shown} of builds of the same code fail with the thresholds in use (95 %); to show ${formatThreshold(target)} ` +
    `takes ${pairsToShowTarget} without a failure: a range of ${range} with these windows`
  );
}
