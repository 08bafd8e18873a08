import { describe, expect, test } from 'vitest';
import { ignoredFunctions } from '../../../src/config/ignore.ts';
import { IDLE_FUNCTIONS, runtimeFunctions } from '../../../src/profile/runtime-frames.ts';

const keys = (names: readonly string[]) => names.map((name) => ({ name, file: '' }));

describe('runtimeFunctions', () => {
  test.each([
    'runtime.mallocgc',
    'runtime.gcBgMarkWorker',
    '(garbage collector)',
    '(gc)',
    'G1ParScanThreadState::copy_to_survivor_space',
    'CompileBroker::compiler_thread_loop',
    'C2Compiler::compile_method',
    'gc_collect_main',
    '_PyGC_Collect',
    'jl_gc_alloc',
  ])('%s is no yardstick', (name) => {
    expect([...runtimeFunctions(keys([name]))]).toEqual([1]);
  });

  test.each(['main.main', 'my.runtime.step', 'runtimeStats', 'Shop.runtime', 'gc', 'collect', 'iou', ''])(
    '%s is one',
    (name) => {
      expect([...runtimeFunctions(keys([name]))]).toEqual([0]);
    },
  );

  test('one mark per function, in their order', () => {
    expect([...runtimeFunctions(keys(['a', 'runtime.scanobject', 'b']))]).toEqual([0, 1, 0]);
    expect(runtimeFunctions([])).toHaveLength(0);
  });
});

describe('IDLE_FUNCTIONS', () => {
  const rules = IDLE_FUNCTIONS.map((name) => ({ function: name }));
  test('name waiting, and nothing that works', () => {
    const waiting = ['(idle)', 'runtime.futex', 'epoll_wait', 'pthread_cond_wait', 'clock_nanosleep'];
    expect([...ignoredFunctions(keys(waiting), rules)]).toEqual(waiting.map(() => 1));
    const working = ['runtime.mallocgc', 'serve', 'process_batch', 'poll', 'iou', '(garbage collector)'];
    expect([...ignoredFunctions(keys(working), rules)]).toEqual(working.map(() => 0));
  });

  test('hold no wildcard and no name twice', () => {
    expect(IDLE_FUNCTIONS.filter((name) => /[*?]/u.test(name))).toEqual([]);
    expect(new Set(IDLE_FUNCTIONS).size).toBe(IDLE_FUNCTIONS.length);
  });
});
