import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The fault tables of docs/reliability.md name tests that exist, so that the page stays true. */

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8');
const HEADER = '| Fault | What flamegate does | Verdict and exit code | Test |';
const NAMED = /`(test\/[^`]+\.test\.ts)`((?: "[^"]+")+)/g;

/** The rows below each header of a fault table. */
function rowsOf(page: string): string[] {
  return page
    .split('\n\n')
    .filter((block) => block.startsWith(HEADER))
    .flatMap((block) => block.trim().split('\n').slice(2));
}

const rows = rowsOf(PAGE);

/** A shorter title could stand anywhere as a part of a text. */
const SHORTEST_PART = 12;

/** Whether a title, or enough of one, stands in a file as a string, as `test` and its tables take it. */
function hasTitle(source: string, title: string): boolean {
  const text = title.replaceAll("'", "\\'").replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const around = title.length < SHORTEST_PART ? '' : '[^\\n]*';
  return new RegExp(`(['"\`])${around}${text}${around}\\1`).test(source);
}

test.each(['Pyroscope', 'Transport', 'GitHub', 'Cancellation'])('the table of %s has rows', (heading) => {
  const section = PAGE.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  expect(rowsOf(section).length).toBeGreaterThan(0);
});

test.each([
  ['30 s, of which 10 s', 'sources/pyroscope/client.ts', 'requestTimeoutMs ?? 30_000'],
  ['of which 10 s to connect', 'sources/pyroscope/client.ts', 'connectTimeoutMs ?? 10_000'],
  ['| 3, after 200, 400 and 800 ms', 'sources/pyroscope/retry.ts', 'MAX_RETRIES = 3'],
  ['after 200, 400 and 800 ms', 'sources/pyroscope/retry.ts', 'FIRST_BACKOFF_MS = 200'],
  ['at most 30 s each', 'sources/pyroscope/retry.ts', 'MAX_RETRY_AFTER_MS = 30_000'],
  ['in flight | 8 |', 'sources/pyroscope/client.ts', 'maxInFlight ?? 8'],
  ['unpacked | 256 MiB;', 'sources/pyroscope/client.ts', 'maxAnswerBytes ?? 256 * 1024 * 1024'],
  ['more than 16 MiB are unpacked', 'sources/pyroscope/body.ts', 'LARGE_BYTES = 16 * 1024 * 1024;'],
  ['| 1 MiB read', 'sources/pyroscope/client.ts', 'MAX_ERROR_BYTES = 1024 * 1024'],
  ['300 characters shown', 'sources/pyroscope/messages.ts', 'MAX_TEXT = 300'],
  ['| 15 min, of which', 'commands/run-gate.ts', 'RUN_LIMIT_MS = 10 * 60_000 + MAX_SETTLE_MS'],
  ['of which up to 5 min to wait', 'config/settle.ts', 'MAX_SETTLE_MS = 300_000'],
  ['| `flamegate push`, `flamegate snapshot` | 10 min', 'commands/push.ts', 'RUN_LIMIT_MS = 10 * 60_000;'],
  [
    '| `flamegate push`, `flamegate snapshot` | 10 min',
    'commands/snapshot.ts',
    'RUN_LIMIT_MS = 10 * 60_000;',
  ],
  ['signoff` | 20 min', 'commands/signoff.ts', 'RUN_LIMIT_MS = 20 * 60_000;'],
  ['calibrate` | 60 min |', 'commands/calibrate.ts', 'RUN_LIMIT_MS = 60 * 60_000;'],
  ['| `flamegate doctor`, `flamegate init` | 2 min |', 'commands/doctor.ts', 'RUN_LIMIT_MS = 2 * 60_000;'],
  ['| `flamegate doctor`, `flamegate init` | 2 min |', 'commands/init.ts', 'RUN_LIMIT_MS = 2 * 60_000;'],
  ['by label | 2 min |', 'commands/search-baseline.ts', 'SEARCH_LIMIT_MS = 2 * 60_000'],
  ['| 3 s (`/ready`', 'sources/pyroscope/probes.ts', 'LIMIT_MS = 3000'],
  ['2 s (the version)', 'sources/pyroscope/discovery.ts', 'VERSION_LIMIT_MS = 2000'],
  ['| 64 MiB packed |', 'sources/snapshot/read-file.ts', 'MAX_FILE_BYTES = 64 * 1024 * 1024'],
  ['file | 512 MiB,', 'sources/files.ts', 'MAX_FILE_BYTES = 512 * 1024 * 1024'],
  ['512 MiB, also unpacked', 'profile/gzip.ts', 'DEFAULT_MAX_BYTES = 512 * 1024 * 1024'],
  ['1 GiB for one service', 'sources/profile-files/read.ts', 'MAX_BYTES = 1024 * 1024 * 1024'],
  ['for push | 256 MiB |', 'push/read-recording.ts', 'MAX_BYTES = 256 * 1024 * 1024'],
  ['file | 256 KiB |', 'config/config-text.ts', 'MAX_BYTES = 256 * 1024;'],
  ['from a minute on', 'gate/notes.ts', 'NOTABLE_SKEW_MS = 60_000'],
  ['has 20 s, all', 'github/connection.ts', 'REQUEST_TIMEOUT_MS = 20_000;'],
  ['together 2 min; what', 'github/connection.ts', 'TOTAL_TIMEOUT_MS = 120_000;'],
  ['`Retry-After` up to 60 s', 'github/connection.ts', 'MAX_WAIT_MS = 60_000;'],
  ['is left after 64 MiB', 'github/connection.ts', 'MAX_ANSWER_BYTES = 64 * 1024 * 1024;'],
  ['gives up after 5 |', 'github/send.ts', 'MAX_REDIRECTS = 5;'],
  ['waits 5 s for at most', 'commands/action.ts', 'CLOSING_LIMIT_MS = 5000;'],
])('the figure in "%s" is that of the code', (text, path, code) => {
  expect(PAGE).toContain(text);
  expect(readFileSync(join(ROOT, 'src', path), 'utf8')).toContain(code);
});

describe('every row names tests that exist', () => {
  test.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))('%s', (_, row) => {
    const cells = row.split(/(?<!\\)\|/).slice(1, -1);
    expect(cells).toHaveLength(4);
    const named = Array.from((cells[3] ?? '').matchAll(NAMED));
    expect(named.length).toBeGreaterThan(0);
    expect((cells[3] ?? '').replaceAll(NAMED, '').replaceAll(/[\s,;]|and/g, '')).toBe('');
    for (const [, path = '', titles = ''] of named) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      const source = readFileSync(join(ROOT, path), 'utf8');
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) {
        expect(hasTitle(source, title), `${path} has no test "${title}"`).toBe(true);
      }
    }
  });
});
