import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets requests go out for which an answer has just made room. To read a profile or to compare takes a while in which nothing is
 * sent; done first, it would make every answer late. Three turns of the event loop: the client takes up to two before it writes.
 */
export async function pendingSends(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
}

/** A connection that is opened first takes longer, up to eight turns on loopback. */
const OPENING = 3;

/** Lets the first requests go out, before something is loaded that takes as long as their answers. */
export async function firstSends(): Promise<void> {
  for (let round = 0; round < OPENING; round++) await pendingSends();
}
