import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, PHOTOGRAPHED, sampleTexts } from '../../scripts/sample.ts';

const texts = await sampleTexts();
const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docs/sample', name), 'utf8');

describe('docs/sample', () => {
  it.each([...texts])('%s is what the demo says (npm run sample)', (name, text) => {
    expect(read(name)).toBe(text);
  });

  it('has photographs of these texts', () => {
    expect(read(PHOTOGRAPHED)).toBe(fingerprint(texts));
  });
});
