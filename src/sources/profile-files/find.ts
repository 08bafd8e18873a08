import type { Stats } from 'node:fs';
import { glob, opendir, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FilePattern } from '../../config/file-pattern.ts';
import { SourceError } from '../source.ts';

/** A profile file that a pattern found. */
export interface ProfileFile {
  /** As it would be written beside the pattern: relative if that is. */
  readonly path: string;
  /** Null where the pattern names no service. */
  readonly service: string | null;
}

/** The files of one side, in the order of their paths, and the patterns that found none. */
export interface FoundFiles {
  readonly files: readonly ProfileFile[];
  readonly unmatched: readonly FilePattern[];
}

/** Nobody records more files for one comparison; more is a pattern that means something else. */
export const MAX_FILES = 500;
/** A search that sees more is one of a whole disk. */
const MAX_SEEN = 100_000;

/**
 * Finds the files of one side. The path of a single file is taken as it is, for it may be a pipe.
 * @throws SourceError when there are too many
 */
export async function findProfileFiles(patterns: readonly FilePattern[]): Promise<FoundFiles> {
  const found = new Map<string, ProfileFile>();
  const unmatched: FilePattern[] = [];
  for (const pattern of patterns) {
    const files = pattern.isPath ? [{ path: pattern.text, service: null }] : await search(pattern);
    if (files.length === 0) unmatched.push(pattern);
    for (const file of files) found.set(file.path, found.get(file.path) ?? file);
    if (found.size > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
  }
  // By code units, so that the order is the same on every machine.
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: await withoutTwins(files), unmatched };
}

async function search(pattern: FilePattern): Promise<ProfileFile[]> {
  // A name may hold brackets or braces, and then it is meant as it is.
  if (!pattern.namesService && (await statOf(pattern.text))?.isFile() === true)
    return [{ path: pattern.text, service: null }];
  let seen = 0;
  const exclude = () => {
    if (++seen > MAX_SEEN) throw tooMany(pattern, `the search saw more than ${MAX_SEEN} files and folders`);
    return false;
  };
  const files: ProfileFile[] = [];
  for await (const path of glob(pattern.glob, { exclude })) {
    if ((await statOf(path))?.isFile() !== true) continue;
    files.push({ path, service: pattern.serviceOf(path) });
    if (files.length > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
  }
  return files;
}

/** Null for what is not there, such as the end of a broken link. */
async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

/** A search follows links to folders, and a file that it reaches by two ways would count twice. */
async function withoutTwins(files: readonly ProfileFile[]): Promise<ProfileFile[]> {
  const known = new Set<string>();
  const kept: ProfileFile[] = [];
  for (const file of files) {
    const key = JSON.stringify([file.service, await realpath(file.path).catch(() => file.path)]);
    if (!known.has(key)) kept.push(file);
    known.add(key);
  }
  return kept;
}

function tooMany({ text }: FilePattern, why: string): SourceError {
  return new SourceError(
    'too-large',
    `${text} means too many files`,
    why,
    'let the pattern begin with the folder of the profiles, and end as their names do',
  );
}

/** Entries of a folder that are looked at. */
const MAX_LISTED = 1000;
const MAX_NAMED = 5;

/** What lies where a pattern begins, for a message: `profiles/base holds ai-llm/, web/ and 3 more`. */
export async function describePlace({ text }: FilePattern): Promise<string> {
  let folder = dirname(text.replace(/[*?[{].*$/su, 'x'));
  const missing: string[] = [];
  for (;;) {
    const names = await namesIn(folder);
    const place = folder === '.' ? 'the working directory' : folder;
    if (names !== null) return [...missing.slice(0, 1), `${place} holds ${named(names)}`].join(', and ');
    if (dirname(folder) === folder) return `${folder} cannot be read`;
    missing.unshift(`${folder} is no folder`);
    folder = dirname(folder);
  }
}

/** Null for what is no folder. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const names: string[] = [];
    for await (const entry of await opendir(folder)) {
      names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
      if (names.length === MAX_LISTED) break;
    }
    return names.sort();
  } catch {
    return null;
  }
}

function named(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  const more = names.length - MAX_NAMED;
  const first = names.slice(0, MAX_NAMED).map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name));
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
}
