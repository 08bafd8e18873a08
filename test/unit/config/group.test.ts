import { describe, expect, test } from 'vitest';
import { createGrouping, type GroupRule } from '../../../src/config/group.ts';

const rule = (pattern: string, name: string, file?: string): GroupRule => ({
  pattern: { function: pattern, file },
  name,
  origin: 'f.yml:1:1',
});

describe('createGrouping', () => {
  const grouping = createGrouping(
    [
      rule('*$$Lambda*', 'lambdas'),
      rule('handle_?', 'handlers', 'gen/*.ts'),
      rule('*', 'others', 'vendor.py'),
    ],
    [{ function: 'serve', file: 'vendor.py' }, { function: 'epoll_wait' }],
  );

  test.each([
    ['com.shop.Cart$$Lambda/0x?', '', 'lambdas'],
    ['handle_a', 'src/gen/a.ts', 'handlers'],
    ['handle_a', 'a.ts', null],
    ['handle_ab', 'src/gen/a.ts', null],
    ['parse', 'lib/vendor.py', 'others'],
    ['main', 'main.py', null],
  ])('%s of %j is %s', (name, file, group) => {
    expect(grouping?.({ name, file })).toBe(group);
  });

  test('the first that matches counts', () => {
    expect(grouping?.({ name: 'a$$Lambda', file: 'vendor.py' })).toBe('lambdas');
  });

  test('idle functions stay what they are: as members of a group they would count as work', () => {
    expect(grouping?.({ name: 'serve', file: 'lib/vendor.py' })).toBeNull();
    expect(
      createGrouping([rule('*', 'all')], [{ function: 'epoll_wait' }])?.({ name: 'epoll_wait', file: '' }),
    ).toBeNull();
  });

  test('without groups there is nothing to ask', () => {
    expect(createGrouping([], [])).toBeUndefined();
  });

  test('brackets, braces and signs are themselves', () => {
    const templates = createGrouping([rule('std::map<?*>::{ctor}(*)[*]', 'maps')], []);
    expect(templates?.({ name: 'std::map<int, long>::{ctor}(int)[clone]', file: '' })).toBe('maps');
    expect(templates?.({ name: 'std::map<>::{ctor}()[]', file: '' })).toBeNull();
  });

  test('a hostile pattern and a hostile name come to an end', () => {
    const hostile = createGrouping([rule(`${'*a'.repeat(200)}b`, 'x')], []);
    expect(hostile?.({ name: 'a'.repeat(20_000), file: '' })).toBeNull();
  });
});
