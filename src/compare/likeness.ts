import type { FrameKey } from '../profile/profile.ts';

/** Longer names are compared by their ends: names come from outside, and the comparison is quadratic. */
const LONGEST_NAME = 96;
/** In shorter names (`get`, `set`, `run`) a common letter says nothing. */
const SHORTEST_NAME = 4;

/**
 * A function's name without the package in front, which Go and C++ write into it: all functions of a package would
 * look alike.
 */
export function localName({ name, file }: FrameKey): string {
  const inPackage = name.slice(name.lastIndexOf('/') + 1);
  if (file === '') {
    const dot = inPackage.indexOf('.');
    if (dot > 0 && dot + 1 < inPackage.length) return inPackage.slice(dot + 1);
  }
  const scope = inPackage.lastIndexOf('::');
  return scope > 0 && scope + 2 < inPackage.length ? inPackage.slice(scope + 2) : inPackage;
}

/** Whether two functions lie in the same file or, where a name holds it, in the same package; unknown is never the same. */
export function samePackage(a: FrameKey, b: FrameKey): boolean {
  const left = packageOf(a);
  return left !== '' && left === packageOf(b);
}

function packageOf(key: FrameKey): string {
  if (key.file !== '') return key.file;
  return key.name.slice(0, key.name.length - localName(key).length);
}

/**
 * How alike two names are, 0 to 1: twice the letters in common blocks over all letters (Ratcliff and Metzener, Pattern
 * Matching: The Gestalt Approach, 1988). Class and package in front do not count.
 */
export function nameLikeness(a: FrameKey, b: FrameKey): number {
  const left = lastPart(localName(a));
  const right = lastPart(localName(b));
  if (left === right) return 1;
  if (Math.min(left.length, right.length) < SHORTEST_NAME) return 0;
  return (2 * commonLetters(left, right)) / (left.length + right.length);
}

/** Method names without their class: `Encoder.encode` and `Encoder.flush` are no more alike than `encode` and `flush`. */
function lastPart(name: string): string {
  return name
    .slice(name.lastIndexOf('.') + 1)
    .slice(-LONGEST_NAME)
    .toLowerCase();
}

/** Letters in the longest common block and, left and right of it, in the next ones. */
function commonLetters(a: string, b: string): number {
  let length = 0;
  let endA = 0;
  let endB = 0;
  let above = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const common = (above[j - 1] as number) + 1;
      row[j] = common;
      if (common > length) {
        length = common;
        endA = i;
        endB = j;
      }
    }
    above = row;
  }
  // Blocks of one or two letters are chance.
  if (length < 3) return 0;
  return (
    length +
    commonLetters(a.slice(0, endA - length), b.slice(0, endB - length)) +
    commonLetters(a.slice(endA), b.slice(endB))
  );
}
