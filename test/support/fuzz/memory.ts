import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Measures the memory of single cases. The system's own peak never falls, so one large case would hide all that follow. */
export interface MemoryMeter {
  /** Resident bytes of this process after everything that nobody needs was thrown away. Takes some 20 ms. */
  restingBytes(): number;
  /** From now on `peakBytes` tells of what is to come. */
  resetPeak(): void;
  /** The most resident bytes since `resetPeak`. */
  peakBytes(): number;
}

/** "5" resets VmHWM to what is resident now, https://docs.kernel.org/filesystems/proc.html; both together take some 60 µs. */
const CLEAR_REFS = '/proc/self/clear_refs';

/**
 * The meter of this platform: exact on Linux. Elsewhere the system's peak cannot be reset. It counts where it rose; where it did not,
 * what is resident after the case stands for its peak, so that what a case took and gave back below an older peak is not seen.
 */
export function openMemoryMeter(): MemoryMeter {
  const collect = collector();
  const restingBytes = (): number => {
    collect();
    return process.memoryUsage.rss();
  };
  return { restingBytes, ...(canReset() ? linuxPeak : systemPeak()) };
}

type Peak = Pick<MemoryMeter, 'resetPeak' | 'peakBytes'>;

function canReset(): boolean {
  try {
    writeFileSync(CLEAR_REFS, '5');
    return linuxPeak.peakBytes() > 0;
  } catch {
    return false;
  }
}

const linuxPeak: Peak = {
  resetPeak: () => writeFileSync(CLEAR_REFS, '5'),
  peakBytes: () => {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'latin1')) ?? [];
    return Number(kib) * 1024;
  },
};

/** What every platform has. */
export function systemPeak(): Peak {
  const highest = (): number => process.resourceUsage().maxRSS * 1024;
  let before = highest();
  return {
    resetPeak: () => {
      before = highest();
    },
    peakBytes: () => Math.max(highest() > before ? highest() : 0, process.memoryUsage.rss()),
  };
}

/** Throws away what nobody needs, and gives its pages back. Neither test runner nor thread was started with `--expose-gc`. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as NodeJS.GCFunction;
  return () => void gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
