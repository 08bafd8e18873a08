import { describe, expect, test } from 'vitest';
import {
  kindOf,
  ProfileTypeError,
  parseProfileType,
  resolveAlias,
} from '../../../src/profile/profile-type.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const NODE_CPU = 'wall:cpu:nanoseconds:wall:nanoseconds';
const INUSE = 'memory:inuse_space:bytes:space:bytes';
const NODE_HEAP = 'memory:inuse_space:bytes:inuse_space:bytes';
const ALLOC = 'memory:alloc_space:bytes:space:bytes';
const JAVA = 'memory:alloc_in_new_tlab_bytes:bytes:space:bytes';

describe('parseProfileType', () => {
  test('five parts, six with delta, and an id without a period', () => {
    expect(parseProfileType(CPU)).toEqual({
      name: 'process_cpu',
      sampleType: 'cpu',
      sampleUnit: 'nanoseconds',
      periodType: 'cpu',
      periodUnit: 'nanoseconds',
      delta: false,
    });
    expect(parseProfileType(`${CPU}:delta`).delta).toBe(true);
    expect(parseProfileType('memory:inuse_space:bytes::').periodType).toBe('');
  });

  test.each(['', 'cpu', 'a:b:c:d', 'a:b:c:d:e:f', 'a:b:c:d:e:delta:g', ':b:c:d:e', 'a::c:d:e', 'a:b::d:e'])(
    '%j is refused',
    (id) => expect(() => parseProfileType(id)).toThrow(ProfileTypeError),
  );
});

describe('kindOf', () => {
  test.each([
    [CPU, 'cpu'],
    [NODE_CPU, 'cpu'],
    ['process_cpu:samples:count:cpu:nanoseconds', 'cpu'],
    ['wall:wall:nanoseconds:wall:nanoseconds', 'wall'],
    ['wall:samples:count:wall:nanoseconds', 'wall'],
    [ALLOC, 'alloc'],
    ['memory:alloc_objects:count:space:bytes', 'alloc'],
    [JAVA, 'alloc'],
    [INUSE, 'gauge'],
    [NODE_HEAP, 'gauge'],
    ['memory:inuse_space:bytes::', 'gauge'],
    ['memory:inuse_objects:count:space:bytes', 'gauge'],
    ['goroutines:goroutine:count:goroutine:count', 'gauge'],
    ['goroutine:goroutines:count:goroutine:count', 'gauge'],
    ['memory:live:count:objects:count', 'gauge'],
    ['mutex:contentions:count:contentions:count', 'other'],
    ['block:delay:nanoseconds:contentions:count', 'other'],
    ['exceptions:samples:count:exceptions:count', 'other'],
  ])('%s is %s', (id, kind) => expect(kindOf(id)).toBe(kind));
});

describe('resolveAlias', () => {
  test('cpu is process_cpu where it exists and Node’s CPU time otherwise', () => {
    expect(resolveAlias('cpu', [NODE_CPU, INUSE, CPU])).toEqual([CPU]);
    expect(resolveAlias('cpu', [NODE_HEAP, NODE_CPU])).toEqual([NODE_CPU]);
    expect(resolveAlias('cpu', ['process_cpu:samples:count:cpu:nanoseconds'])).toEqual([]);
  });

  test('memory is everything of it that exists, in a fixed order', () => {
    expect(resolveAlias('memory', [JAVA, CPU, ALLOC, INUSE, INUSE])).toEqual([INUSE, ALLOC, JAVA]);
    expect(resolveAlias('memory', [NODE_HEAP])).toEqual([NODE_HEAP]);
    expect(resolveAlias('memory', [CPU])).toEqual([]);
  });

  test('an id passes through, whether it exists or not', () => {
    expect(resolveAlias('goroutines:goroutine:count:goroutine:count', [])).toEqual([
      'goroutines:goroutine:count:goroutine:count',
    ]);
    expect(resolveAlias(`${CPU}:delta`, [CPU])).toEqual([`${CPU}:delta`]);
  });

  test('an unknown word lists the aliases and what exists', () => {
    expect(() => resolveAlias('heap', [INUSE, CPU])).toThrow(
      `unknown profile type "heap": write cpu or memory, or a profile type id; here exist: ${INUSE}, ${CPU}`,
    );
    expect(() => resolveAlias('', [])).toThrow('here exist: none');
    const many = Array.from({ length: 25 }, (_, i) => `p${i}:a:b:c:d`);
    expect(() => resolveAlias('x', many)).toThrow('and 5 more');
  });
});
