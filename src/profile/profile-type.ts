/** A Pyroscope profile type id taken apart: `name:sampleType:sampleUnit:periodType:periodUnit`. */
export interface ProfileTypeParts {
  /** The profile's own name: `process_cpu`, `memory`, `goroutines`. */
  readonly name: string;
  readonly sampleType: string;
  readonly sampleUnit: string;
  /** Empty for uploads that named no period, such as folded heap stacks (`memory:inuse_space:bytes::`). */
  readonly periodType: string;
  readonly periodUnit: string;
  /** True for an id with the sixth part `:delta`. */
  readonly delta: boolean;
}

/**
 * What the values of a profile type are. A `gauge` is a snapshot (bytes in use, goroutines): a server that
 * merges a window adds the snapshots up, so its values are divided by the number of uploads. The others are
 * amounts that were spent during the window and may be summed.
 */
export type ProfileTypeKind = 'cpu' | 'wall' | 'alloc' | 'gauge' | 'other';

/** A profile type nobody can resolve. The message says what was asked, what is allowed and what exists. */
export class ProfileTypeError extends Error {
  override readonly name = 'ProfileTypeError';
}

/** The short names a person can write instead of a profile type id. */
export const profileTypeAliases = ['cpu', 'memory'] as const;

const MAX_SHOWN_IDS = 20;
const MAX_SHOWN_LENGTH = 200;

/**
 * Takes a profile type id apart.
 * @throws ProfileTypeError unless the id has five parts, or six with `delta` last, and the first three are not empty.
 */
export function parseProfileType(id: string): ProfileTypeParts {
  const [name = '', sampleType = '', sampleUnit = '', periodType = '', periodUnit = '', sixth] =
    id.split(':');
  if (!isProfileTypeId(id)) {
    throw new ProfileTypeError(
      `${quote(id)} is not a profile type id: expected name:sample-type:sample-unit:period-type:period-unit, ` +
        `for example process_cpu:cpu:nanoseconds:cpu:nanoseconds`,
    );
  }
  return { name, sampleType, sampleUnit, periodType, periodUnit, delta: sixth !== undefined };
}

const SAMPLE_COUNTS = new Set(['sample', 'samples']);
const GAUGE_SAMPLE_TYPES = new Set(['goroutine', 'goroutines', 'threadcreate', 'threads', 'live']);

/**
 * Tells what the values of a profile type mean.
 * @throws ProfileTypeError when `id` is not a profile type id.
 */
export function kindOf(id: string): ProfileTypeKind {
  const { name, sampleType } = parseProfileType(id);
  if (sampleType.startsWith('inuse_') || GAUGE_SAMPLE_TYPES.has(sampleType)) return 'gauge';
  if (sampleType.startsWith('alloc_')) return 'alloc';
  if (sampleType.startsWith('malloc_')) return 'alloc';
  // V8's sampling heap profiler counts what is still there.
  if (name === 'memory' && (sampleType === 'space' || sampleType === 'objects')) return 'gauge';
  // Node reports CPU time as `wall:cpu:nanoseconds:wall:nanoseconds`: the sample type decides, not the name.
  if (sampleType === 'cpu' || sampleType === 'cpu_samples') return 'cpu';
  if (sampleType === 'wall') return 'wall';
  if (SAMPLE_COUNTS.has(sampleType) && name === 'process_cpu') return 'cpu';
  if (SAMPLE_COUNTS.has(sampleType) && name === 'wall') return 'wall';
  return 'other';
}

/**
 * Prefixes of the ids an alias stands for. Period type and unit are left open because runtimes differ in them
 * (Node's heap is `memory:inuse_space:bytes:inuse_space:bytes`). `first` takes the first prefix that exists,
 * `all` takes every one.
 */
const ALIASES: ReadonlyMap<string, { readonly take: 'first' | 'all'; readonly prefixes: readonly string[] }> =
  new Map([
    ['cpu', { take: 'first', prefixes: ['process_cpu:cpu:nanoseconds:', 'wall:cpu:nanoseconds:'] }],
    [
      'memory',
      {
        take: 'all',
        prefixes: [
          'memory:inuse_space:bytes:',
          'heap:inuse_space:bytes:',
          'memory:space:bytes:',
          'memory:alloc_space:bytes:',
          'memory:alloc_in_new_tlab_bytes:bytes:',
          'memory:alloc_sample_bytes:bytes:',
          'memory:alloc_size:bytes:',
          'alloc:alloc_size:bytes:',
          'process_cpu:alloc_size:bytes:',
        ],
      },
    ],
  ]);

/**
 * Resolves what a person wrote to the profile type ids of one service. An alias gives the ids it stands for
 * among `availableIds`, none when the service has none of them; a well-formed id passes through, whether it
 * exists or not.
 * @throws ProfileTypeError for a word that is neither, listing the aliases and what exists.
 */
export function resolveAlias(alias: string, availableIds: readonly string[]): string[] {
  const known = ALIASES.get(alias);
  if (known !== undefined) {
    const perPrefix = known.prefixes.map((prefix) => sortedMatches(availableIds, prefix));
    return known.take === 'all' ? perPrefix.flat() : (perPrefix.find((ids) => ids.length > 0) ?? []);
  }
  if (isProfileTypeId(alias)) return [alias];
  throw new ProfileTypeError(
    `unknown profile type ${quote(alias)}: write ${profileTypeAliases.join(' or ')}, or a profile type id; ` +
      `here exist: ${describeAvailable(availableIds)}`,
  );
}

const DISPLAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['memory:inuse_space', 'memory in use'],
  ['heap:inuse_space', 'memory in use'],
  ['memory:space', 'memory in use'],
  ['memory:alloc_space', 'memory allocated'],
  ['memory:alloc_size', 'memory allocated'],
  ['alloc:alloc_size', 'memory allocated'],
  ['process_cpu:alloc_size', 'memory allocated'],
]);

/** A short name for people: `cpu`, `memory in use`, `memory allocated`; else the sample type. */
export function displayName(id: string): string {
  const { name, sampleType } = parseProfileType(id);
  if (kindOf(id) === 'cpu') return 'cpu';
  return DISPLAY_NAMES.get(`${name}:${sampleType}`) ?? sampleType;
}

function sortedMatches(ids: readonly string[], prefix: string): string[] {
  // A server's ids are hostile, too: a malformed one is no type to compare.
  return [...new Set(ids.filter((id) => id.startsWith(prefix) && isProfileTypeId(id)))].sort();
}

function isProfileTypeId(text: string): boolean {
  const parts = text.split(':');
  const wellFormed = parts.length === 5 || (parts.length === 6 && parts[5] === 'delta');
  return wellFormed && parts.slice(0, 3).every((part) => part !== '');
}

function describeAvailable(ids: readonly string[]): string {
  if (ids.length === 0) return 'none';
  const sorted = [...new Set(ids)].sort();
  const more = sorted.length > MAX_SHOWN_IDS ? ` and ${sorted.length - MAX_SHOWN_IDS} more` : '';
  return sorted.slice(0, MAX_SHOWN_IDS).map(truncate).join(', ') + more;
}

function quote(text: string): string {
  return JSON.stringify(truncate(text));
}

function truncate(text: string): string {
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}
