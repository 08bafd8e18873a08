import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../src/commands/gate.ts';
import { readFlags } from '../../../src/config/inputs.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const SIDES = ['baseline', 'candidate'].flatMap((side) => [
  `--${side}`,
  join(FIXTURES, `ai-yolo26.${side}.folded`),
]);
const TERMINAL = {
  color: false,
  columns: 120,
  out: () => undefined,
  err: () => undefined,
  progress: () => undefined,
  step: () => undefined,
};

test.each([
  ['--span-id', '9a517183f26a089d'],
  ['--report-profiles', 'profiles'],
])('%s means nothing for profile files, and is refused', async (option, value) => {
  const extras = { 'span-id': 'strings', 'report-profiles': 'string' } as const;
  const line = readFlags(['--source', 'files', ...SIDES, option, value], {}, extras);
  await expect(gate({ line, env: {}, terminal: TERMINAL, nowMs: 0 })).rejects.toMatchObject({
    message: `option ${option} needs a server`,
    remedy: expect.stringContaining('source: pyroscope'),
  });
});
