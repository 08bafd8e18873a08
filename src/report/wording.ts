import {
  countedWith,
  enforcedConclusion,
  type Finding,
  findings,
  improvements,
  openComparisons,
  serviceGroups,
  uncountedComparisons,
  wasCompared,
} from './findings.ts';
import { formatAdded, formatCost, formatCount, formatGrowth, formatPlural } from './numbers.ts';
import { joinPhrases, listNames, type Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportReason } from './report.ts';
import { VERDICT_WORDS } from './rows.ts';

/** The sentences of a report, the same for a comment, a page and a terminal. */

const CLAIMS = {
  cpu: (growth: string): string => ` costs ${growth} what this load should cost`,
  wall: (growth: string): string => ` takes ${growth} the time this load should take`,
  alloc: (growth: string): string => ` allocates ${growth} what this load should allocate`,
  gauge: (growth: string): string => ` holds ${growth} what was expected`,
  other: (growth: string): string => ` costs ${growth} what was expected`,
} as const;

/** ``` `iou` in `ai-yolo26` costs 2.01× what this load should cost ``` */
function claim({ comparison, function: fn }: Finding): Phrase {
  const subject: Phrase = [{ code: fn.name }, ' in ', { code: comparison.service }];
  if (fn.class === 'leaks' && comparison.leak !== null) {
    const speed = `${formatCost(comparison.leak.slopePerMin, comparison.unit)} a minute`;
    return [{ code: comparison.service }, ` leaks ${speed}, held by `, { code: fn.name }];
  }
  if (fn.growth === null || fn.class === 'new') {
    return [...subject, ` is new and costs ${formatCost(fn.self.candidate, comparison.unit)}`];
  }
  return [...subject, CLAIMS[comparison.kind](formatGrowth(fn.growth))];
}

/** A comparison's name: `` `ai-yolo26` cpu ``. */
export function comparisonName(comparison: ReportComparison): Phrase {
  return [{ code: comparison.service }, ' ', { prose: comparison.alias }];
}

/** A reason with its code and remedy: `no profiles in either window (FG104). Declare it optional.` */
export function reasonSentence(reason: ReportReason): Phrase {
  const message: Phrase = [{ prose: reason.message.replace(/[.\s]+$/, '') }, ` (${codeWord(reason.code)}).`];
  return reason.remedy === '' ? message : [...message, ' ', { prose: asSentence(reason.remedy) }];
}

/** Codes are our own words; anything else in their place is not shown. */
function codeWord(code: string): string {
  return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : 'no code';
}

function asSentence(text: string): string {
  const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
  return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The first line: the verdict as a sentence, with the worst offender. Without mark. */
export function headline(report: Report): Phrase {
  switch (report.verdict) {
    case 'fail': {
      const verb = report.conclusion === 'failure' ? 'flamegate failed: ' : 'flamegate would have failed: ';
      return [verb, ...worstOffender(report, 'fail')];
    }
    case 'warn':
      return ['flamegate warns: ', ...worstOffender(report, 'warn')];
    case 'pass':
      return [`flamegate passed: no function grew beyond the limits in ${servicesCompared(report)}`];
    case 'inconclusive':
      return [
        'flamegate could not decide: ',
        ...openSummary(report, 'inconclusive', 'inconclusive', ['is', 'are']),
      ];
    case 'not-evaluated':
      return openHeadline(report);
  }
}

function openHeadline(report: Report): Phrase {
  if (!report.comparisons.some(wasCompared)) return ['flamegate compared nothing, so this is not a pass'];
  return [
    'flamegate is incomplete: ',
    ...openSummary(report, 'not-evaluated', 'not evaluated', ['was', 'were']),
  ];
}

function worstOffender(report: Report, verdict: 'fail' | 'warn'): Phrase {
  const [worst] = findings(report);
  if (worst !== undefined && worst.function.verdict === verdict) return claim(worst);
  const comparisons = countedWith(report, verdict);
  const [first] = comparisons;
  if (first === undefined) return ['see the reasons below'];
  if (comparisons.length === 1) return [...comparisonName(first), ' is over its limits'];
  return [...comparisonName(first), ` and ${formatCount(comparisons.length - 1)} more are over their limits`];
}

function openSummary(
  report: Report,
  verdict: 'inconclusive' | 'not-evaluated',
  word: string,
  [one, many]: readonly [string, string],
): Phrase {
  const open = countedWith(report, verdict);
  const [first] = open;
  if (first === undefined) return [`the comparison as a whole ${one} ${word}`];
  if (open.length === 1) return [...comparisonName(first), ` ${one} ${word}`];
  return [...comparisonName(first), ` and ${formatCount(open.length - 1)} more ${many} ${word}`];
}

/** `6 services`, counting only those of which something was compared. */
function servicesCompared(report: Report): string {
  const names = new Set(report.comparisons.filter(wasCompared).map(({ service }) => service));
  return formatPlural(names.size, 'service');
}

/** What the first line means and what to do next. Empty when there is nothing to do. */
export function nextStep(report: Report): Phrase {
  const [worst] = findings(report);
  switch (report.verdict) {
    case 'fail':
      return [
        ...(worst?.function.verdict === 'fail' ? evidence(worst, ' with 95 % confidence') : []),
        ...(isLeak(report, worst) ? LEAK_STEP : GROWTH_STEP),
      ];
    case 'warn':
      return [
        ...(worst?.function.verdict === 'warn' ? evidence(worst, ' with 99 % confidence') : []),
        'A warning does not fail the build. Look at what changed, or measure a longer window to be sure.',
      ];
    case 'pass':
      return [];
    default:
      return openNextStep(report);
  }
}

/** A leak may have no function that bears it. */
function isLeak(report: Report, worst: Finding | undefined): boolean {
  if (worst !== undefined) return worst.function.class === 'leaks';
  return countedWith(report, 'fail')[0]?.leak?.verdict === 'leak';
}

const GROWTH_STEP: Phrase = [
  'Make it cheaper again, or raise ',
  { code: 'fail-on-growth' },
  ' if the growth is intended.',
];
const LEAK_STEP: Phrase = [
  'Find what keeps this memory: what was retained never fell again while the window lasted.',
];

/** `At least 1.39× with 95 % confidence, about +0.11 cores. ` */
function evidence({ comparison, function: fn }: Finding, confidence: string): Phrase {
  if (fn.class === 'leaks') return [];
  const added = fn.added === null ? '' : `about ${formatAdded(fn.added, comparison.addedUnit)}`;
  if (fn.growth === null || fn.growthLow === null || fn.class === 'new') {
    return added === '' ? [] : [`It adds ${added}. `];
  }
  return [`At least ${formatGrowth(fn.growthLow)}${confidence}${added === '' ? '' : `, ${added}`}. `];
}

function openNextStep(report: Report): Phrase {
  const own = openComparisons(report).find(({ verdict }) => verdict === report.verdict);
  const reason = report.reasons[0] ?? own?.reasons[0];
  return reason === undefined ? [] : ['Reason: ', ...reasonSentence(reason)];
}

/** Says when mode or policy made the build's conclusion milder or harder than the verdict; else empty. */
export function policyNotice(report: Report): Phrase {
  const enforced = enforcedConclusion(report);
  if (report.mode !== 'enforce') {
    if (enforced === report.conclusion) return [];
    const would = enforced === 'failure' ? 'it would have failed' : 'it would have warned';
    return ['Mode is ', { code: report.mode }, `, so the build goes on. In enforce mode ${would}.`];
  }
  if (report.verdict !== 'inconclusive' && report.verdict !== 'not-evaluated') return [];
  const isInconclusive = report.verdict === 'inconclusive';
  const option = isInconclusive ? 'on-inconclusive' : 'on-not-evaluated';
  const value = isInconclusive ? report.settings.onInconclusive : report.settings.onNotEvaluated;
  if (value === 'exit-code') return [`The command ends with code ${report.exitCode} for this.`];
  return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
}

const POLICY_EFFECTS = {
  pass: ' lets the build go on without a warning.',
  warn: ' makes this a warning, so the build goes on.',
  fail: ' makes this fail the build.',
} as const;

const COUNT_ORDER = [
  ['fail', 'failed'],
  ['not-evaluated', 'not evaluated'],
  ['inconclusive', 'inconclusive'],
  ['warn', 'warned'],
  ['pass', 'passed'],
] as const;

/** `6 services: 1 failed, 5 passed · functions: 1 failed, 1 warned, 1 improved · not counted: 1 optional`. */
export function countsLine(report: Report): Phrase {
  const groups = serviceGroups(report).filter(({ verdict }) => verdict !== 'not-counted');
  const counts = COUNT_ORDER.flatMap(([verdict, word]) =>
    count(groups.filter((group) => group.verdict === verdict).length, word),
  );
  const services =
    counts.length === 0 ? [] : [`${formatPlural(groups.length, 'service')}: ${counts.join(', ')}`];
  const found = findings(report);
  const functions = [
    ...count(found.filter((finding) => finding.function.verdict === 'fail').length, 'failed'),
    ...count(found.filter((finding) => finding.function.verdict === 'warn').length, 'warned'),
    ...count(improvements(report).length, 'improved'),
    ...count(
      report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0),
      'moved',
    ),
  ];
  const optional = uncountedComparisons(report).filter(({ verdict }) => verdict !== 'not-applicable').length;
  return joinPhrases(
    [
      services,
      functions.length === 0 ? [] : [`functions: ${functions.join(', ')}`],
      optional === 0 ? [] : [`not counted: ${formatCount(optional)} optional`],
    ],
    ' · ',
  );
}

function count(amount: number, word: string): string[] {
  return amount === 0 ? [] : [`${formatCount(amount)} ${word}`];
}

/**
 * One line for each group of comparisons that came out alike for the same reason:
 * `` `ai-clip` and `ai-llm` memory, not applicable: no profiles (FG110). ``
 */
export function comparisonLines(comparisons: readonly ReportComparison[]): Phrase[] {
  const groups = new Map<string, ReportComparison[]>();
  for (const comparison of comparisons) {
    const { alias, verdict, counted, reasons } = comparison;
    const key = JSON.stringify([alias, verdict, counted, reasons[0] ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [comparison]);
    else group.push(comparison);
  }
  return [...groups.values()].map(groupLine);
}

function groupLine(group: readonly ReportComparison[]): Phrase {
  const [first] = group;
  if (first === undefined) return [];
  const services = listNames(
    group.map(({ service }) => service),
    8,
  );
  const [reason] = first.reasons;
  const name: Phrase = [...services, ' ', { prose: first.alias }, `, ${VERDICT_WORDS[first.verdict]}`];
  return reason === undefined ? [...name, '.'] : [...name, ': ', ...reasonSentence(reason)];
}

/**
 * The comparisons that are still open, each group with its reason and remedy. A single reason for the whole build
 * is left out: it stands under the first line already.
 */
export function openLines(report: Report): Phrase[] {
  const open = comparisonLines(openComparisons(report));
  if (open.length === 0 && report.reasons.length < 2) return [];
  return [...report.reasons.map(reasonSentence), ...open];
}
