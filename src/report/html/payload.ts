import { findingSentence, shiftSentence } from '../comparison-text.ts';
import { isOverLimit } from '../findings.ts';
import type { Report, ReportComparison, ReportFlameGraph, ReportFunction } from '../report.ts';
import { verdictWord } from '../rows.ts';
import { phraseToText } from '../text.ts';
import { isWaived } from '../waived.ts';
import { graphFile, graphName } from './deep-link.ts';
import { byteLength } from './room.ts';
import type { ViewerData, ViewerGraph, ViewerRemark } from './viewer-data.ts';

/** Remarks of one graph, and characters of one. */
const MOST_REMARKS = 40;
const REMARK_LENGTH = 600;

/** Each text once, however many functions share a file. */
interface Strings {
  readonly list: string[];
  readonly indexOf: (text: string) => number;
  /** Forgets all but the first texts. */
  readonly cutTo: (length: number) => void;
}

function createStrings(): Strings {
  const list: string[] = [];
  const known = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = known.get(text) ?? list.push(text) - 1;
    known.set(text, index);
    return index;
  };
  const cutTo = (length: number): void => {
    for (const text of list.splice(length)) known.delete(text);
  };
  return { list, indexOf, cutTo };
}

/** Costs keep four digits, which is more than the widest screen can show. */
function short(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

/** What the page's data take besides graphs and texts. */
const FRAME_BYTES = 60;

/**
 * The flame graphs as the page's script reads them, in the order of the comparisons. Graphs beyond `most` bytes on the page
 * are left out and counted: those of comparisons that failed stay longest.
 */
export function viewerData(report: Report, most: number = Number.POSITIVE_INFINITY): ViewerData {
  const strings = createStrings();
  const drawn = new Map(report.flameGraphs.map((graph) => [placeOf(graph), graph]));
  const found = report.comparisons.flatMap((comparison) => {
    const graph = drawn.get(placeOf(comparison));
    return graph === undefined ? [] : [{ comparison, graph }];
  });
  const kept = new Map<ReportFlameGraph, ViewerGraph>();
  let left = most - FRAME_BYTES;
  for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
    const stringsBefore = strings.list.length;
    const packed = pack(comparison, graph, strings, noteOf(comparison, report.source.kind));
    const added = bytesOf(packed) + bytesOf(strings.list.slice(stringsBefore));
    if (added > left) {
      strings.cutTo(stringsBefore);
      continue;
    }
    left -= added;
    kept.set(graph, packed);
  }
  const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
  return { strings: strings.list, graphs, leftOut: found.length - graphs.length };
}

function placeOf({ service, profileType }: Pick<ReportComparison, 'service' | 'profileType'>): string {
  return JSON.stringify([service, profileType]);
}

function bytesOf(value: unknown): number {
  return byteLength(inert(value)) + 1;
}

function rank({ verdict, counted }: ReportComparison): number {
  const order = ['fail', 'warn', 'inconclusive', 'pass'].indexOf(verdict);
  return (order < 0 ? 4 : order) + (counted ? 0 : 8);
}

function pack(
  comparison: ReportComparison,
  graph: ReportFlameGraph,
  { indexOf }: Strings,
  note: string,
): ViewerGraph {
  return {
    service: graphName(comparison.service),
    alias: graphName(comparison.alias),
    profileType: graphName(comparison.profileType),
    verdict: verdictWord(comparison),
    unit: comparison.unit,
    isGauge: comparison.kind === 'gauge',
    note,
    quantum: graph.quantum,
    functions: graph.functions.flatMap(({ name, file }) => [
      indexOf(graphName(name)),
      indexOf(graphFile(file)),
    ]),
    callers: graph.parents.map((parent, node) => (parent < 0 ? 0 : node - parent)),
    frames: graph.frames,
    baseline: graph.baseline.map(short),
    expected: graph.expected.map(short),
    candidate: graph.candidate.map(short),
    folded: graph.folded,
    remarks: remarksOf(comparison, graph),
  };
}

/** What the costs of a graph stand for where the findings beside it measure something else. */
function noteOf({ kind, leak, functions }: ReportComparison, source: Report['source']['kind']): string {
  if (kind !== 'gauge') return '';
  const mean = source === 'files' ? 'Mean of the files of each side' : 'Mean per upload over each window';
  if (leak === null || !functions.some((fn) => fn.class === 'leaks')) return `${mean}.`;
  return leak.over === 'span'
    ? `${mean}; the leak is measured over both windows together, in the same processes.`
    : `${mean}; the leak is measured early to late in the candidate window.`;
}

function remarksOf({ functions, moved }: ReportComparison, graph: ReportFlameGraph): ViewerRemark[] {
  const indices = new Map(graph.functions.map(({ name, file }, index) => [`${name}\n${file}`, index]));
  const judged = functions.flatMap((fn): ViewerRemark[] => {
    const index = indices.get(`${fn.name}\n${fn.file}`);
    const word = remarkWord(fn);
    if (index === undefined || word === '') return [];
    return [{ function: index, word, text: phraseToText(findingSentence(fn)).slice(0, REMARK_LENGTH) }];
  });
  const known = new Set(judged.map((remark) => remark.function));
  const shifted = moved.flatMap((shift) =>
    [...shift.from, ...shift.to].flatMap(({ name, file }): ViewerRemark[] => {
      const index = indices.get(`${name}\n${file}`);
      if (index === undefined || known.has(index) || !shift.isBalanced) return [];
      return [
        { function: index, word: 'moved', text: phraseToText(shiftSentence(shift)).slice(0, REMARK_LENGTH) },
      ];
    }),
  );
  return [...judged.slice(0, MOST_REMARKS), ...shifted.slice(0, MOST_REMARKS)];
}

/** What the verdict says of a function in a word; empty where it says nothing worth a flag. */
function remarkWord(fn: ReportFunction): string {
  if (isOverLimit(fn)) return fn.verdict;
  if (fn.verdict === 'fail' || fn.verdict === 'warn') return 'explained';
  if (isWaived(fn)) return 'waived';
  const isImproved = fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
  return isImproved ? 'improved' : '';
}

/** The data as the content of a script element: inert, since nothing in it can end the element. */
export function inertJson(data: ViewerData): string {
  return inert(data);
}

function inert(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
