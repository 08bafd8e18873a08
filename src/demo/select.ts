import { type Matcher, parseSelector, SelectorError } from '../config/selector.ts';
import { invalidArgument, matcherFailure, wrappedInvalidArgument } from './api-errors.ts';
import type { Recordings, Upload } from './recordings.ts';
import type { InclusiveRange } from './time-range.ts';

/** Whether the labels of a series satisfy a selector. */
export type Matches = (labels: ReadonlyMap<string, string>) => boolean;

/**
 * Compiles a label selector; a label that is absent has the empty value.
 * @throws ApiError in the words of the server, wrapped as the querier's errors are.
 */
function compileSelector(selector: string): Matches {
  if (selector === '') throw wrappedInvalidArgument('unknown position: parse error: unexpected end of input');
  try {
    return compile(selector);
  } catch (error) {
    throw wrappedInvalidArgument(parseErrorText(selector, error));
  }
}

/**
 * Compiles the matchers of a label query: a series has to satisfy one of them, and all do when there is none.
 * @throws ApiError
 */
function compileMatchers(matchers: readonly string[]): Matches {
  const compiled = matchers.map((selector) => {
    try {
      return compile(selector);
    } catch (error) {
      throw matcherFailure(parseErrorText(selector, error));
    }
  });
  return compiled.length === 0 ? () => true : (labels) => compiled.some((matches) => matches(labels));
}

function compile(selector: string): Matches {
  const conditions = parseSelector(selector).map(compileMatcher);
  return (labels) => conditions.every((holds) => holds(labels));
}

function compileMatcher({ label, operator, value }: Matcher): Matches {
  if (operator === '=') return (labels) => (labels.get(label) ?? '') === value;
  if (operator === '!=') return (labels) => (labels.get(label) ?? '') !== value;
  const pattern = new RegExp(`^(?:${value})$`, 's');
  const wanted = operator === '=~';
  return (labels) => pattern.test(labels.get(label) ?? '') === wanted;
}

function parseErrorText(selector: string, error: unknown): string {
  if (!(error instanceof SelectorError)) return '1:2: parse error: error parsing regexp';
  const atEnd = error.column > selector.length;
  const reason = atEnd ? 'unexpected end of input inside braces' : 'unexpected character in label matching';
  return `1:${error.column}: parse error: ${reason}`;
}

/**
 * The uploads of one type and selector in a range, both ends inclusive.
 * @throws ApiError
 */
export function selectUploads(
  recordings: Recordings,
  profileType: string,
  selector: string,
  range: InclusiveRange,
): readonly Upload[] {
  const matches = compileSelector(selector);
  const wanted = checkedType(profileType);
  return recordings.uploads.filter(
    (upload) =>
      upload.timeMs >= range.startMs &&
      upload.timeMs <= range.endMs &&
      upload.profileType === wanted &&
      matches(upload.labels),
  );
}

/** The sixth part of a type id, `delta`, is accepted and means nothing. */
function checkedType(profileType: string): string {
  const parts = profileType.split(':');
  if (parts.length === 5 || parts.length === 6) return parts.slice(0, 5).join(':');
  throw wrappedInvalidArgument(
    'profile-type selection must be of the form <name>:<sample-type>:<sample-unit>:<period-type>:<period-unit>(:delta), ' +
      `got(${parts.length}): ${JSON.stringify(profileType)}`,
  );
}

/**
 * The label sets a label query sees. The server answers these from the index of its block in memory: when the
 * range touches the block at all, every series of the block is there, whether it has data in the range or not.
 */
export function labelSets(
  recordings: Recordings,
  range: InclusiveRange,
  matchers: readonly string[],
): ReadonlyMap<string, string>[] {
  const matches = compileMatchers(matchers);
  if (range.startMs > recordings.newestMs || range.endMs < recordings.oldestMs) return [];
  const sets = new Map<string, ReadonlyMap<string, string>>();
  for (const { labels } of recordings.uploads) {
    if (matches(labels)) sets.set(JSON.stringify([...labels]), labels);
  }
  return [...sets.values()];
}

/**
 * A name that has to be given.
 * @throws ApiError
 */
export function requiredName(name: string): string {
  if (name === '') throw wrappedInvalidArgument('name is required');
  return name;
}

/**
 * The step of `SelectSeries` in milliseconds.
 * @throws ApiError
 */
export function requiredStepMs(stepSeconds: number): number {
  if (!Number.isFinite(stepSeconds))
    throw invalidArgument('unmarshal message: invalid value for double field step');
  const stepMs = Math.trunc(stepSeconds * 1000);
  if (stepMs <= 0) throw wrappedInvalidArgument('step must be non-zero');
  return stepMs;
}
