import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** What is being written now; a signal may end the process before it is whole. */
const underWay = new Set<string>();

/** Where a file is written before it has its name. A name of its own: of two runs that write one file, neither may rename the other's half. */
export function partialOf(path: string): string {
  return `${path}.${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}.partial`;
}

/** Runs what writes to a path and renames it in the end; what is left there is removed, by `removePartials` if the process ends in between. */
export async function withPartial<T>(path: string, write: () => Promise<T>): Promise<T> {
  underWay.add(path);
  try {
    return await write();
  } finally {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    underWay.delete(path);
  }
}

/** Removes what is half written, before the process ends. Synchronous, since nothing else runs any more; never throws. */
export function removePartials(): void {
  for (const path of underWay) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The process ends whatever is left.
    }
  }
}
