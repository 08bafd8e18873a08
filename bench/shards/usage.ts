import { readFileSync } from 'node:fs';

/** Loaded before a program (`node --import`): prints its peak memory in KiB and its processor time in microseconds to stderr. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nusage ${ownPeak() ?? maxRSS} ${userCPUTime + systemCPUTime}\n`);
});

/** On Linux maxRSS is at least that of the program that started this one; VmHWM is its own. */
function ownPeak(): string | undefined {
  try {
    return /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}
