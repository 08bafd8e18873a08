import type { Load } from './policy.ts';
import type { Reason } from './verdict.ts';

/** What to know about the load before trusting a cost per request. Nothing where no requests were counted. */
export function loadNotes(load: Load): readonly Reason[] {
  if (load.kind !== 'requests') return [];
  const notes: Reason[] = [];
  if (load.closedModel) {
    notes.push({
      code: 'FG210',
      message:
        'the service set the pace of the load test (a closed model), so a slower service got fewer requests a ' +
        'second, and what it does beside requests counts for more in each of them',
      remedy: 'use an arrival rate with users to spare, in k6 the executor constant-arrival-rate',
    });
  }
  if (load.counted === 'iterations') {
    notes.push({
      code: 'FG223',
      message: 'the load test sent no HTTP requests, so iterations of its script were counted instead',
      remedy: 'read cost per request as cost per iteration; the same script must have run on both sides',
    });
  }
  return notes;
}
