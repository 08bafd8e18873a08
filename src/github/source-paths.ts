import { type FilePath, isInstalledPath, isLibraryPath } from './library-paths.ts';

/** Where the files under a folder of the machine that ran the service lie in the repository. */
export interface SourcePath {
  /** As profiles name it: `/app`, `C:\app`; `.` stands for relative paths. */
  readonly prefix: string;
  /** Folder of the repository; `.` is its root. */
  readonly folder: string;
}

/** What is known about the repository. */
export interface KnownFiles {
  readonly mappings: readonly SourcePath[];
  /** Files that the pull request changes and that it does not delete. */
  readonly changed: readonly string[];
  /** All files; null when they are not known. */
  readonly repository: readonly string[] | null;
}

/** A file of the repository. */
export interface MappedFile {
  readonly path: string;
  /** Nothing but the name speaks for it: many profilers give no more, and libraries have an `app.py`, too. */
  readonly isGuess: boolean;
}

/** Finds the file of the repository that a profile names; null when it is none, or a doubt. */
export type MapFile = (file: string) => MappedFile | null;

/** No file system allows more. */
const MAX_PATH_CHARACTERS = 4096;
/** Folders that images copy a repository, or a part of it, into: there a bare name says where in it a file lies. */
const DEPLOYED =
  /^(?:[^/]+|(?:srv|opt|home|var|code|workspaces?)\/[^/]+|usr\/src(?:\/[^/]+)?|[A-Za-z]:\/[^/]+)$/u;

/**
 * How files of profiles map to files of the repository: by the longest prefix a person configured, else by the longest
 * end of the path that only one known file has. Files of libraries map by configuration alone, and a doubt is null: a
 * finding shown in the wrong file is worse than one without a place.
 */
export function createFileMapper({ mappings, changed, repository }: KnownFiles): MapFile {
  const known = new Set([...changed, ...(repository ?? [])]);
  const byName = groupByName(known);
  const memo = new Map<string, MappedFile | null>();
  const find = (file: string): MappedFile | null => {
    const path = parsePath(file);
    if (path === null) return null;
    const configured = configuredPath(path, mappings, known, repository !== null);
    if (configured !== null) return { path: configured, isGuess: false };
    if (isLibraryPath(path)) return null;
    return longestEnd(path, byName.get(path.segments.at(-1) ?? '') ?? [], repository !== null);
  };
  return (file) => {
    const done = memo.get(file);
    if (done !== undefined) return done;
    const mapped = find(file);
    memo.set(file, mapped);
    return mapped;
  };
}

function groupByName(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [path]);
    else group.push(path);
  }
  return groups;
}

/** Null for what is no file of anybody: `<frozen importlib>`, `[kernel]`, `node:internal/x`, a path with holes. */
function parsePath(file: string): FilePath | null {
  if (file.length > MAX_PATH_CHARACTERS || /^[<[]|\p{Cc}/u.test(file)) return null;
  const plain = file.replaceAll('\\', '/');
  if (/^(?:node|internal|native):/u.test(plain)) return null;
  const path = plain.replace(/^[a-z][a-z0-9+.-]+:\/\//iu, '');
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/u.test(path);
  // A build folder's way up to the sources: `../src/a.ts`.
  while (!isAbsolute && segments[0] === '..') segments.shift();
  return segments.length === 0 || segments.includes('..') ? null : { isAbsolute, segments };
}

function configuredPath(
  path: FilePath,
  mappings: readonly SourcePath[],
  known: ReadonlySet<string>,
  isComplete: boolean,
): string | null {
  let longest = -1;
  let found: string[] = [];
  for (const { prefix, folder } of mappings) {
    const length = prefixLength(path, prefix);
    if (length === null || length < longest) continue;
    if (length > longest) found = [];
    longest = length;
    const rest = path.segments.slice(length);
    // `/app` may hold the packages that were installed beside the code; `.` holds all that is named by a relative path.
    if (rest.length === 0 || isInstalledPath(rest) || (length === 0 && isLibraryPath(path))) continue;
    found.push([...folder.split('/').filter((part) => part !== '' && part !== '.'), ...rest].join('/'));
  }
  const existing = found.filter((candidate) => known.has(candidate));
  if (existing.length > 0) return only(new Set(existing));
  return isComplete ? null : only(new Set(found));
}

/** Segments of the path that the prefix covers; null when it does not stand in front of it. */
function prefixLength(path: FilePath, prefix: string): number | null {
  if (/^\.?\/?$/u.test(prefix)) return path.isAbsolute === (prefix === '/') ? 0 : null;
  const start = parsePath(prefix);
  if (start === null || start.isAbsolute !== path.isAbsolute) return null;
  const isPrefix = start.segments.every((segment, index) => segment === path.segments[index]);
  return isPrefix ? start.segments.length : null;
}

function longestEnd(path: FilePath, candidates: readonly string[], isComplete: boolean): MappedFile | null {
  let best = 0;
  let found: string | null = null;
  for (const candidate of candidates) {
    const length = commonEnd(path.segments, candidate.split('/'));
    if (length === best) found = null;
    if (length > best) {
      best = length;
      found = candidate;
    }
  }
  if (found === null || !isConvincing(path, best, found, isComplete)) return null;
  return { path: found, isGuess: best === 1 };
}

function isConvincing(
  { isAbsolute, segments }: FilePath,
  common: number,
  found: string,
  isComplete: boolean,
): boolean {
  const isWhole = common === segments.length || common === found.split('/').length;
  // Of a relative path no folder was left out by copying: it fits as a whole or not at all.
  if (!isAbsolute && !isWhole) return false;
  // Among the changed files alone, a name that is there once may be there many times in the repository.
  if (!isComplete) return common > 2 || (common > 1 && isWhole);
  if (common > 1 || segments.length === 1) return true;
  return isAbsolute && DEPLOYED.test(segments.slice(0, -1).join('/'));
}

function commonEnd(first: readonly string[], second: readonly string[]): number {
  let length = 0;
  while (length < Math.min(first.length, second.length) && first.at(-1 - length) === second.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function only(paths: ReadonlySet<string>): string | null {
  const [first = null] = paths;
  return paths.size === 1 ? first : null;
}
