import { describe, expect, test } from 'vitest';
import { search } from '../../../../../src/report/html/viewer/search.ts';
import { sampleGraph } from './sample-graph.ts';

const { tree, keys } = sampleGraph();

describe('a search', () => {
  test('counts each stack once', () => {
    const { count, nodes, share } = search(tree, keys, 'parse');
    expect(count).toBe(1);
    expect(nodes).toEqual([2, 3]);
    expect(share).toEqual({ baseline: 30 / 90, expected: 60 / 180, candidate: 60 / 200 });
  });

  test('looks at names and files without regard to case', () => {
    expect(search(tree, keys, ' LIB/Copy ').nodes).toEqual([6, 4]);
    expect(search(tree, keys, 'app.go').share.candidate).toBe(1);
  });

  test('takes signs as they are', () => {
    expect(search(tree, keys, '.*').count).toBe(0);
    expect(search(tree, keys, '(a+)+$').count).toBe(0);
  });

  test('for nothing finds nothing', () => {
    expect(search(tree, keys, '  ')).toMatchObject({ count: 0, nodes: [], share: { candidate: 0 } });
  });
});
