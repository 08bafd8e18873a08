import { flameFunctions } from '../../../src/profile/flame-levels.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import {
  readFlameLevels,
  readLabelSets,
  readNames,
  readPointSeries,
  readStats,
} from '../../../src/sources/pyroscope/answers.ts';
import { describePage, looksLikeHtml, readServerMessage } from '../../../src/sources/pyroscope/messages.ts';
import { mergeUploads } from '../../../src/sources/pyroscope/uploads.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import { mustBePlain } from '../../support/fuzz/rendered.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must, told } from '../../support/fuzz/told.ts';

const TOKENS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  'null',
  '1e999',
  '"NaN"',
  '<title',
  '<html>',
  '{"message":"',
  '<title'.repeat(3000),
];
const LABEL = 'Pyroscope at http://127.0.0.1:4040';

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  const json = random.oneIn(3) ? undefined : parsed(base);
  if (json === undefined) return mutateBytes(random, base, random.pick(kept), TOKENS);
  return Buffer.from(JSON.stringify(mutateJson(random, json, random.oneIn(2))));
}

/** Undefined for what is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function check(input: Uint8Array): void {
  checkError(Buffer.from(input).toString('utf8'));
  const answer = parsed(input);
  if (answer === undefined) return;
  const errors = [SourceError];
  told(() => readLabelSets(answer, LABEL), errors);
  told(() => readNames(answer, LABEL), errors);
  const stats = told(() => readStats(answer, LABEL), errors);
  for (const timeMs of Object.values(stats ?? {})) new Date(timeMs).toISOString();
  const series = told(() => readPointSeries(answer, LABEL), errors);
  for (const { timesMs, values } of mergeUploads(series ?? [])) {
    for (const timeMs of timesMs) new Date(timeMs).toISOString();
    must(
      [...timesMs, ...values].every(Number.isFinite) &&
        timesMs.every((timeMs, i) => timeMs >= (timesMs[i - 1] ?? timeMs)),
      'times of uploads are out of order or no numbers',
    );
  }
  const levels = told(() => readFlameLevels(answer, LABEL), errors);
  if (levels === null) return;
  const graph = told(() => flameFunctions(levels), [ProfileFormatError]);
  must(
    (graph?.functions ?? []).every(({ self, total }) => Number.isFinite(self) && Number.isFinite(total)),
    'a cost is no number',
  );
}

/** What a server says in words becomes one line of a message. */
function checkError(body: string): void {
  const { text, code } = readServerMessage(body);
  must(text.length <= 400 && !text.includes('\n'), 'a message has several lines');
  must(typeof code === 'string', 'a code is no text');
  if (looksLikeHtml(body)) mustBeOneLine(describePage(body));
}

function mustBeOneLine(text: string): void {
  mustBePlain(text.replaceAll(/[\u2028-\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''));
}

/** What Pyroscope answers: series, names, points, times, flame graphs, and errors in words. */
export const target: FuzzTarget = { format: 'answers', make, check };
