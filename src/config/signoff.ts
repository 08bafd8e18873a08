import { type BaselineRequest, parseBaseline, refText } from './baseline.ts';
import { parseDuration } from './units.ts';
import { UsageError } from './usage-error.ts';

/** One side of a release, as it was asked for. */
export interface ReleaseSide {
  /** What people call it; null where what is found has to tell. */
  readonly name: string | null;
  readonly request: Exclude<BaselineRequest, { readonly kind: 'artifact' }>;
}

/** Somebody who is asked to sign. */
export interface Signer {
  readonly name: string;
  /** Empty where nobody said it. */
  readonly role: string;
}

const LONGEST = 1000;
const VERSION = /^[\w.+-]{1,128}$/u;
const FORMS =
  'write a version such as v1.5.0, label:NAME=VALUE, snapshot:FILE, or a window such as \'{version="v1.5.0"} now-40m/now-10m\'; ' +
  'NAME= in front of a snapshot or a window names it, as in v1.4.0=snapshot:old.snapshot';

/**
 * Reads `--from` or `--to`.
 * @param label that tells versions apart
 * @throws UsageError
 */
export function parseRelease(text: string, option: 'from' | 'to', label: string): ReleaseSide {
  const origin = `option --${option}`;
  const written = text.trim();
  if (written.length > LONGEST) throw invalid(origin, `it has more than ${LONGEST} characters`);
  const [, given = null, rest = written] = /^([\w.+-]{1,128})=(.+)$/su.exec(written) ?? [];
  if (given === null && VERSION.test(rest))
    return { name: rest, request: { kind: 'label', label, value: rest, within: null } };
  const [request, ...more] = parseBaseline(rest, origin);
  if (request === undefined || more.length > 0) throw invalid(origin, 'it names no release, or several');
  if (request.kind === 'artifact') throw invalid(origin, 'it names an artifact: download it first');
  if (request.kind === 'window' && !rest.includes('/')) throw invalid(origin, 'it names no version');
  return { name: given ?? nameOf(request), request };
}

function nameOf(request: ReleaseSide['request']): string | null {
  if (request.kind !== 'label') return null;
  return typeof request.value === 'string' ? request.value : refText(request.value);
}

function invalid(origin: string, why: string): UsageError {
  return new UsageError(`${origin} is not valid`, why, FORMS);
}

const LABEL = /^[a-zA-Z_]\w{0,127}$/u;

/** The label that versions are found by: `version` unless `--label` says otherwise. @throws UsageError */
export function parseLabelName(text: string | undefined): string {
  const label = text?.trim() ?? 'version';
  if (LABEL.test(label)) return label;
  throw new UsageError(
    'option --label is not valid',
    `${JSON.stringify(label.slice(0, 100))} is no name of a label`,
    'write the label that tells versions apart, for example service_git_ref',
  );
}

const DEFAULT_LENGTH_MS = 3_600_000;
const MAX_LENGTH_MS = 24 * 3_600_000;

/** How much of the newest run of a version is looked at, in milliseconds. @throws UsageError */
export function parseLength(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LENGTH_MS;
  const lengthMs = parseDuration(text.trim());
  if (lengthMs !== null && lengthMs >= 1000 && lengthMs <= MAX_LENGTH_MS) return lengthMs;
  throw new UsageError(
    'option --length is not valid',
    `got ${JSON.stringify(text.slice(0, 100))}`,
    'write a duration from 1s to 24h, for example 30m',
  );
}

const MAX_SIGNERS = 20;
const LONGEST_NAME = 100;

/** `Name <role>`, once for each `--signer`. @throws UsageError */
export function parseSigners(given: readonly string[]): readonly Signer[] {
  if (given.length <= MAX_SIGNERS) return given.map(parseSigner);
  throw new UsageError(
    'option --signer is given too often',
    `${given.length} people are named, and the table has room for ${MAX_SIGNERS}`,
    'name those who decide',
  );
}

function parseSigner(text: string): Signer {
  const [, name = '', role = ''] = /^([^<>]+)(?:<([^<>]*)>\s*)?$/u.exec(text.replace(/\s+/gu, ' ')) ?? [];
  const signer = { name: name.trim(), role: role.trim() };
  const isShort = signer.name.length <= LONGEST_NAME && signer.role.length <= LONGEST_NAME;
  if (signer.name !== '' && isShort) return signer;
  throw new UsageError(
    'option --signer is not valid',
    `got ${JSON.stringify(text.slice(0, 100))}`,
    `write a name, and a role if need be, of up to ${LONGEST_NAME} characters each: "Ada Example <release manager>"`,
  );
}
