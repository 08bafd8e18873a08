import { expect, test } from 'vitest';
import type { SourcePlace } from '../../../src/profile/profile.ts';
import { notePlace } from '../../../src/profile/source-place.ts';
import { createStackTableBuilder } from '../../../src/profile/stack-table.ts';
import { profileOf } from '../../support/profile-of.ts';

const frame = (line: number) => ({ name: 'f', file: 'a.py', line });

test('all lines of a function are its place, and of several files the first by name', () => {
  const places = new Map<number, SourcePlace>();
  const note = (file: string, line: number) =>
    notePlace(places, 1, { file, firstLine: 1, lastLine: 1 }, { name: 'f', file, line });
  for (const line of [20, 12, 31]) note('b.py', line);
  expect(places.get(1)).toEqual({ file: 'b.py', firstLine: 12, lastLine: 31 });
  note('c.py', 99);
  expect(places.get(1)).toEqual({ file: 'b.py', firstLine: 12, lastLine: 31 });
  note('a.py', 7);
  expect(places.get(1)).toEqual({ file: 'a.py', firstLine: 7, lastLine: 7 });
});

test('a frame without a line of its own has the one of its name', () => {
  const places = new Map<number, SourcePlace>();
  notePlace(places, 1, { file: 'a.py', firstLine: 5, lastLine: 5 }, frame(0));
  expect(places.get(1)).toEqual({ file: 'a.py', firstLine: 5, lastLine: 5 });
});

test('a stack table knows the places of the profiles that were meant to tell them', () => {
  const profile = (line: number) => ({ ...profileOf(['f@a.py', 1n]), frames: [frame(line)] });
  const builder = createStackTableBuilder();
  builder.add(profile(3), 0);
  builder.add(profile(40), 0, true);
  builder.add(profile(44), 0, true);
  const { table } = builder.finish();
  expect([...(table.places ?? [])]).toEqual([[0, { file: 'a.py', firstLine: 40, lastLine: 44 }]]);
});
