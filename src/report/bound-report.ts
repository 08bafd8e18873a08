import { isOverLimit } from './findings.ts';
import { functionIdentity, type Identified } from './issues/identity.ts';
import type { Report, ReportComparison, ReportFunction, ReportReason } from './report.ts';
import { isSurelyWithin, jsonBytes, MAX_REPORT_BYTES } from './report-json.ts';
import { isWaived } from './waived.ts';

/**
 * Keeps a report small enough to be read again. Names come from profiles and may have any length, and thousands of functions
 * have dozens of them each; almost every report stays as it is.
 */

/** How much of a report is kept. */
interface Size {
  /** Characters of the name or the file of a function. */
  readonly name: number;
  /** Characters of an address. */
  readonly url: number;
  /** Names in one list. */
  readonly list: number;
  /** Functions without a finding in each comparison, worst first. */
  readonly functions: number;
}

const ALL = Number.POSITIVE_INFINITY;
/** The first that fits is taken. Findings themselves are never left out. */
const SIZES: readonly Size[] = [
  { name: 1000, url: ALL, list: 1000, functions: ALL },
  { name: 300, url: 2000, list: 100, functions: ALL },
  { name: 100, url: 1000, list: 20, functions: ALL },
  { name: 100, url: 1000, list: 3, functions: 20 },
  { name: 50, url: 0, list: 1, functions: 5 },
  { name: 50, url: 0, list: 0, functions: 0 },
];
/** Characters of a service and of a profile type; a server takes far fewer. */
const LONGEST_LABEL = 1000;
/** Characters of a sentence. */
const LONGEST_SENTENCE = 2000;

/**
 * The same report, or one in which long names are cut in their middle, the same name everywhere to the same one, and as much is
 * left out as has to be for `report.json` to stay below `maxBytes`. What is left out is said in a note.
 */
export function boundReport(report: Report, maxBytes: number = MAX_REPORT_BYTES): Report {
  const [first = {} as Size, ...smaller] = SIZES;
  let bounded = withSize(report, first);
  if (isSurelyWithin(bounded, maxBytes)) return bounded;
  for (const size of smaller) {
    if (jsonBytes(bounded, maxBytes) <= maxBytes) return bounded;
    bounded = withSize(report, size);
    bounded = { ...bounded, notes: [...bounded.notes, leftOut(report, bounded)] };
  }
  return bounded;
}

function leftOut(whole: Report, bounded: Report): ReportReason {
  const count = ({ comparisons }: Report) =>
    comparisons.reduce((sum, { functions }) => sum + functions.length, 0);
  const functions = count(whole) - count(bounded);
  const missing = functions === 0 ? '' : `; ${functions} functions without a finding are not in it`;
  return {
    code: 'FG227',
    message: `the report would be too large to be read again, so long names, lists of names and links are cut short${missing}`,
    remedy: 'compare fewer services in one run',
  };
}

function withSize(report: Report, size: Size): Report {
  return {
    ...report,
    reasons: report.reasons.map(toReason),
    notes: report.notes.map(toReason),
    comparisons: report.comparisons.map((comparison) => toComparison(comparison, size)),
    budgets: report.budgets.map((budget) => ({
      ...budget,
      ...toPlace(budget),
      alias: clip(budget.alias, LONGEST_LABEL),
      origin: clip(budget.origin, LONGEST_LABEL),
      target: { ...budget.target, ...toIdentified(budget.target, size) },
      explanation: clip(budget.explanation, LONGEST_SENTENCE),
      remedy: clip(budget.remedy, LONGEST_SENTENCE),
    })),
    flameGraphs: report.flameGraphs.map((graph) => ({ ...graph, ...toPlace(graph) })),
  };
}

function toComparison(comparison: ReportComparison, size: Size): ReportComparison {
  const { alias, reasons, notes, ignored, moved, leak, whole, functions, links } = comparison;
  const named = <T extends Name>(one: T): T => ({ ...one, ...toName(one, size) });
  const isFinding = (fn: ReportFunction) => isOverLimit(fn) || isWaived(fn);
  const others = functions.filter((fn) => !isFinding(fn)).slice(0, size.functions);
  const kept = new Set(others);
  return {
    ...comparison,
    ...toPlace(comparison),
    alias: clip(alias, LONGEST_LABEL),
    reasons: reasons.map(toReason),
    notes: notes.map(toReason),
    ignored: { ...ignored, functions: ignored.functions.slice(0, size.list).map(named) },
    moved: moved.map((shift) => ({
      ...shift,
      from: shift.from.slice(0, size.list).map(named),
      to: shift.to.slice(0, size.list).map(named),
      evidence: shift.evidence.slice(0, size.list).map((text) => clip(text, LONGEST_SENTENCE)),
    })),
    leak: leak === null ? null : { ...leak, holders: leak.holders.map(named) },
    whole: whole === null ? null : { ...whole, explanation: clip(whole.explanation, LONGEST_SENTENCE) },
    ...(comparison.waived && {
      waived: comparison.waived.map((one) => ({ ...one, message: clip(one.message, LONGEST_SENTENCE) })),
    }),
    functions: functions
      .filter((fn) => isFinding(fn) || kept.has(fn))
      .map((fn) => toFunction({ ...fn, ...toIdentified(fn, size) }, size)),
    links: toLinks(links, size),
  };
}

function toFunction(fn: ReportFunction, size: Size): ReportFunction {
  const { source, causedBy, explains, callPath } = fn;
  const named = (one: Name): Name => toName(one, size);
  const hidden = Math.max(0, explains.length - size.list);
  return {
    ...fn,
    // A path that is cut leads nowhere.
    source: source !== null && source.file.length > LONGEST_LABEL ? null : source,
    causedBy: causedBy === null ? null : named(causedBy),
    explains: explains.slice(0, size.list).map(named),
    explainsMore: fn.explainsMore + hidden,
    // The function itself stands last, its nearest callers before it.
    callPath: size.list === 0 ? [] : callPath.slice(-size.list).map(named),
    explanation: clip(fn.explanation, LONGEST_SENTENCE),
    ...(fn.rule && { rule: { ...fn.rule, origin: clip(fn.rule.origin, LONGEST_LABEL) } }),
    links: toLinks(fn.links, size),
  };
}

interface Name {
  readonly name: string;
  readonly file: string;
}

function toName({ name, file }: Name, size: Size): { name: string; file: string } {
  return { name: clip(name, size.name), file: clip(file, size.name) };
}

/** A name that is cut keeps what tells it from others: an issue must find its function however short the report is. */
function toIdentified(one: Identified, size: Size): Identified {
  const short = toName(one, size);
  if (short.name === one.name && short.file === one.file) return short;
  return { ...short, identity: functionIdentity(one) };
}

function toPlace(place: { readonly service: string; readonly profileType: string }) {
  return {
    service: clip(place.service, LONGEST_LABEL),
    profileType: clip(place.profileType, LONGEST_LABEL),
  };
}

function toReason({ code, message, remedy }: ReportReason): ReportReason {
  return { code, message: clip(message, LONGEST_SENTENCE), remedy: clip(remedy, LONGEST_SENTENCE) };
}

function toLinks(links: ReportComparison['links'], size: Size): ReportComparison['links'] {
  return links.filter(({ url }) => url.length <= size.url);
}

/** A text with an ellipsis for its middle where it is longer: both ends tell more. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor(length / 2);
  return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
}
