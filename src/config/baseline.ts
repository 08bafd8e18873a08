import { z } from 'zod';
import { allowedValues, quote } from './allowed.ts';
import { text } from './fields.ts';
import { UsageError } from './usage-error.ts';
import { closingBrace } from './window.ts';

/** A commit by what it is to this run of a workflow. */
export type CommitRef =
  | { readonly kind: 'base' }
  | { readonly kind: 'merge-base' }
  | { readonly kind: 'last-green' }
  | { readonly kind: 'tag'; readonly tag: string };

/** Where a baseline is looked for. */
export type BaselineRequest =
  | { readonly kind: 'window'; readonly text: string }
  | { readonly kind: 'snapshot'; readonly path: string }
  | {
      readonly kind: 'label';
      readonly label: string;
      /** The value itself, or a commit that the value is. */
      readonly value: string | CommitRef;
      /** Where to search, as windows are written; null for as far back as servers answer. */
      readonly within: string | null;
    }
  | { readonly kind: 'artifact'; readonly name: string; readonly of: CommitRef };

/** More are no list of fallbacks but a mistake. */
const MAX_ENTRIES = 5;
const MAX_CHARACTERS = 5000;
const LABEL_NAME = /^[a-zA-Z_]\w*$/u;
const FORMS = '@base, @merge-base, @last-green or @tag:NAME';

const word = z.string().trim();
const commit = (what: string) =>
  text
    .refine((value) => parseRef(value.replace(/^(?!@)/u, '@')) !== null, { error: `expected ${FORMS}` })
    .transform((value) => value.replace(/^(?!@)/u, '@'))
    .describe(what);

const snapshotSchema = z
  .strictObject({ snapshot: text.describe('file that flamegate snapshot wrote') })
  .transform(({ snapshot }) => `snapshot:${quoted(snapshot)}`);
const labelSchema = z
  .strictObject({
    label: text
      .refine((name) => LABEL_NAME.test(name), { error: 'expected the name of a label' })
      .describe('label that tells versions apart'),
    is: text.describe(`value of the label, or ${FORMS}`),
    within: text.optional().describe('range to search, as windows are written'),
  })
  .transform(({ label, is, within }) => {
    const value = is.startsWith('@') ? is : quoted(is);
    return `label:${label}=${value}${within === undefined ? '' : ` ${within}`}`;
  });
const artifactSchema = z
  .strictObject({
    artifact: text.describe('name of the artifact that holds the snapshot'),
    of: commit('whose: base, merge-base, last-green or tag:NAME'),
  })
  .transform(({ artifact, of }) => `artifact:${quoted(artifact)}${of}`);

const SHAPES = 'expected a window, or an object with snapshot, label and is, or artifact and of';
const one = z.union([text, snapshotSchema, labelSchema, artifactSchema], { error: SHAPES });

/**
 * Schema of the setting `baseline`: one place to look for it or a list of them. Whatever its form, it becomes the text that an
 * input would hold.
 */
export const baselineSchema = z.union(
  [
    one,
    z
      .array(one)
      .min(1, { error: 'the list is empty' })
      .max(MAX_ENTRIES, { error: `at most ${MAX_ENTRIES} are tried` })
      .transform((entries) => entries.join('\n')),
  ],
  { error: SHAPES },
);

/** In quotes where the text would else end early, or mean something. */
function quoted(value: string): string {
  return /^["@]|[\s,{@]/u.test(value) ? JSON.stringify(value) : value;
}

/**
 * Reads the setting, first choice first.
 * @param origin of the setting, for messages
 * @throws UsageError
 */
export function parseBaseline(setting: string, origin: string): readonly BaselineRequest[] {
  if (setting.length > MAX_CHARACTERS) throw invalid(origin, `it has more than ${MAX_CHARACTERS} characters`);
  const entries = splitEntries(setting);
  if (entries.length > MAX_ENTRIES)
    throw invalid(origin, `${entries.length} places are named, at most ${MAX_ENTRIES} are tried`);
  return entries.map((entry) => parseEntry(entry, origin));
}

/** Whether all there is to it is a window. */
export function isWindow(requests: readonly BaselineRequest[]): boolean {
  return requests.length === 1 && requests[0]?.kind === 'window';
}

/** At commas and line breaks, but not inside of a selector, or of quotes after `:` or `=`. */
function splitEntries(setting: string): string[] {
  const entries: string[] = [];
  let start = 0;
  for (let at = 0; at <= setting.length; at++) {
    if (setting[at] === '{') at += closingBrace(setting.slice(at));
    else if (setting[at] === '"' && /[:=]/u.test(setting[at - 1] ?? '')) at += quotedLength(setting, at) - 1;
    else if (at === setting.length || /[,\r\n]/u.test(setting[at] as string)) {
      entries.push(setting.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = start <= setting.length ? setting.slice(start).trim() : '';
  return [...entries, last].filter((entry) => entry !== '');
}

const QUOTED = /"(?:[^"\\\r\n]|\\.)*"/uy;

function quotedLength(setting: string, at: number): number {
  QUOTED.lastIndex = at;
  return QUOTED.exec(setting)?.[0].length ?? 1;
}

function parseEntry(entry: string, origin: string): BaselineRequest {
  const [, kind = '', rest = ''] = /^(snapshot|label|artifact):(.*)$/su.exec(entry) ?? [];
  if (kind === 'snapshot') return { kind, path: pathOf(rest.trim(), origin) };
  if (kind === 'label') return parseLabel(rest.trim(), entry, origin);
  if (kind === 'artifact') return parseArtifact(rest.trim(), entry, origin);
  return { kind: 'window', text: entry };
}

function pathOf(written: string, origin: string): string {
  const path = unquoted(written);
  if (path.trim() === '') throw invalid(origin, 'it names no snapshot');
  return path;
}

function parseLabel(rest: string, entry: string, origin: string): BaselineRequest {
  const [, label, written, range = ''] = /^(\w+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s"]\S*)(.*)$/su.exec(rest) ?? [];
  if (label === undefined || written === undefined || !LABEL_NAME.test(label))
    throw invalid(origin, `${quote(entry)} names no label and value`);
  const value = written.startsWith('@') ? parseRef(written) : unquoted(written);
  if (value === null) throw invalid(origin, `${quote(written)} is no commit: write ${FORMS}`);
  if (value === '') throw invalid(origin, `${quote(entry)} names no value`);
  return { kind: 'label', label, value, within: range.trim() === '' ? null : range.trim() };
}

function parseArtifact(rest: string, entry: string, origin: string): BaselineRequest {
  const [, name = '', ref = ''] =
    /^("(?:[^"\\]|\\.)*"|.+?)(@(?:base|merge-base|last-green|tag:.+))$/su.exec(rest) ?? [];
  const of = parseRef(ref);
  if (of === null) throw invalid(origin, `${quote(entry)} must end with whose artifact it is: ${FORMS}`);
  return { kind: 'artifact', name: unquoted(name.trim()), of };
}

/** Null for what is none. */
function parseRef(written: string): CommitRef | null {
  const [, kind, tag = ''] = /^@(base|merge-base|last-green|tag:(.+))$/su.exec(word.parse(written)) ?? [];
  if (kind === undefined) return null;
  if (tag !== '') return /[\s~^:?*[\\]|\.\./u.test(tag) ? null : { kind: 'tag', tag };
  return { kind: kind as 'base' | 'merge-base' | 'last-green' };
}

function unquoted(written: string): string {
  if (!/^"(?:[^"\\]|\\.)*"$/su.test(written)) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}

/** A ref as a person writes it. */
export function refText(ref: CommitRef): string {
  return ref.kind === 'tag' ? `@tag:${ref.tag}` : `@${ref.kind}`;
}

function invalid(origin: string, why: string): UsageError {
  return new UsageError(`${origin} is not valid`, why, allowedValues('baseline'));
}
