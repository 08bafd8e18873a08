import { addFlameFunctions, type FlameFunctions, flameFunctions } from '../../profile/flame-levels.ts';
import type { SpanQuery } from '../source.ts';
import { readFlameLevels } from './answers.ts';
import type { PyroscopeClient } from './client.ts';
import { cutWindow, serviceSelector, spanProfileRequest } from './queries.ts';

/**
 * Asks `SelectMergeSpanProfile`. A sample belongs to a span by its label `span_id`, or `profile_id` as clients call it, of 16
 * hexadecimal digits; a server takes no other length, and answers with an error (read and measured on 1.18.0).
 */
export async function readSpans(
  client: PyroscopeClient,
  { service, profileType, selector, window, spanIds }: SpanQuery,
): Promise<FlameFunctions> {
  const labelSelector = serviceSelector([service], selector);
  const answers = await Promise.all(
    cutWindow(window).map((piece) => {
      const request = spanProfileRequest(piece, labelSelector, profileType, spanIds);
      return client.callJson('SelectMergeSpanProfile', request);
    }),
  );
  return addFlameFunctions(answers.map((answer) => flameFunctions(readFlameLevels(answer, client.label))));
}
