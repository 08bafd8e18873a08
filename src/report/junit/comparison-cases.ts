import { isOverLimit, isSetAside, isSetAsideReason, serviceFindingsOf } from '../findings.ts';
import { safeUrl } from '../links.ts';
import type { ReportComparison, ReportFunction, ReportReason, ReportWaiver } from '../report.ts';
import { phraseToText } from '../text.ts';
import { isWaived } from '../waived.ts';
import { waiverPhrase } from '../waiver-text.ts';
import { countCases, type JunitCase, type JunitOutcome } from './xml.ts';

const PASSED: JunitOutcome = { kind: 'passed', output: [] };

/** The test cases of one service and type: as a whole, its leak where it has one, each tested function. */
export function comparisonCases(comparison: ReportComparison): JunitCase[] {
  const parts = [...leakCases(comparison), ...waivedCases(comparison), ...functionCases(comparison)];
  const cases = [{ name: 'whole service', outcome: wholeOutcome(comparison, parts) }, ...parts];
  if (isSetAside(comparison))
    return cases.map((one) => ({ ...one, outcome: notJudged(comparison, one.outcome) }));
  return comparison.counted ? cases : cases.map((one) => ({ ...one, outcome: uncounted(one.outcome) }));
}

/** What the whole comparison came to, as far as no function and no leak bears it: one cause is one failure. */
function wholeOutcome(comparison: ReportComparison, parts: readonly JunitCase[]): JunitOutcome {
  const { verdict, reasons } = comparison;
  const found = serviceFindingsOf(comparison).filter(({ kind }) => kind !== 'leak');
  const lines = reasons.map(reasonLine);
  const [message = `the verdict is ${verdict}`] = lines;
  const failed = found.find((finding) => finding.verdict === 'fail');
  if (failed !== undefined) return failure(failed.kind, reasonLine(failed.reason), lines);
  switch (verdict) {
    case 'not-evaluated':
      return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
    case 'inconclusive':
    case 'not-applicable':
      return {
        kind: 'skipped',
        message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${message}`,
      };
    case 'fail':
      if (countCases(parts).failures === 0) return failure('fail', message, lines);
      break;
    case 'warn':
      if (isWarningUnborne(comparison)) return warning(message);
      break;
    default:
      break;
  }
  return { kind: 'passed', output: found.length === 0 ? [] : lines };
}

/** Whether neither a function nor a finding of the service has said why this warns. */
function isWarningUnborne(comparison: ReportComparison): boolean {
  return !comparison.functions.some(isOverLimit) && serviceFindingsOf(comparison).length === 0;
}

/** What a waiver takes out of the whole service stands beside it. */
function waivedCases({ waived = [] }: ReportComparison): JunitCase[] {
  return waived.flatMap(({ kind, message, waiver }): JunitCase[] =>
    waiver.state === 'in-force' && kind !== 'leak'
      ? [{ name: WAIVED_NAMES[kind], outcome: waivedOutcome(waiver, message) }]
      : [],
  );
}

const WAIVED_NAMES = { whole: 'growth as a whole', entry: 'growth under one entry' } as const;

/** JUnit knows no waiver: the test case is skipped and says who accepted it. */
function waivedOutcome(waiver: ReportWaiver | undefined, text: string): JunitOutcome {
  return { kind: 'skipped', message: `${waiverLine(waiver)}: ${text}` };
}

/** What a waiver says of a finding, in one line. */
function waiverLine(waiver: ReportWaiver | undefined): string {
  return waiver === undefined ? '' : phraseToText(waiverPhrase(waiver));
}

function leakCases(comparison: ReportComparison): JunitCase[] {
  const { leak } = comparison;
  if (leak === null) return [];
  const unborne = serviceFindingsOf(comparison).find(({ kind }) => kind === 'leak');
  const waived = comparison.waived?.find(
    ({ kind, waiver }) => kind === 'leak' && waiver.state === 'in-force',
  );
  const outcome = (): JunitOutcome => {
    if (waived !== undefined) return waivedOutcome(waived.waiver, waived.message);
    if (unborne !== undefined) {
      const line = reasonLine(unborne.reason);
      return unborne.verdict === 'fail' ? failure('leak', line, [line]) : warning(line);
    }
    if (leak.verdict === 'inconclusive')
      return { kind: 'skipped', message: `inconclusive: ${leak.stoppedBy}` };
    if (leak.verdict === 'ok') return PASSED;
    return { kind: 'passed', output: [`${leak.verdict}: told with the functions that hold it`] };
  };
  return [{ name: 'leak', outcome: outcome() }];
}

function functionCases({ functions, links }: ReportComparison): JunitCase[] {
  return functions
    .filter(({ verdict }) => verdict !== 'not-tested')
    .map((fn) => ({ name: functionName(fn), outcome: functionOutcome(fn, links) }));
}

function functionOutcome(fn: ReportFunction, links: ReportComparison['links']): JunitOutcome {
  const { verdict, explanation, causedBy } = fn;
  if (verdict === 'inconclusive') return { kind: 'skipped', message: `inconclusive: ${explanation}` };
  if (isWaived(fn)) return waivedOutcome(fn.waiver, explanation);
  if (verdict !== 'fail' && verdict !== 'warn') return PASSED;
  if (causedBy !== null) {
    return { kind: 'passed', output: [`explained by ${functionName(causedBy)}: ${explanation}`] };
  }
  const waiver = fn.waiver === undefined ? [] : [waiverLine(fn.waiver)];
  if (verdict === 'warn') return warning([explanation, ...waiver].join('; '));
  const lines = [explanation, ...waiver, ...details(fn), ...addresses([...fn.links, ...links])];
  return failure(fn.class, explanation, lines);
}

function details({ callPath, source }: ReportFunction): string[] {
  return [
    ...(callPath.length === 0 ? [] : [`call path: ${callPath.map(({ name }) => name).join(' > ')}`]),
    ...(source === null ? [] : [`source: ${source.file}:${source.firstLine}`]),
  ];
}

function addresses(links: ReportComparison['links']): string[] {
  const lines = links.flatMap(({ label, url }) => {
    const safe = safeUrl(url);
    return safe === null ? [] : [`${label}: ${safe}`];
  });
  return [...new Set(lines)];
}

function functionName({ name, file }: { readonly name: string; readonly file: string }): string {
  return file === '' ? name : `${name} (${file})`;
}

/** `no profiles in either window (FG104). Declare it optional`. */
export function reasonLine({ code, message, remedy }: ReportReason): string {
  const sentence = `${message} (${code})`;
  return remedy === '' ? sentence : `${sentence}. ${remedy}`;
}

/** A test case that failed. */
export function failure(type: string, message: string, lines: readonly string[]): JunitOutcome {
  return { kind: 'failure', type, message, lines };
}

/** JUnit knows no warning: the test case passes and says why it is pointed out. */
export function warning(text: string): JunitOutcome {
  return { kind: 'passed', output: [`warn: ${text}`] };
}

/** What rules set aside is skipped, and never looks as if it had passed. */
function notJudged({ reasons }: ReportComparison, outcome: JunitOutcome): JunitOutcome {
  if (outcome.kind === 'skipped') return outcome;
  const lines = reasons.filter(isSetAsideReason).map(reasonLine);
  return { kind: 'skipped', message: `not judged: ${lines.join('; ')}` };
}

/** What does not count is skipped, whatever came out. */
function uncounted(outcome: JunitOutcome): JunitOutcome {
  if (outcome.kind === 'skipped') return outcome;
  const text = outcome.kind === 'passed' ? (outcome.output[0] ?? 'pass') : outcome.message;
  return { kind: 'skipped', message: `does not count: ${text}` };
}
