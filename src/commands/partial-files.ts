import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';

/** What is being written now; a signal may end the process before it is whole. */
const underWay = new Set<string>();

/** Where a file is written before it has its name. A name of its own: of two runs that write one file, neither may rename the other's half. */
export function partialOf(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.partial`;
}

/** Runs what writes to a path that is renamed or removed in the end, so that `removePartials` knows it in between. */
export async function withPartial<T>(path: string, write: () => Promise<T>): Promise<T> {
  underWay.add(path);
  try {
    return await write();
  } finally {
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
