import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../scripts/readme.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const EMPTY = [
  '# Title',
  '<!-- inputs --><!-- /inputs -->',
  'between',
  '<!-- outputs -->',
  'old',
  '<!-- /outputs -->',
  '',
];
const ACTION = `
inputs:
  mode:
    description: "One of \`a|b\`.\\n Default: a."
  baseline:
    description: A window.
    required: true
outputs:
  verdict:
    description: The verdict.
`;

describe('withTables', () => {
  it('writes both tables and keeps the rest', () => {
    expect(withTables(EMPTY.join('\n'), ACTION).split('\n')).toEqual([
      '# Title',
      '<!-- inputs -->',
      '',
      '| Input | What it is |',
      '| --- | --- |',
      '| `mode` | One of `a\\|b`. Default: a. |',
      '| `baseline` **(required)** | A window. |',
      '',
      '<!-- /inputs -->',
      'between',
      '<!-- outputs -->',
      '',
      '| Output | What it is |',
      '| --- | --- |',
      '| `verdict` | The verdict. |',
      '',
      '<!-- /outputs -->',
      '',
    ]);
  });

  it('changes nothing the second time', () => {
    const once = withTables(EMPTY.join('\n'), ACTION);
    expect(withTables(once, ACTION)).toBe(once);
  });

  it.each([
    ['missing', '<!-- inputs --><!-- /inputs --><!-- outputs -->', '<!-- /outputs -->'],
    ['repeated', `<!-- inputs -->${EMPTY.join('\n')}`, '<!-- inputs -->'],
    ['reversed', '<!-- /inputs --><!-- inputs --><!-- outputs --><!-- /outputs -->', '<!-- /inputs -->'],
  ])('names a marker that is %s', (_, readme, marker) => {
    expect(() => withTables(readme, ACTION)).toThrow(marker);
  });
});

describe('README.md', () => {
  it('shows the inputs and outputs of action.yml (node scripts/readme.ts writes them)', () => {
    const readme = read('README.md');
    expect(withTables(readme, read('action.yml'))).toBe(readme);
  });
});
