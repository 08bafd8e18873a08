import { formatGrowthPercent, formatPlural } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import { formatDate } from '../times.ts';
import type { Drift } from './drift.ts';

/** Stable code of a slow drift; docs/reasons.md. */
const DRIFT_CODE = 'FG265';

const PER: Readonly<Record<Drift['per'], string>> = {
  request: ' per request',
  second: ' per second, at the same load',
  upload: ' held',
  rest: ' beside the rest of its service',
};

/** ``` `iou` in `ai-yolo26` cpu: +14 % per request over 21 runs, 2026-11-01 to 2026-11-22, and no run of these failed (FG265) ``` */
export function driftPhrase({ series, name, rise, runs, fromMs, untilMs, per }: Drift): Phrase {
  const { service, alias } = series.latest;
  return [
    { code: name },
    ' in ',
    { code: service },
    ' ',
    { prose: alias },
    ': ',
    { strong: [formatGrowthPercent(rise)] },
    `${PER[per]} over ${formatPlural(runs, 'run')}, ${formatDate(fromMs)} to ${formatDate(untilMs)},`,
    ` and it failed in none of them (${DRIFT_CODE})`,
  ];
}
