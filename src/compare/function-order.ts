import type { FrameKey } from '../profile/profile.ts';

/**
 * Orders function ids by name, then file. Ids follow the order of the input, so nothing that is shown or decided may
 * depend on them.
 */
export function byFunctionKey(functions: readonly FrameKey[]): (a: number, b: number) => number {
  const text = (id: number) => {
    const key = functions[id];
    return key === undefined ? '' : `${key.name}\u0000${key.file}`;
  };
  return (a, b) => {
    if (a === b) return 0;
    const left = text(a);
    const right = text(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
