import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets requests go out for which an answer has just made room. To read a profile or to compare takes a while in which nothing is
 * sent; done first, it would make every answer late. Two turns of the event loop: the client writes in the first one.
 */
export async function pendingSends(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
