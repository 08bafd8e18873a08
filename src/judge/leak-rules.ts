import type { LeakFinding } from '../compare/leak-finding.ts';
import type { FunctionVerdict, JudgedFunction } from './function-rules.ts';
import type { Reason, Verdict } from './verdict.ts';

export type { LeakFinding } from '../compare/leak-finding.ts';

const VERDICTS = { leak: 'fail', warn: 'warn', ok: 'pass' } as const;

/** The verdict of a gauge's slope; null when too little was seen to judge it by anything but its level. */
export function leakVerdict(leak: LeakFinding | undefined): Verdict | null {
  if (leak === undefined || leak.result.verdict === 'inconclusive') return null;
  return VERDICTS[leak.result.verdict];
}

/**
 * One finding a leak: the largest holder carries the verdict. Levels are not judged where the slope was: levels of
 * unchanged code differ several times over, slopes do not.
 */
export function judgeHolders(
  functions: readonly JudgedFunction[],
  leak: LeakFinding,
  verdict: Verdict,
): JudgedFunction[] {
  const isFinding = verdict === 'fail' || verdict === 'warn';
  const [first] = isFinding ? leak.holders : [];
  const grown = new Set(isFinding ? leak.holders.map(({ key }) => `${key.name}\0${key.file}`) : []);
  return functions.map((fn) => {
    if (fn.judged === undefined) return fn;
    const isFirst = first !== undefined && first.key.name === fn.key.name && first.key.file === fn.key.file;
    const judged: FunctionVerdict = {
      ...fn.judged,
      verdict: isFirst && isFinding ? verdict : 'pass',
      class: grown.has(`${fn.key.name}\0${fn.key.file}`) ? 'leaks' : levelClass(fn.judged),
    };
    return { ...fn, judged };
  });
}

function levelClass({ class: cls }: FunctionVerdict): FunctionVerdict['class'] {
  return cls === 'grew' || cls === 'new' ? 'unchanged' : cls;
}

/** The leak itself as a reason, where no single function bears it: its holders may be ignored, small or unknown. */
export function unborneLeak(
  leak: LeakFinding | undefined,
  verdict: Verdict | null,
  functions: readonly JudgedFunction[],
  unit: string,
): readonly Reason[] {
  if (leak?.result.estimate === undefined || (verdict !== 'fail' && verdict !== 'warn')) return [];
  if (functions.some(({ judged }) => judged?.verdict === verdict)) return [];
  const { slopePerMin, lowPerMin, highPerMin, spanMs } = leak.result.estimate;
  // A few goroutines an hour are many in a month.
  const [size, name] = unit === 'bytes' ? [2 ** 20, 'MiB'] : [1, unit];
  const [rate, low, high] = [slopePerMin, lowPerMin, highPerMin].map((slope) => precise(slope / size));
  const minutes = precise(spanMs / 60_000);
  const ends = leak.over === 'span' ? 'both windows' : 'the start and the end of the window';
  return [
    {
      code: 'FG209',
      message:
        `what is retained${leak.setAside === undefined ? '' : ' beside what rules set aside'} keeps rising, by ${rate} ${name} a minute (${low} to ${high}) over ${minutes} minutes, and no single ` +
        'function could be named for it',
      remedy: `compare heap profiles of ${ends} to see who holds it`,
    },
  ];
}

/** Three digits, and one after the point for what is large: `86.0`, `0.213`. */
function precise(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(3)));
}

const UNSEEN = {
  unread: 'the uploads between the windows could not be read',
  unnamed: 'nothing tells its processes apart, so they may have been replaced in between',
  gap: 'a replica sent nothing for a while in between, so it may have been restarted',
  restart: 'what a replica holds fell far down in between, as after a restart',
  'other-replicas': 'its replicas are not the same',
} as const;

const UNSEEN_REMEDY = {
  unread: 'run again; with longer ranges, see that the server answers a query over all of it',
  unnamed: 'let the profiler send a label that names the process, such as pod or hostname',
  gap: 'choose windows between which no replica stops sending',
  restart: 'choose windows between which no replica restarts',
  'other-replicas': 'choose windows of the same replicas',
} as const;

/** Says where a leak over the time between the windows was not looked for, though more is held than before. */
export function spanNotes(leak: LeakFinding | undefined): readonly Reason[] {
  const unseen = leak?.spanUnseen ?? null;
  if (unseen === null) return [];
  const detail = unseen.detail === '' ? '' : ` (${unseen.detail})`;
  return [
    {
      code: 'FG224',
      message: `a leak was looked for in the candidate window alone: the service holds more than in the baseline, but ${UNSEEN[unseen.why]}${detail}`,
      remedy: UNSEEN_REMEDY[unseen.why],
    },
  ];
}
