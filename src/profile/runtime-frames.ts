import type { FrameKey } from './profile.ts';

/**
 * Functions in which a runtime waits: a profiler samples them although they cost nothing. The default of the `ignore`
 * setting, by function name; application main loops that sleep belong in a user's own list.
 */
export const IDLE_FUNCTIONS: readonly string[] = [
  '(idle)', // Node
  'Non JS threads activity', // Node, Datadog's profiler
  'runtime.futex', // Go
  'runtime.usleep',
  'runtime.epollwait',
  'runtime.netpoll',
  'runtime.notesleep',
  'runtime.notetsleep',
  'internal/runtime/syscall.EpollWait',
  'futex', // libc and kernel
  'futex_wait',
  'do_futex',
  '__futex_abstimed_wait_common',
  'epoll_wait',
  'ep_poll',
  'pthread_cond_wait',
  'pthread_cond_timedwait',
  '__poll',
  'nanosleep',
  'clock_nanosleep',
  'cpuidle_enter_state',
];

/** Garbage collectors, compilers and schedulers: they follow memory and code, not load, so they are no yardstick. */
const RUNTIME = [
  /^runtime\./u, // Go
  /^\((?:garbage collector|gc)\)$/iu, // Node, Ruby
  /^(?:GCTaskThread|G1\w+|ShenandoahHeap|ZCollected\w*|CompileBroker|C[12]Compiler)(?:::|$)/u, // HotSpot
  /^(?:gc_collect_main|_?PyGC_|jl_gc_)/u, // CPython, Julia
];

/** 1 for every function that belongs to a language runtime, else 0. */
export function runtimeFunctions(functions: readonly FrameKey[]): Uint8Array {
  return Uint8Array.from(functions, ({ name }) => (RUNTIME.some((pattern) => pattern.test(name)) ? 1 : 0));
}
