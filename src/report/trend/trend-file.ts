import { visibleMessage } from '../escape.ts';
import { identityOf, type TrendLine, TrendLineSchema } from './trend-line.ts';

/** The longest trend file that is read or written. */
export const MAX_TREND_BYTES = 64 * 1024 * 1024;

const MESSAGE_LENGTH = 200;

/** A line of a trend file: as it was written, and what it says. */
export interface KeptLine {
  readonly text: string;
  readonly line: TrendLine;
}

/** Why a trend file cannot be used. The file is left as it is. */
export interface TrendProblem {
  /** Counts from 1. */
  readonly lineNumber: number;
  readonly why: string;
}

/** Tells a problem from the lines of a file. */
export function isTrendProblem(result: readonly KeptLine[] | TrendProblem): result is TrendProblem {
  return 'why' in result;
}

/** Reads a trend file. Empty lines are left out; one that is no line of a trend is a problem, for it may be lost data. */
export function parseTrend(text: string): readonly KeptLine[] | TrendProblem {
  const kept: KeptLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const lineText = raw.trim();
    if (lineText === '') continue;
    const read = readLine(lineText);
    if (typeof read === 'string') return { lineNumber: index + 1, why: read };
    kept.push({ text: lineText, line: read });
  }
  return kept;
}

/** The line, or why it is none. */
function readLine(text: string): TrendLine | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return `no JSON: ${visibleMessage((error as Error).message, MESSAGE_LENGTH)}`;
  }
  const version = typeof json === 'object' && json !== null ? (json as { version?: unknown }).version : null;
  if (typeof version === 'number' && version > 1) {
    return `its version is ${version}, and this flamegate reads version 1 only`;
  }
  const parsed = TrendLineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path = [], message = 'it does not fit' } = parsed.error.issues[0] ?? {};
  const place = path.length === 0 ? 'the line' : path.map(String).join('.');
  return visibleMessage(`${place}: ${message}`, MESSAGE_LENGTH);
}

/** A trend file with one line more. */
export interface GrownTrend {
  readonly text: string;
  readonly kept: readonly KeptLine[];
  readonly isReplaced: boolean;
  /** Oldest lines that had to go. */
  readonly dropped: number;
}

/**
 * Adds a line, in the place of an earlier one of the same run. All other lines stay as they were written, until there are more
 * than `keep` of them or more bytes than a trend file may have: then the oldest go.
 */
export function addLine(file: readonly KeptLine[], line: TrendLine, keep: number): GrownTrend {
  const added: KeptLine = { text: JSON.stringify(line), line };
  const identity = identityOf(line);
  const place = file.findIndex((other) => identityOf(other.line) === identity);
  const others = file.filter((other) => identityOf(other.line) !== identity);
  const all = place === -1 ? [...others, added] : others.toSpliced(place, 0, added);
  const kept = newest(all, added, keep);
  return {
    text: kept.map(({ text }) => `${text}\n`).join(''),
    kept,
    isReplaced: place !== -1,
    dropped: all.length - kept.length,
  };
}

/** In the order of the file. The line that was just added stays, however old what it measured is. */
function newest(all: readonly KeptLine[], added: KeptLine, keep: number): KeptLine[] {
  const others = all.filter((one) => one !== added).toSorted((a, b) => b.line.atMs - a.line.atMs);
  const chosen = new Set<KeptLine>();
  let bytes = 0;
  for (const one of [added, ...others]) {
    bytes += Buffer.byteLength(one.text, 'utf8') + 1;
    if (chosen.size >= keep || bytes > MAX_TREND_BYTES) break;
    chosen.add(one);
  }
  return all.filter((one) => chosen.has(one));
}
