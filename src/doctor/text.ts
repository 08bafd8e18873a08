import { visible, visibleMessage } from '../report/escape.ts';
import { formatPlural } from '../report/numbers.ts';
import { painter, type Style } from '../report/text/paint.ts';
import { wrapLine } from '../report/text-table.ts';
import type { SideName } from '../sources/plan.ts';
import { type Check, isWell } from './check.ts';

/** How to write the checks for a terminal. */
export interface DoctorTextOptions {
  readonly color: boolean;
  readonly columns: number;
  /** Windows that nobody named, so that something was taken for them. */
  readonly assumed: readonly SideName[];
}

const STYLES: Readonly<Record<Check['state'], Style>> = { ok: 'green', note: 'yellow', problem: 'red' };
const MARGIN = 9;
/** Prose is tiring to read on longer lines, and below the other one none is left. */
const LONGEST = 118;
const SHORTEST = 40;

/** The checks as a list, each with what was found and, where something is wrong, what to do; last what it means for a gate. */
export function renderChecks(
  checks: readonly Check[],
  { color, columns, assumed }: DoctorTextOptions,
): string {
  const paint = painter(color);
  const width = Math.min(LONGEST, Math.max(SHORTEST, columns));
  const indent = ' '.repeat(MARGIN);
  const lines = checks.flatMap(({ state, about, message, code, remedy }) => {
    const ending = code === '' ? '' : ` (${code})`;
    const first = `${visible(about)}: ${visibleMessage(message)}${ending}`;
    const body = wrapLine(first, width, indent, indent);
    const head = (body[0] ?? '').trimStart();
    return [
      `${paint(state, STYLES[state])}${' '.repeat(MARGIN - state.length)}${head}`,
      ...body.slice(1),
      ...(remedy === '' ? [] : wrapLine(`do: ${visibleMessage(remedy)}`, width, indent, `${indent}    `)),
    ];
  });
  return `${[...lines, '', ...wrapLine(conclusion(checks, assumed), width, '', '')].join('\n')}\n`;
}

function conclusion(checks: readonly Check[], assumed: readonly SideName[]): string {
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length;
  const notes = count('note');
  const more = notes === 0 ? '' : `, ${formatPlural(notes, 'note')}`;
  const docs =
    notes + count('problem') === 0 ? '' : ' docs/troubleshooting.md and docs/reasons.md explain each code.';
  if (!isWell(checks))
    return `${formatPlural(count('problem'), 'problem')}${more}: a gate would not be evaluated.${docs}`;
  return `No problem${more}: ${whatWasAsked(assumed)}${docs}`;
}

function whatWasAsked(assumed: readonly SideName[]): string {
  const [side] = assumed;
  if (side === undefined) return 'a gate would be evaluated.';
  if (assumed.length > 1)
    return 'no windows were named (--baseline, --candidate), so the last half hour was looked at.';
  return side === 'candidate'
    ? 'no candidate was named (--candidate), so the last minutes were taken for it, 15 at most.'
    : 'no baseline was named (--baseline), so as long a time before the candidate was taken for it.';
}
