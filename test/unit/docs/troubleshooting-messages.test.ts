import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI_DEFAULTS } from '../../../src/commands/command.ts';
import { readConfigFile } from '../../../src/config/config-text.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { type Environment, readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { attemptAtCheck, explainFailure } from '../../../src/github/failure.ts';
import { contextFor } from '../../support/github-context.ts';
import { isOneOf } from '../../support/troubleshooting.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

/** Sections of docs/troubleshooting.md without a code are headed by messages, too. */

const page = readFileSync(join(import.meta.dirname, '../../../docs/troubleshooting.md'), 'utf8');
const headings = Array.from(page.matchAll(/^### (?!.*\(FG\d{3}\)$)(.+)$/gm), ([, heading = '']) => heading);

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const URL = { 'pyroscope-url': 'http://localhost:4040' };
const WINDOWS = { baseline: 'now-30m/now-20m', candidate: 'now-10m/now' };
const resolved = (values: Readonly<Record<string, string>>) =>
  usageErrorOf(() => resolveConfig({ values, origins: {} }, null, CLI_DEFAULTS, NOW_MS)).message;

const context = contextFor('https://api.github.com', { baseSha: '3f2a91c' });
const attempt = attemptAtCheck('flamegate');
function told(status: number, message: string, hasAnswer = true): string {
  const response = hasAnswer ? { headers: {} } : undefined;
  return explainFailure(Object.assign(new Error(message), { status, response }), context, attempt);
}

const messages: readonly string[] = [
  usageErrorOf(() => parseConfigFile('f.yml', 'mod: warn')).message,
  usageErrorOf(() => readActionInputs({ INPUT_MOD: 'warn' } as Environment)).message,
  usageErrorOf(() => readFlags(['--mod', 'warn'], {})).message,
  resolved({ ...URL, candidate: WINDOWS.candidate }),
  resolved({ ...URL, baseline: WINDOWS.baseline }),
  resolved(WINDOWS),
  resolved({ ...URL, ...WINDOWS, candidate: 'now-10m/20m' }),
  resolved({ ...URL, ...WINDOWS, candidate: 'now-25m/now' }),
  told(403, 'Resource not accessible by integration'),
  told(404, 'Not Found'),
  told(429, 'slow down'),
  told(500, 'connect ECONNREFUSED', false),
];

test.each(messages)('%j heads a section', (message) => {
  expect(headings.filter((heading) => isOneOf(heading, message))).toHaveLength(1);
});

test('a configuration file that is not there heads a section', async () => {
  const error = await readConfigFile('/nowhere/flamegate.yml', true).catch((thrown: Error) => thrown);
  expect(headings.some((heading) => isOneOf(heading, (error as Error).message))).toBe(true);
});

test('no section is headed by something that nobody says', () => {
  const said = [...messages, 'the configuration file f.yml cannot be read'];
  expect(headings.length).toBeGreaterThan(5);
  for (const heading of headings) {
    for (const form of heading.split(' / ')) {
      expect(
        said.some((message) => isOneOf(form, message)),
        form,
      ).toBe(true);
    }
  }
});
