import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORKFLOW } from '../../../src/init/workflow-file.ts';
import { actionlint } from '../../support/actionlint.ts';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('actionlint has nothing to say', async () => {
  expect(await actionlint(WORKFLOW)).toEqual([]);
});

test('uses the actions of the README, at the versions that it names', () => {
  const usedIn = (text: string) => new Set(text.match(/(?<=uses: )\S+/gu));
  const used = usedIn(WORKFLOW);
  expect(used.size).toBe(3);
  const known = usedIn(README);
  expect([...used].filter((action) => !known.has(action))).toEqual([]);
});
