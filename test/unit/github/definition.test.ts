import { describe, expect, it } from 'vitest';
import { mayDefine } from '../../../src/github/definition.ts';
import { fc } from '../../support/fast-check.ts';

const TEXT =
  'import math\n\ndef iou(a, b):\n    x = a\n    return x / b\n\nclass Box:\n    def area(self): pass\n';

function may(name: string, firstLine: number, lastLine = firstLine, text = TEXT): boolean {
  return mayDefine(text, { name, source: { file: 'ai.py', firstLine, lastLine } });
}

describe('mayDefine', () => {
  it.each([
    ['iou', 4],
    ['iou', 3],
    ['Box.area', 8],
    ['(*Box).area', 8],
    ['crate::Box<T>::area', 8],
    ['crate::area<T>', 8],
    ['handle.<locals>.iou', 5],
  ])('%s at line %i', (name, line) => {
    expect(may(name, line)).toBe(true);
  });

  it.each([
    ['wsgi_app', 4, 'the file does not know it'],
    ['iou', 2, 'its name comes only later'],
    ['iou', 100, 'the file is shorter'],
    ['io', 4, 'it is a part of another name'],
    ['<module>', 4, 'that is everywhere'],
    ['(anonymous)', 4, 'that is everywhere, too'],
    ['', 4, 'it has no name'],
  ])('not %j at line %i: %s', (name, line) => {
    expect(may(name, line)).toBe(false);
  });

  it('nothing without a place or a text', () => {
    expect(mayDefine(TEXT, { name: 'iou', source: null })).toBe(false);
    expect(may('iou', 4, 4, '')).toBe(false);
  });

  it('takes any name and any text, in a time that grows with them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(50), (name, text, line) => {
        expect(typeof may(name, line + 1, line + 1, text)).toBe('boolean');
      }),
    );
    expect(may('a'.repeat(1_000_000), 2, 2, `${'b '.repeat(500_000)}\n`)).toBe(false);
    expect(may(`f${'!'.repeat(1_000_000)}`, 1, 1, '<'.repeat(1_000_000))).toBe(false);
  });
});
