import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORKFLOW } from '../../../src/init/workflow-file.ts';
import { actionlint } from '../../support/actionlint.ts';

const ROOT = join(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('actionlint has nothing to say', async () => {
  expect(await actionlint(WORKFLOW)).toEqual([]);
});

test('uses the actions of the README, at the major versions that it names', () => {
  const usedIn = (text: string) =>
    new Set(
      Array.from(
        text.matchAll(/uses: ([\w./-]+)@(?:[0-9a-f]{40} # )?(v\d+)/gu),
        ([, name, major]) => `${name}@${major}`,
      ),
    );
  const used = usedIn(WORKFLOW);
  expect(used.size).toBe(3);
  const known = usedIn(README);
  expect([...used].filter((action) => !known.has(action))).toEqual([]);
});

test('the README pins the actions of others by their commit', () => {
  const pinned = (text: string) => text.match(/(?<=uses: )actions\/\S+@[0-9a-f]{40} # v[\d.]+/gu) ?? [];
  expect(README.match(/uses: actions\//gu)).toHaveLength(pinned(README).length);
});
