import { describe, expect, it } from 'vitest';
import { changedLines, firstOverlap } from '../../../src/github/hunks.ts';
import { fc } from '../../support/fast-check.ts';

describe('changedLines', () => {
  it('are the added and modified lines of the new file', () => {
    const patch = [
      '@@ -1,4 +1,5 @@ def iou(a, b):',
      ' import numpy',
      '-    x = 1',
      '+    x = 2',
      '+    y = 3',
      ' ',
      ' def f():',
      '@@ -20,3 +21,3 @@',
      ' a',
      '-b',
      '+c',
      '\\ No newline at end of file',
    ].join('\n');
    expect(changedLines(patch)).toEqual([
      { first: 2, last: 3 },
      { first: 22, last: 22 },
    ]);
  });

  it.each([
    ['a new file', '@@ -0,0 +1,3 @@\n+a\n+b\n+c', [{ first: 1, last: 3 }]],
    ['one line, without a count', '@@ -1 +1 @@\n-a\n+b', [{ first: 1, last: 1 }]],
    ['a deleted file', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['a mere deletion', '@@ -5,3 +5,2 @@\n a\n-b\n c', []],
    ['a context line that lost its space', '@@ -1,2 +1,3 @@\n\n+a\n b', [{ first: 2, last: 2 }]],
    [
      'lines of the file that look like a diff',
      '@@ -1 +1,3 @@\n a\n+@@ -1 +900 @@\n+++ b/x',
      [{ first: 2, last: 3 }],
    ],
    ['CRLF', '@@ -1 +1,2 @@\r\n a\r\n+b\r\n', [{ first: 2, last: 2 }]],
    ['nothing', '', []],
    ['lines outside of a hunk', '+a\n+b', []],
    ['a header that is none', '@@ -1 +x @@\n+a', []],
    ['a hostile number', `@@ -1 +${'9'.repeat(10)} @@\n+a\n@@ -1 +${'9'.repeat(400)} @@\n+a`, []],
    ['hunks that go back', '@@ -1 +5 @@\n+a\n@@ -1 +5 @@\n+b\n+c', [{ first: 5, last: 6 }]],
  ])('%s', (_, patch, expected) => {
    expect(changedLines(patch)).toEqual(expected);
  });

  it('are exactly those of any edit', () => {
    const op = fc.constantFrom(' ', '+', '-');
    const hunk = fc.record({ gap: fc.nat(50), ops: fc.array(op, { minLength: 1, maxLength: 30 }) });
    fc.assert(
      fc.property(
        fc.array(hunk, { maxLength: 10 }),
        fc.array(fc.string(), { minLength: 1 }),
        (hunks, texts) => {
          const { patch, added } = buildPatch(hunks, texts);
          const lines = changedLines(patch).flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, index) => first + index),
          );
          expect(lines).toEqual(added);
        },
      ),
    );
  });

  it('are ordered, apart and lines, whatever the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `@@ -${a} +${b},3 @@ ${a}`),
      fc.string().map((text) => `+${text}`),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const ranges = changedLines(lines.join('\n'));
        for (const [index, { first, last }] of ranges.entries()) {
          expect(first).toBeGreaterThan(index === 0 ? 0 : (ranges[index - 1]?.last ?? 0) + 1);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(2 ** 31);
        }
      }),
    );
  });

  it('take a time that grows with the patch', () => {
    const patch = `@@ -1 +1 @@ ${'@'.repeat(2_000_000)}\n${'+a\n b\n'.repeat(400_000)}`;
    expect(changedLines(patch)).toHaveLength(400_000);
  });
});

describe('firstOverlap', () => {
  const ranges = [
    { first: 3, last: 5 },
    { first: 10, last: 20 },
  ];

  it.each([
    [{ first: 1, last: 2 }, null],
    [{ first: 6, last: 9 }, null],
    [{ first: 21, last: 99 }, null],
    [
      { first: 5, last: 10 },
      { first: 5, last: 5 },
    ],
    [
      { first: 1, last: 99 },
      { first: 3, last: 5 },
    ],
    [
      { first: 12, last: 14 },
      { first: 12, last: 14 },
    ],
    [
      { first: 18, last: 30 },
      { first: 18, last: 20 },
    ],
  ])('%j is %j', (lines, expected) => {
    expect(firstOverlap(ranges, lines)).toEqual(expected);
  });
});

interface Hunk {
  readonly gap: number;
  readonly ops: readonly string[];
}

/** A patch as git writes it, and the numbers of the lines it adds. */
function buildPatch(hunks: readonly Hunk[], texts: readonly string[]): { patch: string; added: number[] } {
  const lines: string[] = [];
  const added: number[] = [];
  let oldLine = 1;
  let newLine = 1;
  for (const { gap, ops } of hunks) {
    oldLine += gap;
    newLine += gap;
    const count = (skipped: string) => ops.filter((op) => op !== skipped).length;
    lines.push(`@@ -${oldLine},${count('+')} +${newLine},${count('-')} @@ ${texts[0]?.replaceAll('\n', '')}`);
    for (const op of ops) {
      lines.push(op + (texts[lines.length % texts.length] ?? '').replaceAll('\n', ''));
      if (op === '+') added.push(newLine);
      if (op !== '+') oldLine += 1;
      if (op !== '-') newLine += 1;
    }
  }
  return { patch: lines.join('\n'), added };
}
