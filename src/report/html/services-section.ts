import { extremes } from '../../profile/extremes.ts';
import {
  comparisonFacts,
  comparisonPoints,
  comparisonVerdict,
  ignoredSentence,
  typesInShort,
} from '../comparison-text.ts';
import { escapeHtml, MESSAGE_LENGTH, NAME_LENGTH } from '../escape.ts';
import { isSetAside, type ServiceGroup, wasCompared } from '../findings.ts';
import type { View } from '../markdown/view.ts';
import type { Phrase } from '../phrase.ts';
import type { Report, ReportComparison } from '../report.ts';
import { VERDICT_WORDS } from '../rows.ts';
import { htmlProse, joinSolid, paragraph, phraseToHtml, points } from './inline.ts';
import { byteLength, joinWithin, moreHtml } from './room.ts';
import { functionsTable } from './tables.ts';

/** Failed services that stand open. */
const MOST_OPEN = 3;

/** How much is said of one service. */
interface Detail {
  /** Rows of a table of functions, at most the report's own `top`. */
  readonly functions: number;
  /** Reasons, notes and findings of a comparison. */
  readonly points: number;
  /** Characters of a name, and of a message. */
  readonly name: number;
  readonly message: number;
}

/** What is shed where there is no room, from everything to the verdict alone. */
const DETAILS: readonly Detail[] = [
  { functions: Number.POSITIVE_INFINITY, points: 20, name: NAME_LENGTH, message: MESSAGE_LENGTH },
  { functions: 5, points: 5, name: 60, message: 240 },
  { functions: 3, points: 2, name: 40, message: 120 },
  { functions: 0, points: 1, name: 40, message: 80 },
];

/** Every service may take this multiple of an equal part of what is left: the worst come first, and none takes all. */
const PART = 2;
/** Those that stand open may each take this part of the whole. */
const FIRST_PART = 0.1;

/** A row of a table without its names: tells at once that many rows cannot fit. */
const ROW_BYTES = 600;

/** Names the place of a comparison on the page. */
export type AnchorOf = (comparison: ReportComparison) => string;

/**
 * Every service with its functions before and after, worst first, within `bytes`: each at the fullest detail that its part
 * has room for. Services that find none are counted; `linked` are the comparisons that links lead to all the same.
 */
export function servicesSection(
  { report, groups }: View,
  { anchorOf, linked, bytes }: { anchorOf: AnchorOf; linked: ReadonlySet<ReportComparison>; bytes: number },
): string {
  if (groups.length === 0) return '';
  const sections: string[] = [];
  const leftOut: ServiceGroup[] = [];
  let left = bytes;
  for (const [index, group] of groups.entries()) {
    const part = (PART * left) / (groups.length - index);
    const room = Math.min(left, index < MOST_OPEN ? Math.max(part, FIRST_PART * bytes) : part);
    const section = serviceWithin(report, group, { anchorOf, isAmongFirst: index < MOST_OPEN, room });
    if (section === null) leftOut.push(group);
    else sections.push(section);
    left -= section === null ? 0 : byteLength(section) + 1;
  }
  // Links lead to where the page says that there is no more.
  const places = leftOut
    .flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison)))
    .map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
  const more = moreHtml(leftOut.length, leftOut.length === 1 ? 'more service' : 'more services');
  return joinSolid(['<h2>Services</h2>', ...sections, places.join(''), more]);
}

interface Placing {
  readonly anchorOf: AnchorOf;
  readonly isAmongFirst: boolean;
  /** Bytes. */
  readonly room: number;
}

function serviceWithin(report: Report, group: ServiceGroup, placing: Placing): string | null {
  const [, most] = extremes(group.comparisons.map(({ functions }) => functions.length));
  for (const detail of DETAILS) {
    if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room) continue;
    const section = joinWithin(serviceParts(report, group, { ...placing, detail }), placing.room);
    if (section !== null) return section;
  }
  return null;
}

/** One service in parts, so that what does not fit is not written to its end. */
function* serviceParts(
  report: Report,
  group: ServiceGroup,
  { anchorOf, isAmongFirst, room, detail }: Placing & { readonly detail: Detail },
): Generator<string> {
  // What a service does not have is said once for all services, under "Not counted".
  const shown = group.comparisons.filter(wasCompared);
  const types: Phrase = shown.length > 1 ? typesInShort(shown) : [{ prose: shown[0]?.alias ?? '' }];
  const summary = phraseToHtml([{ code: group.service }, ' ', ...types], detail.name, detail.name);
  const isAside = group.verdict === 'not-counted' && shown.every(isSetAside);
  const word = VERDICT_WORDS[isAside ? 'not-judged' : group.verdict];
  const state = `<span class="verdict ${group.verdict}">${escapeHtml(word)}</span>`;
  // Whoever opens the page wants to see why it failed.
  const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
  yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
  for (const comparison of shown) {
    yield `<h3 id="${anchorOf(comparison)}">${htmlProse(comparison.alias, detail.name)}: ${escapeHtml(comparisonVerdict(comparison))}</h3>`;
    yield paragraph(comparisonFacts(report, comparison), 'quiet', detail.name);
    yield* pointList(comparison, detail);
    yield functionList(report, comparison, detail, room);
    if (detail.functions > 0) yield paragraph(ignoredSentence(comparison), 'quiet', detail.name);
  }
  yield '</div>\n</details>';
}

/** Point by point: with messages at their worst a list is longer than all else. */
function* pointList(comparison: ReportComparison, detail: Detail): Generator<string> {
  const all = comparisonPoints(comparison, (DETAILS[0] as Detail).points);
  const shown = all.slice(0, detail.points);
  if (shown.length > 0) {
    yield '<ul>';
    yield* points(shown, detail.name, detail.message);
    yield '</ul>';
  }
  yield moreHtml(all.length - shown.length);
}

function functionList(report: Report, comparison: ReportComparison, detail: Detail, room: number): string {
  const all = comparison.functions.slice(0, report.settings.top);
  const wanted = all.slice(0, detail.functions);
  const { html, shown } = functionsTable(comparison, wanted, { nameLength: detail.name, bytes: room });
  const left = all.length - shown;
  return joinSolid([html, moreHtml(left, left === 1 ? 'more function' : 'more functions')]);
}
