import { expect, test } from 'vitest';
import type { Grouping } from '../../src/profile/grouping.ts';
import { createStackTableBuilder } from '../../src/profile/stack-table.ts';
import { fc } from '../support/fast-check.ts';
import { functionCosts } from '../support/function-costs.ts';
import { profileOf } from '../support/profile-of.ts';

const NAMES = ['g1', 'g2', 'g3', 'main', 'db', 'iou'];
const stack = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 7 })
  .map((frames) => frames.join(';'));
const profile = fc
  .array(fc.tuple(stack, fc.bigInt({ min: 1n, max: 1000n })), { minLength: 1, maxLength: 15 })
  .map((entries) => profileOf(...entries));
const profiles = fc.array(profile, { minLength: 1, maxLength: 3 });

const grouping: Grouping = ({ name }) => (name.startsWith('g') ? 'G' : null);

function build(all: readonly ReturnType<typeof profileOf>[], rule?: Grouping) {
  const builder = createStackTableBuilder(rule);
  for (const one of all) builder.add(one, 0);
  return functionCosts(builder.finish());
}

test('grouping conserves cost: of the service, of every other function, and of the members together', () => {
  fc.assert(
    fc.property(profiles, (all) => {
      const [plain, grouped] = [build(all), build(all, grouping)];
      expect(grouped.blocks).toEqual(plain.blocks);
      for (const name of ['main', 'db', 'iou']) {
        expect(grouped.self.get(name)).toEqual(plain.self.get(name));
        expect(grouped.total.get(name)).toEqual(plain.total.get(name));
      }
      const members = ['g1', 'g2', 'g3'].map((name) => plain.self.get(name) ?? 0);
      expect(grouped.self.get('G') ?? 0).toBe(members.reduce((sum, cost) => sum + cost, 0));
    }),
  );
});

test('a group that calls itself is counted once: its total is what the stacks with any member cost', () => {
  fc.assert(
    fc.property(profiles, (all) => {
      const [plain, grouped] = [build(all), build(all, grouping)];
      const withMember = plain.stacks
        .filter(({ names }) => names.some((name) => name.startsWith('g')))
        .reduce((sum, { cost }) => sum + cost, 0);
      expect(grouped.total.get('G') ?? 0).toBe(withMember);
      for (const { names } of grouped.stacks) {
        expect(names.some((name, at) => name === 'G' && names[at + 1] === 'G')).toBe(false);
      }
    }),
  );
});

test('a group of everything is one function that costs everything', () => {
  fc.assert(
    fc.property(profiles, (all) => {
      const grouped = build(all, () => 'all');
      expect([...grouped.self.keys()]).toEqual(['all']);
      expect(grouped.self.get('all')).toBe(grouped.total.get('all'));
      expect(grouped.stacks).toHaveLength(1);
    }),
  );
});

test('a group of one function only changes its name', () => {
  fc.assert(
    fc.property(profiles, (all) => {
      const grouped = build(all, ({ name }) => (name === 'iou' ? 'renamed' : null));
      const plain = build(all);
      expect(grouped.self.get('renamed')).toEqual(plain.self.get('iou'));
      expect(grouped.total.get('renamed')).toEqual(plain.total.get('iou'));
    }),
  );
});
