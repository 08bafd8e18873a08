import { parseFolded } from './folded.ts';
import { DEFAULT_MAX_BYTES, gunzipBounded, gunzipInBackground, isGzip } from './gzip.ts';
import { isObject, parseJson } from './json.ts';
import { decodePprof, type ParseOptions } from './pprof.ts';
import { type Profile, ProfileFormatError } from './profile.ts';
import { speedscopeProfile } from './speedscope.ts';

/** The formats of profile files. */
export const PROFILE_FORMATS = ['pprof', 'speedscope', 'folded'] as const;

/** What is read, as a sentence of a message. */
export const WHAT_IS_READ = `${listed('and')} files are read, gzipped or not`;
const ANY_FORMAT = listed('or');

/** Enough of a file to tell text from a binary and to recognise a beginning. */
const HEAD_BYTES = 1024;

/** First bytes (as Latin-1) of files that people mistake for profiles, and what to say. */
const BINARIES: readonly (readonly [magic: string, meaning: string])[] = [
  ['PK\x03\x04', 'a zip archive, such as a downloaded workflow artifact: unpack it first'],
  ['\x28\xb5\x2f\xfd', 'zstd-compressed: unpack it first'],
  ['BZh', 'bzip2-compressed: unpack it first'],
  ['\xfd7zXZ', 'xz-compressed: unpack it first'],
  ['FLR\0', 'a Java Flight Recorder file: convert it to pprof or folded stacks first'],
  ['PERFILE2', 'a perf.data file: convert it with `perf script` and stackcollapse first'],
  ['\x7fELF', 'an ELF program or core dump'],
];

/** The same for text. */
const TEXTS: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/^<(!doctype|html|head|body)\b/i, 'an HTML page, such as a login or error page'],
  [/^<\?xml\b|^<svg\b/i, 'XML or a flame graph drawn as SVG'],
  [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'a Git LFS pointer, not the file: run `git lfs pull`'],
];

/**
 * Reads a profile of any supported format, told by its content alone: gzip is unpacked first, then JSON with
 * speedscope's marks, protobuf (anything binary) or folded stacks (other text). Something else is a
 * `ProfileFormatError` that says what it looks like and what is accepted. Unlike a server's answer, a file without
 * any bytes is an error: it is what a failed download leaves behind.
 */
export function parseProfile(bytes: Uint8Array, options: ParseOptions = {}): Profile {
  return detectProfile(bytes, options).profile;
}

/** A profile, and what it was read from. */
export interface DetectedProfile {
  readonly profile: Profile;
  readonly format: (typeof PROFILE_FORMATS)[number];
  /** The bytes without gzip. */
  readonly content: Uint8Array;
}

/** Like `parseProfile`, for those who need to know the format. */
export function detectProfile(bytes: Uint8Array, options: ParseOptions = {}): DetectedProfile {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const gzipped = isGzip(bytes);
  return detectUnpacked(gzipped ? gunzipBounded(ANY_FORMAT, bytes, maxBytes) : bytes, gzipped, maxBytes);
}

/** What was unpacked, and is still to be read. */
export interface UnpackedProfile {
  readonly content: Uint8Array;
  detect(): DetectedProfile;
}

/** Like `detectProfile`, but unpacks on another thread. */
export async function unpackProfile(bytes: Uint8Array): Promise<UnpackedProfile> {
  const gzipped = isGzip(bytes);
  const content = gzipped ? await gunzipInBackground(ANY_FORMAT, bytes, DEFAULT_MAX_BYTES) : bytes;
  return { content, detect: () => detectUnpacked(content, gzipped, DEFAULT_MAX_BYTES) };
}

function detectUnpacked(content: Uint8Array, gzipped: boolean, maxBytes: number): DetectedProfile {
  if (content.length > maxBytes) {
    throw new ProfileFormatError(ANY_FORMAT, 0, `it has ${content.length} bytes, the limit is ${maxBytes}`);
  }
  const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, HEAD_BYTES));
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (content.length === 0) refuse('an empty file');
  if (isGzip(content)) refuse('gzipped twice: unpack it once');
  const latin1 = head.toString('latin1');
  for (const [magic, meaning] of BINARIES) if (latin1.startsWith(magic)) refuse(meaning);
  if (isBinary(head)) return { format: 'pprof', profile: decodePprof(content, gzipped, maxBytes), content };
  const start = text.trimStart();
  if (start === '' && content.length <= HEAD_BYTES) refuse('an empty file (blanks only)');
  for (const [pattern, meaning] of TEXTS) if (pattern.test(start)) refuse(meaning);
  // PHP's `{closure}` and Java's `[unknown]` begin folded lines, so a bracket alone does not make it JSON.
  if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start))
    return { format: 'speedscope', profile: parseJsonProfile(content), content };
  if (!firstLineIsFolded(start)) refuse('text, and its first line is not `frame;frame COUNT`');
  return { format: 'folded', profile: parseFolded(content, { maxBytes }), content };
}

/** A protobuf message cannot do without the control bytes that are its tags and lengths; text has none of them. */
function isBinary(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b);
}

function parseJsonProfile(content: Uint8Array): Profile {
  const json = parseJson(ANY_FORMAT, content);
  if (isObject(json)) {
    const schema = typeof json.$schema === 'string' ? json.$schema : '';
    const hasFrames = isObject(json.shared) && Array.isArray(json.shared.frames);
    if (schema.includes('speedscope') || hasFrames) return speedscopeProfile(json);
    if ('traceEvents' in json) refuse('a Chrome trace, not a speedscope file');
    if ('nodes' in json && 'timeDeltas' in json) refuse('a V8 .cpuprofile: export it as speedscope or pprof');
  }
  refuse('JSON of something else than a speedscope file');
}

/** The head may end inside a very long first line: then there is no count to look for. */
function firstLineIsFolded(start: string): boolean {
  const newline = start.indexOf('\n');
  if (newline === -1 && start.length > HEAD_BYTES / 2) return true;
  const line = newline === -1 ? start : start.slice(0, newline);
  return /\S[ \t]+\d+\s*$/.test(line);
}

/** `pprof, speedscope or folded` */
function listed(word: string): string {
  return `${PROFILE_FORMATS.slice(0, -1).join(', ')} ${word} ${PROFILE_FORMATS.at(-1)}`;
}

function refuse(meaning: string): never {
  throw new ProfileFormatError(ANY_FORMAT, 0, `it looks like ${meaning}; ${WHAT_IS_READ}`);
}
