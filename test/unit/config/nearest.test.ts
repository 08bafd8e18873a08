import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../src/config/nearest.ts';

const NAMES = ['ai-clip', 'ai-flip', 'nemotron-backend', 'gate', 'x'.repeat(10_000)];

describe('nearestName', () => {
  test.each([
    ['ai-clyp', 'ai-clip'],
    ['AI-CLIP', 'ai-clip'],
    ['ai-xlip', 'ai-clip'], // as near as ai-flip, and first
    ['nemotron_backend', 'nemotron-backend'],
    ['nemotronbackend', 'nemotron-backend'],
    ['gat', 'gate'],
    ['gaet', 'gate'], // two neighbours swapped are one slip
    ['eatg', null],
    ['gate', 'gate'],
    ['checkout', null],
    ['', null],
    ['x'.repeat(9999), null],
  ])('%j is near to %j', (name, expected) => expect(nearestName(name, NAMES)).toBe(expected));

  test('where every letter differs, nothing is near', () => {
    expect(nearestName('y', ['x'])).toBeNull();
    expect(nearestName('', ['x'])).toBeNull();
    expect(nearestName('X', ['x'])).toBe('x');
  });

  test('nothing is near to nothing', () => expect(nearestName('a', [])).toBeNull());
});
