import type { JudgedComparison } from '../judge/judge.ts';
import { withoutWaiver } from '../judge/waiver.ts';
import type { FrameKey } from '../profile/profile.ts';
import type { ReportFunction } from './report.ts';

/** What a function is the cause of, and how it is reached. */
export type ReportCause = Pick<ReportFunction, 'causedBy' | 'explains' | 'explainsMore' | 'callPath'>;

/** Callers named in a report, nearest first; a deep stack has hundreds. */
const MOST_CALLERS = 10;
/** Frames of a call path, those nearest to the function. */
const MOST_FRAMES = 20;

/** Tells cause and effect among the functions of a comparison, by function id. */
export function causesOf({
  functions,
  causes,
  case: { result },
}: JudgedComparison): (id: number) => ReportCause {
  const keys = result?.evidence?.table.functions ?? [];
  const toNames = (ids: readonly number[]) => ids.flatMap((id) => toName(keys[id]));
  const judged = new Map(functions.map((fn) => [fn.id, fn.judged && withoutWaiver(fn.judged)]));
  /** A finding of its own is never listed as the effect of another, whatever lies below it. */
  const isOwnFinding = (id: number) => {
    const verdict = judged.get(id)?.verdict;
    return (verdict === 'fail' || verdict === 'warn') && judged.get(id)?.causedBy === undefined;
  };
  return (id) => {
    const causedBy = toName(keys[judged.get(id)?.causedBy ?? -1])[0] ?? null;
    // A function can be the cause of failures and of warnings: the failures come first.
    const own = causes.filter((cause) => cause.function === id);
    if (!isOwnFinding(id) || own.length === 0) return { ...NO_EFFECT, causedBy };
    const borne = functions.filter((fn) => fn.judged?.causedBy === id).map((fn) => fn.id);
    const effects = new Set([...own.flatMap(({ explains }) => explains), ...borne]);
    const explained = toNames([...effects].filter((effect) => effect !== id && !isOwnFinding(effect)));
    return {
      causedBy,
      explains: explained.slice(0, MOST_CALLERS),
      explainsMore: Math.max(0, explained.length - MOST_CALLERS),
      callPath: toNames(withoutRecursion(own[0]?.path ?? [])).slice(-MOST_FRAMES),
    };
  };
}

const NO_EFFECT = { explains: [], explainsMore: 0, callPath: [] };

function toName(key: FrameKey | undefined): FrameKey[] {
  return key === undefined ? [] : [{ name: key.name, file: key.file }];
}

/** A function that calls itself stands once for all its calls in a row. */
function withoutRecursion(path: readonly number[]): number[] {
  return path.filter((id, index) => id !== path[index - 1]);
}
