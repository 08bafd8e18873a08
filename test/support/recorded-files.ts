import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parsePprof } from '../../src/profile/pprof.ts';
import { readPprofStamp, stampPprof } from '../../src/profile/pprof-stamp.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** The uploads of the demo's recordings as files: what a profiler would have left behind on disk. */

const WINDOWS = join(import.meta.dirname, '../../demo/recordings/windows');
const CPU = '.process_cpu_cpu_nanoseconds_cpu_nanoseconds.jsonl.gz';
/** How often the services of the recordings upload. */
const UPLOAD_MS = 15_000;
/** An answer without any sample is no file that a profiler would write. */
const EMPTY_BYTES = 20;

/** The CPU profiles of one window: the folder of each service with its files, in the order of time. */
async function recordedCpuFiles(window: string): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
  const names = (await readdir(join(WINDOWS, window))).filter((name) => name.endsWith(CPU)).sort();
  const read = names.map(async (name) => {
    const text = gunzipSync(await readFile(join(WINDOWS, window, name))).toString('utf8');
    const lines = text.trim().split('\n');
    const uploads = lines.map(
      (line) => JSON.parse(line) as { readonly timeMs: number; readonly pprof: string },
    );
    const files = uploads
      .toSorted((a, b) => a.timeMs - b.timeMs)
      .map(({ timeMs, pprof }) => ({ timeMs, bytes: Buffer.from(pprof, 'base64') }))
      .filter(({ bytes }) => bytes.length > EMPTY_BYTES)
      .map(({ timeMs, bytes }) => stamped(bytes, timeMs));
    return [name.slice(0, -CPU.length), files] as const;
  });
  return new Map(await Promise.all(read));
}

/** The recorder asked second by second, so that the time in the answers is that of the question. */
function stamped(bytes: Uint8Array, timeMs: number): Uint8Array {
  const time = { startMs: timeMs - UPLOAD_MS, durationMs: UPLOAD_MS };
  return gzipSync(stampPprof(bytes, readPprofStamp(bytes), time, { type: 'cpu', unit: 'nanoseconds' }));
}

/** Writes them as `<folder>/<window>/<service>/00.pb.gz`, those of the named services alone. */
export async function writeRecordedFiles(
  folder: string,
  window: string,
  services?: readonly string[],
): Promise<void> {
  for (const [service, files] of await recordedCpuFiles(window)) {
    if (services !== undefined && !services.includes(service)) continue;
    const own = join(folder, window, service);
    await mkdir(own, { recursive: true });
    for (const [index, bytes] of files.entries())
      await writeFile(join(own, `${String(index).padStart(2, '0')}.pb.gz`), bytes);
  }
}

/** Puts the CPU profiles of one service together to so many files of folded stacks: `<folder>/folded/<window>/0.folded`. */
export async function writeFolded(
  folder: string,
  window: string,
  service: string,
  parts: number,
): Promise<void> {
  const files = (await recordedCpuFiles(window)).get(service) ?? [];
  const own = join(folder, 'folded', window);
  await mkdir(own, { recursive: true });
  for (let part = 0; part < parts; part++) {
    const edge = (index: number) => Math.floor((files.length * index) / parts);
    const lines = files.slice(edge(part), edge(part + 1)).flatMap((bytes) => foldedLines(parsePprof(bytes)));
    await writeFile(join(own, `${part}.folded`), `${lines.join('\n')}\n`);
  }
}

const SAMPLE_NANOS = 10_000_000n;

function foldedLines({ frames, stackFrames, stackOffsets, values }: Profile): string[] {
  return Array.from(values[0] ?? [], (value, stack) => {
    const ids = stackFrames.slice(stackOffsets[stack], stackOffsets[stack + 1]).reverse();
    return `${Array.from(ids, (id) => frames[id]?.name).join(';')} ${value / SAMPLE_NANOS}`;
  });
}
