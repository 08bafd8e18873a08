import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf, profileTypeAliases, resolveAlias } from '../../../src/profile/profile-type.ts';

/** docs/profile-types.md says what the code does. */

const page = readFileSync(join(import.meta.dirname, '../../../docs/profile-types.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

describe('docs/profile-types.md', () => {
  test('names every runtime', () => {
    const from = rows.map(([, profilers]) => profilers).join();
    for (const name of ['Python SDK', 'py-spy', 'Go', 'Node', 'Java', '.NET', 'Ruby', 'Rust', 'eBPF'])
      expect(from).toContain(name);
  });

  test.each(rows)('%s from %s: %s, %s, alias "%s"', (id, _, kind, values, alias, tells, known) => {
    expect(kindOf(id as string)).toBe(kind);
    expect(values).toBe(kind === 'gauge' ? 'gauge' : 'cumulative');
    const meant = profileTypeAliases.filter((name) => resolveAlias(name, [id as string]).length > 0);
    expect(meant.join()).toBe(alias);
    expect(tells).not.toBe('');
    expect(['tested', 'documented']).toContain(known);
  });
});
