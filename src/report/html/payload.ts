import { findingSentence, shiftSentence } from '../comparison-text.ts';
import { isOverLimit } from '../findings.ts';
import type { Report, ReportComparison, ReportFlameGraph, ReportFunction } from '../report.ts';
import { VERDICT_WORDS } from '../rows.ts';
import { phraseToText } from '../text.ts';
import { graphFile, graphName } from './deep-link.ts';
import type { ViewerData, ViewerGraph, ViewerRemark } from './viewer-data.ts';

/** Characters of data that a page may hold: with the script and the tables it stays below 1.5 MB. */
export const MOST_CHARACTERS = 1_150_000;

/** Remarks of one graph, and characters of one. */
const MOST_REMARKS = 40;
const REMARK_LENGTH = 600;

/** Each text once, however many functions share a file. */
interface Strings {
  readonly list: string[];
  readonly indexOf: (text: string) => number;
}

function createStrings(): Strings {
  const list: string[] = [];
  const known = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = known.get(text) ?? list.push(text) - 1;
    known.set(text, index);
    return index;
  };
  return { list, indexOf };
}

/** Costs keep four digits, which is more than the widest screen can show. */
function short(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

/**
 * The flame graphs as the page's script reads them, in the order of the comparisons. Graphs beyond `most` characters are
 * left out and counted: those of comparisons that failed stay longest.
 */
export function viewerData(report: Report, most: number = MOST_CHARACTERS): ViewerData {
  const strings = createStrings();
  const found = report.comparisons.flatMap((comparison) => {
    const graph = report.flameGraphs.find(
      ({ service, profileType }) => service === comparison.service && profileType === comparison.profileType,
    );
    return graph === undefined ? [] : [{ comparison, graph }];
  });
  const kept = new Map<ReportFlameGraph, ViewerGraph>();
  let length = 0;
  for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
    const stringsBefore = strings.list.length;
    const packed = pack(comparison, graph, strings);
    const added = JSON.stringify(packed).length + JSON.stringify(strings.list.slice(stringsBefore)).length;
    if (length + added > most) continue;
    length += added;
    kept.set(graph, packed);
  }
  const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
  return { strings: strings.list, graphs, leftOut: found.length - graphs.length };
}

function rank({ verdict, counted }: ReportComparison): number {
  const order = ['fail', 'warn', 'inconclusive', 'pass'].indexOf(verdict);
  return (order < 0 ? 4 : order) + (counted ? 0 : 8);
}

function pack(comparison: ReportComparison, graph: ReportFlameGraph, { indexOf }: Strings): ViewerGraph {
  return {
    service: graphName(comparison.service),
    alias: graphName(comparison.alias),
    profileType: graphName(comparison.profileType),
    verdict: VERDICT_WORDS[comparison.verdict],
    unit: comparison.unit,
    isGauge: comparison.kind === 'gauge',
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
  const isImproved = fn.verdict !== 'not-tested' && (fn.class === 'shrank' || fn.class === 'gone');
  return isImproved ? 'improved' : '';
}

/** The data as the content of a script element: inert, since nothing in it can end the element. */
export function inertJson(data: ViewerData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
