import { DEFAULT_MAX_BYTES } from './gzip.ts';
import { type Profile, ProfileFormatError, type RawFrame } from './profile.ts';
import { addStack, builtProfile, stackBuilder } from './stack-builder.ts';

const FORMAT = 'folded';
const NEWLINE = 0x0a;
/** A frame between two semicolons with nothing in it. */
const UNNAMED = '[unknown]';

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
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const frames: RawFrame[] = [];
  const indexes = new Map<string, number>();
  const builder = stackBuilder(frames);
  let lineNumber = 0;
  for (let start = byteOrderMark(bytes); start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    // Line by line: the whole file as one string would be copied once more, and has a lower limit.
    const line = decoder.decode(bytes.subarray(start, end)).trimEnd();
    start = end + 1;
    lineNumber++;
    if (line === '') continue;
    const { names, count } = splitLine(line, lineNumber);
    addStack(
      builder,
      names.map((name) => frameIndex(name || UNNAMED, frames, indexes)),
      count,
    );
  }
  return builtProfile(builder, { type: 'samples', unit: 'count' }, 0);
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

function frameIndex(name: string, frames: RawFrame[], indexes: Map<string, number>): number {
  const known = indexes.get(name);
  if (known !== undefined) return known;
  indexes.set(name, frames.length);
  frames.push({ name, file: '', line: 0 });
  return frames.length - 1;
}
