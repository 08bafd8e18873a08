import { inPercent } from '../config/thresholds.ts';
import { findingSentence } from '../report/comparison-text.ts';
import { visible } from '../report/escape.ts';
import type { Finding } from '../report/findings.ts';
import { safeUrl } from '../report/links.ts';
import { formatDetectable, formatPlural } from '../report/numbers.ts';
import type { Report } from '../report/report.ts';
import { functionRow, resultWord, VERDICT_WORDS } from '../report/rows.ts';
import { phraseToText } from '../report/text.ts';
import { wrapLine } from '../report/text-table.ts';
import { reasonSentence } from '../report/wording.ts';
import type { DecidingLimits } from './limits.ts';

/** What an explanation is made of. */
export interface Explained {
  readonly report: Report;
  readonly path: string;
  /** Worst first; at least one. */
  readonly found: readonly Finding[];
  /** What decides about the first of them, by the settings as they are now. */
  readonly deciding: DecidingLimits;
}

const MAX_LISTED = 20;
const LONGEST_ADDRESS = 2000;

/** Everything that is known of the first function, and the others in a line each. */
export function renderExplained({ report, path, found, deciding }: Explained, columns: number): string {
  const [first, ...others] = found;
  if (first === undefined) return '';
  const wrap = (line: string, indent = ''): string[] => wrapLine(line, columns, indent, `${indent}  `);
  const blocks = [
    [titleOf(first), ...wrap(sentenceOf(first), '  ')],
    [
      'Limits',
      ...limitLines(deciding).flatMap((line) => wrap(line, '  ')),
      ...changed(first, report, deciding).flatMap((line) => wrap(line, '  ')),
    ],
    section('Evidence', numbersOf(first), wrap),
    section('What stands behind it', pathsOf(first), wrap),
    section(
      'About this comparison',
      [...first.comparison.reasons, ...first.comparison.notes].map((one) =>
        visible(phraseToText(reasonSentence(one)), 2000),
      ),
      wrap,
    ),
    section('Links', linksOf(first), (line) => [`  ${line}`]),
    othersOf(others, wrap),
    wrap(`From ${visible(path)}, made ${report.createdAt}, verdict ${VERDICT_WORDS[report.verdict]}.`),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function section(
  title: string,
  lines: readonly string[],
  wrap: (line: string, indent?: string) => string[],
): string[] {
  return lines.length === 0 ? [] : [title, ...lines.flatMap((line) => wrap(line, '  '))];
}

/** `iou (ai.py) in ai-yolo26 cpu: fail` */
function titleOf({ comparison, function: fn }: Finding): string {
  const file = fn.file === '' ? '' : ` (${visible(fn.file)})`;
  const place = `${visible(comparison.service)} ${visible(comparison.alias)}`;
  return `${visible(fn.name)}${file} in ${place}: ${resultWord(fn)}`;
}

function sentenceOf({ function: fn }: Finding): string {
  return visible(phraseToText(findingSentence(fn)), 4000);
}

function limitLines({ rule, limits }: DecidingLimits): string[] {
  const own =
    rule === null
      ? ['no rule is for this function']
      : [
          `the rule ${visible(rule.origin)} decides${rule.severity === 'fail' ? '' : `: severity ${rule.severity}`}` +
            `${rule.owner === '' ? '' : `, owner ${visible(rule.owner)}`}`,
        ];
  if (rule?.severity === 'ignore') return own;
  return [
    ...own,
    ...limits.map(({ name, value, origin }) => `${name} ${inPercent(value)} (${visible(origin)})`),
  ];
}

/** Settings may have changed since the report was made. */
function changed(
  { comparison, function: fn }: Finding,
  report: Report,
  { limits }: DecidingLimits,
): string[] {
  const then = { ...report.settings, ...comparison.limits, ...fn.rule };
  const [fail, warn] = limits;
  if (then.failOnGrowth === fail?.value && then.warnOnGrowth === warn?.value) return [];
  const said = `${inPercent(then.failOnGrowth)} and ${inPercent(then.warnOnGrowth)}`;
  return [
    `the report was judged by fail-on-growth and warn-on-growth of ${said}: the settings have changed since`,
  ];
}

function numbersOf(finding: Finding): string[] {
  const { comparison, function: fn } = finding;
  const row = functionRow(comparison, fn);
  const { detectableGrowth, samples, group } = fn;
  return [
    `expected → seen ${row.expectedToSeen}; growth ${row.growth}${row.range === null ? '' : ` (${row.range})`}; added ${row.added}`,
    `self cost ${row.seen}, ${row.share} of the service, ${samples.baseline} → ${samples.candidate} samples`,
    // What has no growth, such as a new function, could not have been found by it.
    ...(detectableGrowth === null || fn.growth === null
      ? []
      : [`growth of ${formatDetectable(detectableGrowth)} would have been found in four of five cases`]),
    ...(group === undefined ? [] : [`it is a group of ${formatPlural(group, 'function')}`]),
  ];
}

function pathsOf({ function: fn }: Finding): string[] {
  const names = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => visible(name)).join(' > ');
  const explains = fn.explains.map(({ name }) => visible(name)).join(', ');
  return [
    ...(fn.causedBy === null ? [] : [`explained by ${visible(fn.causedBy.name)}`]),
    ...(explains === ''
      ? []
      : [`explains ${explains}${fn.explainsMore > 0 ? ` and ${fn.explainsMore} more` : ''}`]),
    ...(fn.callPath.length === 0 ? [] : [`call path ${names(fn.callPath)}`]),
    ...(fn.source === null ? [] : [`source ${visible(fn.source.file)}:${fn.source.firstLine}`]),
  ];
}

function linksOf({ comparison, function: fn }: Finding): string[] {
  const links = fn.links.length > 0 ? fn.links : comparison.links;
  return links.flatMap(({ label, url }) => {
    const safe = safeUrl(url);
    return safe === null || safe.length > LONGEST_ADDRESS ? [] : [`${visible(label)}: ${safe}`];
  });
}

function othersOf(others: readonly Finding[], wrap: (line: string, indent?: string) => string[]): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MAX_LISTED);
  const more = others.length - shown.length;
  return [
    `Also meant: ${formatPlural(others.length, 'function')}`,
    ...shown.flatMap((one) => wrap(titleOf(one), '  ')),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
