import { describe, expect, test } from 'vitest';
import { readFlameHash } from '../../../../../src/report/html/deep-link.ts';
import { addressOf, arrive } from '../../../../../src/report/html/viewer/address.ts';
import {
  START,
  type State,
  select,
  toSandwich,
  zoomTo,
} from '../../../../../src/report/html/viewer/state.ts';
import { SAMPLE, STRINGS, sampleGraph } from './sample-graph.ts';

const memory = { ...SAMPLE, alias: 'memory', profileType: 'memory:inuse_space' };
const data = { strings: STRINGS, graphs: [SAMPLE, memory], leftOut: 0 };
const graph = sampleGraph();
const open = () => graph;
const go = (hash: string, from: State = START) => arrive(data, open, readFlameHash(hash)!, from);

describe('an address', () => {
  test.each([
    ['the start', START, '#service=shop&type=cpu'],
    ['the place where a function changed most', select(START, 6), '#service=shop&type=cpu&frame=copy'],
    ['another place of it', select(START, 4), '#service=shop&type=cpu&frame=copy&node=4'],
    ['a zoomed frame', zoomTo(START, 5), '#service=shop&type=cpu&frame=render&zoom=5'],
    ['folded callees', select(START, 9), '#service=shop&type=cpu&node=9'],
    ['callers and callees', toSandwich(START, 3), '#service=shop&type=cpu&frame=copy&sandwich=1'],
    [
      'every choice',
      {
        ...START,
        view: 'candidate',
        basis: 'measured',
        widthBy: 'baseline',
        orientation: 'flame',
        find: 'x y',
      } as const,
      '#service=shop&type=cpu&view=candidate&base=measured&width=baseline&layout=flame&find=x%20y',
    ],
  ])('of %s leads back to it', (_, state: State, hash) => {
    expect(addressOf(data, graph, state)).toBe(hash);
    expect(go(hash)).toEqual({ state, problem: '' });
  });

  test('may name the type by its id, or not at all', () => {
    expect(go('#service=shop&type=memory').state.graph).toBe(1);
    expect(go('#service=shop&type=memory%3Ainuse_space').state.graph).toBe(1);
    expect(go('#service=shop').state.graph).toBe(0);
  });

  test('leaves choices alone that it does not name', () => {
    expect(go('#service=shop&frame=copy', { ...START, orientation: 'flame', find: 'a' }).state).toMatchObject(
      {
        orientation: 'flame',
        find: 'a',
        selected: 6,
      },
    );
  });

  test.each([
    ['#service=none&type=cpu', 'no flame graph of that service'],
    ['#service=shop&type=none', 'no flame graph of that service'],
    ['#service=shop&type=cpu&frame=nobody', 'nobody is not in this graph'],
  ])('%s leads nowhere, and says so', (hash, problem) => {
    expect(go(hash).problem).toContain(problem);
  });

  test.each(['zoom=99', 'zoom=-1', 'zoom=x', 'node=1e3', 'zoom=5&node=4', 'view=none', 'layout=constructor'])(
    '%s is not taken at its word',
    (part) => {
      const { state } = go(`#service=shop&type=cpu&${part}`);
      expect(state).toMatchObject({ zoom: 0, view: 'difference', orientation: 'icicle' });
      expect(state.selected).toBeLessThan(graph.tree.size);
    },
  );
});
