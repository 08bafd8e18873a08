import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A larger repository is not searched: a list that is cut off cannot tell which name is there only once. */
const MAX_ENTRIES = 50_000;
/** What is installed or built beside the code, often more than all code. */
const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  'site-packages',
  '__pycache__',
  '.venv',
  'venv',
]);

/**
 * Paths of the files in a checked out repository, with slashes, relative to it. Links are not followed.
 * @returns null when nothing is checked out there, it cannot be read, or it is too large
 */
export async function listRepositoryFiles(
  workspace: string | null,
  maxEntries = MAX_ENTRIES,
): Promise<readonly string[] | null> {
  if (workspace === null) return null;
  try {
    const files: string[] = [];
    let entries = 0;
    for (const folders = ['']; folders.length > 0; ) {
      const folder = folders.pop() ?? '';
      const found = await readdir(join(workspace, folder), { withFileTypes: true });
      entries += found.length;
      if (entries > maxEntries) return null;
      // Without this a folder that other steps have filled would be taken for the repository.
      if (folder === '' && !found.some(({ name }) => name === '.git')) return null;
      for (const entry of found) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        else if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      }
    }
    return files;
  } catch {
    return null;
  }
}

/** What people write by hand is smaller. */
const MAX_SOURCE_BYTES = 1024 * 1024;

/** The start of a file that `listRepositoryFiles` found; empty when it cannot be read. */
export async function readRepositoryFile(workspace: string, path: string): Promise<string> {
  return text(createReadStream(join(workspace, path), { end: MAX_SOURCE_BYTES - 1 })).catch(() => '');
}
