import type { Holder } from '../compare/holders.ts';
import type { LeakResult } from '../compare/leak.ts';
import type { FunctionVerdict, JudgedFunction } from './function-rules.ts';
import type { Reason, Verdict } from './verdict.ts';

/** How a gauge moved during the candidate window, and who holds what it gained, largest first. */
export interface LeakFinding {
  readonly result: LeakResult;
  readonly holders: readonly Holder[];
}

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
  const { slopePerMin } = leak.result.estimate;
  const rate =
    unit === 'bytes' ? `${(slopePerMin / 2 ** 20).toFixed(1)} MiB` : `${Math.round(slopePerMin)} ${unit}`;
  return [
    {
      code: 'FG209',
      message: `what is retained keeps rising, by ${rate} a minute, and no single function could be named for it`,
      remedy: 'compare heap profiles of the start and the end of the window to see who holds it',
    },
  ];
}
