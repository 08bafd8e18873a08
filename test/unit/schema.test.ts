import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../scripts/schema.ts';

describe('the published JSON schemas', () => {
  it.each([...schemas()])('%s is what the sources say', (name, text) => {
    expect(readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8')).toBe(text);
  });
});
