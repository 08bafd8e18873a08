import { expect, it } from 'vitest';
import { parseFolded } from '../../src/profile/folded.ts';
import { stackCount } from '../../src/profile/profile.ts';
import { fc } from '../support/fast-check.ts';

/** What a file of folded stacks says, read the slow way: line by line, as text. */
function readAsText(bytes: Uint8Array): string[] | null {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  const stacks: string[] = [];
  for (const line of lines.map((text) => text.trimEnd()).filter((text) => text !== '')) {
    const [, stack = '', count = ''] = /^(.*)[ \t](\d+)$/su.exec(line) ?? [];
    if (stack.trimEnd() === '' || !Number.isSafeInteger(Number(count))) return null;
    const names = stack
      .trimEnd()
      .split(';')
      .map((name) => name || '[unknown]');
    stacks.push(`${names.join('|')} ${Number(count)}`);
  }
  return stacks;
}

function readAsProfile(bytes: Uint8Array): string[] | null {
  try {
    const { frames, stackOffsets, stackFrames, values, ...profile } = parseFolded(bytes);
    expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length);
    return Array.from({ length: stackCount({ stackOffsets, ...profile }) }, (_, stack) => {
      const own = [...stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1])].reverse();
      return `${own.map((frame) => frames[frame]!.name).join('|')} ${values[0]![stack]}`;
    });
  } catch {
    return null;
  }
}

const part = fc.constantFrom(
  'a',
  'main',
  ';',
  ';',
  ' ',
  '\t',
  '\r',
  '\u00a0',
  'ä',
  '\ud83d\ude00',
  '7',
  ';;',
);
const line = fc
  .tuple(
    fc.array(part, { maxLength: 8 }),
    fc.constantFrom(' 1', '\t20', ' 007', ' 1 ', ' 3\r', '', ' x', ' 9007199254740993'),
  )
  .map(([parts, end]) => parts.join('') + end);

it('reads lines of every kind as their text says', () =>
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const bytes = Buffer.from(lines.join('\n'));
      expect(readAsProfile(bytes)).toEqual(readAsText(bytes));
    }),
    { numRuns: 500 },
  ));

it('takes two spellings of bad UTF-8 for one name', () => {
  const bytes = Buffer.concat([
    Buffer.from([0xff]),
    Buffer.from('x 1\n'),
    Buffer.from([0xfe]),
    Buffer.from('x 2\n'),
  ]);
  expect(readAsProfile(bytes)).toEqual(['\ufffdx 1', '\ufffdx 2']);
});
