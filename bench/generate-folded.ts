/** Writes pprof files as folded stacks: `node bench/generate-folded.ts FILE.pb.gz...` makes `FILE.folded` beside each. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parsePprof } from '../src/profile/pprof.ts';
import { type Profile, stackCount } from '../src/profile/profile.ts';

/** Lines that are written at once: a file of many megabytes is no string. */
const LINES = 10_000;

function folded({ frames, stackOffsets, stackFrames, values }: Profile, from: number, until: number): string {
  let text = '';
  for (let stack = from; stack < until; stack++) {
    const names = Array.from(
      stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1]),
      (frame) => frames[frame]?.name,
    );
    text += `${names.reverse().join(';')} ${values[0]?.[stack]}\n`;
  }
  return text;
}

for (const path of process.argv.slice(2)) {
  const profile = parsePprof(readFileSync(path));
  const file = openSync(path.replace(/\.pb\.gz$/u, '.folded'), 'w');
  for (let from = 0; from < stackCount(profile); from += LINES)
    writeSync(file, folded(profile, from, Math.min(from + LINES, stackCount(profile))));
  closeSync(file);
}
