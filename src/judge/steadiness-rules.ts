import type { Sides } from '../compare/comparison.ts';
import { SIDES } from '../compare/sides.ts';
import type { SleepingLoop } from '../compare/sleeping.ts';
import { STEADY_FACTOR, type Steadiness } from '../compare/steadiness.ts';
import type { FrameKey } from '../profile/profile.ts';
import type { Reason } from './verdict.ts';

/**
 * What is to be said of windows that did not run evenly.
 * @param droppedMs what was left out of the comparison at the start of each side
 */
export function steadinessNotes(windows: Sides<Steadiness>, droppedMs: Sides): readonly Reason[] {
  const dropped = SIDES.filter((side) => droppedMs[side] > 0);
  const unsteady = SIDES.filter((side) => droppedMs[side] === 0 && windows[side].factor > STEADY_FACTOR);
  const leftOut = dropped.map((side) => warmUpLeftOut(side, windows[side], droppedMs[side]));
  if (unsteady.length === 0) return leftOut;
  const factors = unsteady.map((side) => `${windows[side].factor.toFixed(1)} times (${side})`);
  return [...leftOut, notSteady(factors.join(', '))];
}

function notSteady(factors: string): Reason {
  return {
    code: 'FG216',
    message: `not steady: over all services, the busiest block of the window cost ${factors} as much as the quietest`,
    remedy: 'choose windows under a steady load, after the warm-up, on a machine without other work',
  };
}

function warmUpLeftOut(side: string, { pace, warmUpBlocks }: Steadiness, droppedMs: number): Reason {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const factor = Math.exp(mean(pace.slice(0, warmUpBlocks)) - mean(pace.slice(warmUpBlocks)));
  return {
    code: 'FG217',
    message:
      `the first ${Math.round(droppedMs / 1000)} s of the ${side} window are left out as a warm-up: ` +
      `over all services they cost ${factor.toFixed(1)} times as much as the rest, which is steady`,
    remedy: 'start the window after the warm-up',
  };
}

const MAX_NAMED = 3;

/** An entry of the ignore list, to copy: a JSON string is a YAML string, whatever the name holds. */
export function ignoreEntry({ name, file }: FrameKey): string {
  const where = file === '' ? '' : `, file: ${JSON.stringify(file)}`;
  return `{ function: ${JSON.stringify(name)}${where} }`;
}

/** Suggests main loops for the user's own list of idle functions, with the line to copy. */
export function sleepingNotes(loops: readonly SleepingLoop[]): readonly Reason[] {
  return loops.slice(0, MAX_NAMED).map(({ key, share, threads }) => {
    const where = threads === null ? '' : ` of ${threads === 1 ? 'one thread' : `${threads} threads`}`;
    return {
      code: 'FG218',
      message:
        `${key.name} takes ${Math.round(share * 100)} % of the service, the same in every part of both windows, ` +
        `as if it were seen at every tick${where}: a main loop that sleeps looks like that`,
      remedy: `if it waits there, leave it out: ignore: [${ignoreEntry(key)}]`,
    };
  });
}
