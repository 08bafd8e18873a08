/** Lines of a file, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** No line of a file that people write; what is beyond is a hostile number. */
const MAX_LINE = 2 ** 31 - 1;
const HUNK = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,\d{1,10})? @@/;
/** The longest match of `HUNK`; what follows it is the name of a function, of any length. */
const MAX_HEADER_CHARACTERS = 64;

/**
 * The lines that a patch adds or modifies, as lines of the new file, in order and without overlap. A patch is the text
 * of one file in GitHub's API: hunks of a unified diff, without the two lines that name the file.
 * Format: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function changedLines(patch: string): LineRange[] {
  const ranges: { first: number; last: number }[] = [];
  // Outside of a hunk there is no line; what stands in front of the first one is skipped.
  let line = Number.NaN;
  for (let start = 0; start < patch.length; ) {
    const next = patch.indexOf('\n', start);
    const end = next === -1 ? patch.length : next;
    // Inside a hunk every line starts with a sign, so a line of the file can never look like a header.
    switch (patch[start]) {
      case '@':
        line = firstLineOf(patch.slice(start, Math.min(end, start + MAX_HEADER_CHARACTERS)));
        break;
      case '+':
        if (line <= MAX_LINE) add(ranges, line);
        line += 1;
        break;
      case '-':
      case '\\': // No newline at end of file.
        break;
      default:
        // Context, also an empty one whose space was trimmed.
        line += 1;
    }
    start = end + 1;
  }
  return ranges;
}

function firstLineOf(header: string): number {
  const first = Number(HUNK.exec(header)?.[1] ?? Number.NaN);
  return first >= 0 ? first : Number.NaN;
}

function add(ranges: { first: number; last: number }[], line: number): void {
  const previous = ranges.at(-1);
  if (line < 1 || (previous !== undefined && line <= previous.last)) return;
  if (previous?.last === line - 1) previous.last = line;
  else ranges.push({ first: line, last: line });
}

/** The part of some lines that lies in the first range which meets them; null when none does. */
export function firstOverlap(ranges: readonly LineRange[], { first, last }: LineRange): LineRange | null {
  const met = ranges.find((range) => range.first <= last && range.last >= first);
  if (met === undefined) return null;
  return { first: Math.max(first, met.first), last: Math.min(last, met.last) };
}
