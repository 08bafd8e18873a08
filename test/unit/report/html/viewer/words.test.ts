import { describe, expect, test } from 'vitest';
import {
  changeOf,
  changeWords,
  ratioText,
  signOf,
} from '../../../../../src/report/html/viewer/difference.ts';
import { frameFacts, frameSentence } from '../../../../../src/report/html/viewer/facts.ts';
import { keyAction } from '../../../../../src/report/html/viewer/keys.ts';
import { cutName, fitName } from '../../../../../src/report/html/viewer/label.ts';
import { sampleGraph } from './sample-graph.ts';

describe('a change', () => {
  test.each([
    [100, 100, 'same', 0, '', 'about the same'],
    [100, 104, 'same', 0, '', 'about the same'],
    [100, 110, 'grew', 1, '▲', 'grew 1.10×'],
    [100, 130, 'grew', 2, '▲', 'grew 1.30×'],
    [100, 170, 'grew', 3, '▲', 'grew 1.70×'],
    [100, 300, 'grew', 4, '▲', 'grew 3.00×'],
    [100, 40, 'shrank', 4, '▼', 'shrank to 0.40×'],
    [0, 40, 'new', 4, '▲', 'new'],
    [40, 0, 'gone', 4, '▼', 'gone'],
    [0, 0, 'same', 0, '', 'about the same'],
  ] as const)('from %i to %i is %s', (before, seen, kind, step, sign, words) => {
    const change = changeOf(before, seen, 0);
    expect(change).toMatchObject({ kind, step });
    expect(signOf(change.kind)).toBe(sign);
    expect(changeWords(change)).toBe(words);
  });

  test('of next to nothing stays pale', () => {
    expect(changeOf(1, 3, 100)).toMatchObject({ kind: 'same', step: 0 });
    expect(changeOf(0, 3, 100)).toMatchObject({ kind: 'new', step: 0 });
    expect(ratioText(changeOf(0, 3, 100))).toBe('new');
  });
});

describe('a frame', () => {
  const graph = sampleGraph();

  test('is told in the units of its comparison', () => {
    const facts = frameFacts(graph, graph.tree, 6, 'expected');
    expect(facts).toMatchObject({
      name: 'copy',
      file: 'lib/copy.go',
      total: { before: '400 ms', seen: '800 ms', change: { kind: 'grew', ratio: 2 } },
      share: { before: '22 %', seen: '40 %' },
      word: 'fail',
      remark: 'grew 2.00×',
    });
    expect(frameSentence(facts, 'expected')).toBe(
      'copy, fail, grew 2.00×, total 400 ms expected, 800 ms seen, 40 % of the service',
    );
  });

  test('is compared with the baseline as measured when that is asked for', () => {
    expect(frameFacts(graph, graph.tree, 6, 'measured')).toMatchObject({
      total: { before: '200 ms', change: { ratio: 4 } },
      share: { before: '22 %' },
    });
  });
});

describe('a name', () => {
  test.each([
    ['short', 10, 'short'],
    ['github.com/x/shop.(*Cart).Add', 15, '…shop.(*Cart).A…'.slice(0, 14).concat('…')],
    ['github.com/x/shop.Add', 12, '…shop.Add'],
    ['iterencode', 5, 'iter…'],
    ['iterencode', 2, ''],
  ])('%s in %i characters is %s', (name, room, shown) => {
    expect(cutName(name, room)).toBe(shown);
    expect([...cutName(name, room)].length).toBeLessThanOrEqual(Math.max(room, 0));
  });

  test('of wide letters is cut until it fits', () => {
    const wide = (text: string) => [...text].length * 12;
    const shown = fitName('函数函数函数函数', 60, 6, wide);
    expect(shown).toBe('函数函数…');
    expect(fitName('函数', 2, 6, wide)).toBe('');
  });
});

describe('a key', () => {
  const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false });

  test('moves as the eye does', () => {
    expect(keyAction(key('ArrowDown'), 'icicle')).toEqual({ move: 'leafwards' });
    expect(keyAction(key('ArrowDown'), 'flame')).toEqual({ move: 'rootwards' });
    expect(keyAction(key('ArrowUp'), 'flame')).toEqual({ move: 'leafwards' });
    expect(keyAction(key('Enter'), 'icicle')).toEqual({ do: 'zoom' });
  });

  test('with a modifier, or unknown, belongs to the browser', () => {
    expect(keyAction({ ...key('s'), ctrlKey: true }, 'icicle')).toBeUndefined();
    expect(keyAction(key('Tab'), 'icicle')).toBeUndefined();
  });
});
