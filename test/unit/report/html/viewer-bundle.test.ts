import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { viewerBundle } from '../../../../scripts/viewer.ts';

test('the bundled script is what its sources make: else run npm run viewer', async () => {
  const path = join(import.meta.dirname, '../../../../src/report/html/viewer-bundle.ts');
  // Not the texts themselves: their difference would fill the screen.
  expect((await viewerBundle()) === readFileSync(path, 'utf8')).toBe(true);
});
