import { DEFAULT_MAX_BYTES } from './gzip.ts';
import { frameOfBytes, frameOfText, hashPart, NAME_SEED, type NameIndex, nameIndex } from './name-index.ts';
import { type Profile, ProfileFormatError } from './profile.ts';
import { addStack, builtProfile, type StackBuilder, stackBuilder } from './stack-builder.ts';

const FORMAT = 'folded';
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;
const BLANK = 0x20;
const SEMICOLON = 0x3b;
const FOUR_SEMICOLONS = 0x3b3b3b3b;
/** Whole numbers of so many digits are exact. */
const SAFE_DIGITS = 15;

/**
 * Reads folded stacks, one `root;caller;leaf COUNT` a line, as Brendan Gregg's stackcollapse scripts, inferno and
 * `py-spy record --format raw` write them. A name may hold spaces; the count is what follows the last one, a whole
 * number of at least 0. Blank lines and CRLF are tolerated. A line that is not of this form is a `ProfileFormatError`
 * whose offset is the line number, from 1. An input without stacks is a profile without stacks.
 * Source: https://github.com/brendangregg/FlameGraph#2-fold-stacks
 */
export function parseFolded(bytes: Uint8Array, options: { readonly maxBytes?: number } = {}): Profile {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length > maxBytes) {
    throw new ProfileFormatError(FORMAT, 1, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
  }
  const index = nameIndex(bytes, new TextDecoder('utf-8', { ignoreBOM: true }));
  const builder = stackBuilder(index.frames);
  /** Root first, used again for every line. */
  const stack: number[] = [];
  let lineNumber = 0;
  for (let start = byteOrderMark(bytes); start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    lineNumber++;
    const last = bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    const cut = plainCut(bytes, start, last);
    if (cut === -1) addOddLine(builder, index, { start, end, lineNumber });
    else {
      readStack(index, start, cut, stack);
      addStack(builder, stack, readCount(bytes, cut + 1, last));
    }
    start = end + 1;
  }
  return builtProfile(builder, { type: 'samples', unit: 'count' }, 0);
}

/**
 * Where the blank before the count stands in a line as all writers make it: a name that ends with a visible character of
 * ASCII, one blank, and so few digits that the count is exact. -1 for any other line, which is read with more care.
 */
function plainCut(bytes: Uint8Array, start: number, last: number): number {
  let at = last;
  while (at > start && isDigit(bytes[at - 1] as number)) at--;
  const cut = at - 1;
  if (at === last || last - at > SAFE_DIGITS || cut <= start) return -1;
  if (bytes[cut] !== BLANK && bytes[cut] !== TAB) return -1;
  const before = bytes[cut - 1] as number;
  return before > BLANK && before < 0x80 ? cut : -1;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function readCount(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count = 10 * count + (bytes[at] as number) - 0x30;
  return count;
}

/** Reads the frames of a line, root first: its bytes are looked at once, to find the semicolons and to hash the names. */
function readStack(index: NameIndex, start: number, end: number, stack: number[]): void {
  const { bytes, view } = index;
  stack.length = 0;
  let hash = NAME_SEED;
  let from = start;
  for (let at = start; at < end; ) {
    const four = at + 4 <= end ? view.getInt32(at) : FOUR_SEMICOLONS;
    if (!hasSemicolon(four)) {
      hash = hashPart(hash, four);
      at += 4;
    } else if (bytes[at] !== SEMICOLON) hash = hashPart(hash, bytes[at++] as number);
    else {
      stack.push(from === at ? frameOfText(index, '') : frameOfBytes(index, from, at, hash));
      hash = NAME_SEED;
      from = ++at;
    }
  }
  stack.push(from === end ? frameOfText(index, '') : frameOfBytes(index, from, end, hash));
}

/**
 * Whether one of four bytes is a semicolon: then it is 0 in the difference, and to take one away borrows into its highest bit.
 * Source: https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
 */
function hasSemicolon(four: number): boolean {
  const difference = four ^ FOUR_SEMICOLONS;
  return ((difference - 0x01010101) & ~difference & 0x80808080) !== 0;
}

function addOddLine(
  builder: StackBuilder,
  index: NameIndex,
  { start, end, lineNumber }: { readonly start: number; readonly end: number; readonly lineNumber: number },
): void {
  // Line by line: the whole file as one string would be copied once more, and has a lower limit.
  const line = index.decoder.decode(index.bytes.subarray(start, end)).trimEnd();
  if (line === '') return;
  const { names, count } = splitLine(line, lineNumber);
  addStack(
    builder,
    names.map((name) => frameOfText(index, name)),
    count,
  );
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function splitLine(line: string, lineNumber: number): { names: string[]; count: number } {
  const cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
  const digits = line.slice(cut + 1);
  const stack = line.slice(0, Math.max(cut, 0)).trimEnd();
  if (stack === '' || !/^\d+$/.test(digits)) {
    const reason = `line ${lineNumber} is not \`frame;frame;frame COUNT\` with a whole number at its end`;
    throw new ProfileFormatError(FORMAT, lineNumber, reason);
  }
  const count = Number(digits);
  if (!Number.isSafeInteger(count)) {
    throw new ProfileFormatError(FORMAT, lineNumber, `the count of line ${lineNumber} is larger than 2^53`);
  }
  return { names: stack.split(';'), count };
}
