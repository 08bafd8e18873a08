import { describe, expect, test } from 'vitest';
import { fileTail, normalizeFrame } from '../../../src/profile/frame-key.ts';
import type { RawFrame, SourcePlace } from '../../../src/profile/profile.ts';

const key = (name: string, file = '', line = 0) => {
  const { place: _, ...identity } = normalizeFrame({ name, file, line });
  return identity;
};
/** Name and file of the key as one text, and whether the frame was folded. */
const shown = (name: string, file = '') => {
  const { key: found, folded } = key(name, file);
  return `${found.name}${found.file === '' ? '' : ` @${found.file}`}${folded ? ' (folded)' : ''}`;
};

describe('normalizeFrame takes names apart that carry their place', () => {
  test.each([
    ['py-spy as the agent uploads it', 'ai.py:39 - iou', 'iou @ai.py'],
    ['py-spy with a directory', '/srv/app/ai.py:39 - Model.iou', 'Model.iou @app/ai.py'],
    ['py-spy raw', 'iou (ai.py:39)', 'iou @ai.py'],
    ['py-spy raw with parentheses in the name', 'f(x) (pkg/mod.pyx:7)', 'f(x) @pkg/mod.pyx'],
    ['py-spy, file with blanks', 'my file.py:1 - run', 'run @my file.py'],
    ['Node', './dist/server.js:handle:12', 'handle @dist/server.js'],
    ['Node, built in', 'node:internal/timers:listOnTimeout:569', 'listOnTimeout @node:internal/timers'],
    ['Node, anonymous', '/app/dist/a.js:(anonymous:L#1:C#2):12', '(anonymous) @dist/a.js'],
    ['Node, Windows path', 'C:\\app\\dist\\a.js:run:3', 'run @dist/a.js'],
    ['a Rust path is no Node frame', 'core::ptr::drop', 'core::ptr::drop'],
    ['a C++ method with a number at its end', 'ns::Type::at:3', 'ns::Type::at:3'],
    ['nothing to take apart', 'main', 'main'],
  ])('%s', (_, name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test('a file the profiler gave stays the file', () => {
    expect(shown('ai.py:39 - iou', 'main.c')).toBe('ai.py:39 - iou @main.c');
    expect(shown('./dist/a.js:handle:12', '/app/dist/a.js')).toBe('handle @dist/a.js');
  });

  test('the line does not matter', () => {
    expect(key('iou', 'ai.py', 12)).toEqual(key('iou', 'ai.py', 90));
    expect(shown('ai.py:12 - iou')).toBe(shown('ai.py:90 - iou'));
    expect(shown('iou (ai.py:12)')).toBe(shown('iou (ai.py:90)'));
    expect(shown('a.js:(anonymous:L#1:C#2):12')).toBe(shown('a.js:(anonymous:L#5:C#9):77'));
  });
});

describe('normalizeFrame folds code inside a function into it', () => {
  test.each([
    ['Python list comprehension', 'encode.<locals>.<listcomp>', 'encode'],
    ['Python dict comprehension', 'encode.<locals>.<dictcomp>', 'encode'],
    ['Python set comprehension', 'encode.<locals>.<setcomp>', 'encode'],
    ['Python generator', 'A.encode.<locals>.<genexpr>', 'A.encode'],
    ['Python lambda around a generator', 'f.<locals>.<lambda>.<locals>.<genexpr>', 'f'],
    ['Go closure', 'main.(*Server).run.func1', 'main.(*Server).run'],
    ['Go closure in a closure', 'main.main.func1.2', 'main.main'],
    ['Go closure in a closure, newer names', 'main.main.func2.func1', 'main.main'],
    ['Go statement', 'main.main.gowrap1', 'main.main'],
    ['Go deferred call in a closure', 'main.main.func3.deferwrap2', 'main.main'],
    ['Go range function', 'main.main-range1', 'main.main'],
    ['Go method value', 'main.Server.run-fm', 'main.Server.run'],
    ['Go closure in the first init', 'main.init.0.func1', 'main.init.0'],
    ['Java lambda', 'com.acme.Shop.lambda$price$0', 'com.acme.Shop.price'],
    ['Java lambda, path names', 'com/acme/Shop.lambda$price$12', 'com/acme/Shop.price'],
    ['Rust closure, old names', 'app::run::{{closure}}', 'app::run'],
    ['Rust closure, new names', 'app::run::{closure#0}::{closure#2}', 'app::run'],
    ['.NET lambda with captured variables', 'App.Foo+<>c__DisplayClass5_0.<Bar>b__0', 'App.Foo.Bar'],
    ['.NET lambda', 'App.Foo+<>c.<Bar>b__3_0', 'App.Foo.Bar'],
    ['.NET async method', 'App.Foo+<Bar>d__12.MoveNext', 'App.Foo.Bar'],
    ['.NET local function', 'App.Foo.<Bar>g__Local|3_0', 'App.Foo.Bar'],
    ['Ruby block', 'block in Shop#price', 'Shop#price'],
    ['Ruby blocks', 'block (2 levels) in Shop#price', 'Shop#price'],
    ['Ruby rescue in a block', 'rescue in block in Shop#price', 'Shop#price'],
  ])('%s', (_, name, expected) => {
    expect(shown(name)).toBe(`${expected} (folded)`);
  });

  test.each([
    ['a nested function has a name of its own', 'f.<locals>.g', ''],
    ['a comprehension outside every function', '<listcomp>', 'ai.py'],
    ['the first init of a Go package', 'main.init.0', ''],
    ['a Python method that is called func1', 'Shop.func1', 'shop.py'],
    ['a Java method that is called func1', 'Shop.func1', 'Shop.java'],
    ['nothing but a closure', '::{{closure}}', ''],
  ])('but not %s', (_, name, file) => {
    expect(key(name, file)).toEqual({ key: { name, file }, folded: false });
  });
});

describe('normalizeFrame removes what a compiler counts', () => {
  test.each([
    ['Go closure outside every function', 'main.glob..func3', 'main.glob..func'],
    ['Go closure in such a closure', 'main.glob..func3.1', 'main.glob..func'],
    ['Java hidden class', 'com.Shop$$Lambda$17/0x0000000800c4a840.apply', 'com.Shop$$Lambda.apply'],
    ['Java 8 hidden class', 'com.Shop$$Lambda$1/1828972342.run', 'com.Shop$$Lambda.run'],
    ['Java 21 hidden class', 'com.Shop$$Lambda/0x00007f2c1c000a00.apply', 'com.Shop$$Lambda.apply'],
    ['Java hidden class, dotted', 'com.Shop$$Lambda.0x00007f2c1c000a00.apply', 'com.Shop$$Lambda.apply'],
    ['Java hidden class, with a plus', 'com.Shop$$Lambda+0x800c48.apply', 'com.Shop$$Lambda.apply'],
    ['Java proxy', 'jdk.proxy2.$Proxy12.get', 'jdk.proxy2.$Proxy.get'],
    ['Java accessor', 'reflect.GeneratedMethodAccessor7.invoke', 'reflect.GeneratedMethodAccessor.invoke'],
    ['Rust symbol hash', 'app::run::h0123456789abcdef', 'app::run'],
    ['Rust symbol hash in front of a clone', 'app::run::h0123456789abcdef.llvm.77', 'app::run'],
    ['Rust crate hash', 'app[846817f741e54dfd]::run', 'app::run'],
    ['GCC clones', 'parse.constprop.0.isra.3.part.1', 'parse'],
    ['a cold part', 'parse.constprop.0.cold', 'parse'],
    ['a cold part of older compilers', 'parse.cold.12', 'parse'],
    ['a clone as demanglers write it', 'parse(int) [clone .isra.0] [clone .cold]', 'parse(int)'],
    ['an address', '[libc.so.6+0x7f3a]', '[libc.so.6+0x?]'],
    ['an address alone', '0x00007f2c1c000a00', '0x?'],
  ])('%s', (_, name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test.each([
    ['a Python method that is called cold', 'Storage.cold', 'store.py'],
    ['a class that is called Lambda', 'com.Shop$$Lambda.apply', ''],
    ['a name that is nothing but noise', '.cold', ''],
    ['an empty name', '', ''],
    ['a word that begins like an address', '0xyz', ''],
  ])('but not %s', (_, name, file) => {
    expect(key(name, file)).toEqual({ key: { name, file }, folded: false });
  });

  test('a hash and a closure together', () => {
    expect(shown('app::run::{{closure}}::h0123456789abcdef', 'src/main.rs')).toBe(
      'app::run @src/main.rs (folded)',
    );
  });
});

describe('fileTail', () => {
  test.each([
    ['/usr/lib/python3.11/json/encoder.py', 'json/encoder.py'],
    ['/venv/lib/python3.11/site-packages/flask/app.py', 'flask/app.py'],
    ['/usr/lib/python3/dist-packages/yaml/loader.py', 'yaml/loader.py'],
    ['/app/node_modules/express/lib/router/index.js', 'express/lib/router/index.js'],
    ['node_modules/express/lib/router/index.js', 'express/lib/router/index.js'],
    ['/app/node_modules/.pnpm/a@1.0.0/node_modules/a/lib/x.js', 'a/lib/x.js'],
    ['/go/pkg/mod/github.com/a/b@v1.2.3/c.go', 'github.com/a/b@v1.2.3/c.go'],
    ['C:\\venv\\Lib\\site-packages\\flask\\app.py', 'flask/app.py'],
    ['/srv/releases/42/shop/cart.py', 'shop/cart.py'],
    ['C:\\src\\shop\\cart.cs', 'shop/cart.cs'],
    ['./shop/cart.py', 'shop/cart.py'],
    ['cart.py', 'cart.py'],
    ['my_node_modules/a/b/c.js', 'b/c.js'],
    ['', ''],
    ['///', ''],
  ])('%s', (file, expected) => {
    expect(fileTail(file)).toBe(expected);
  });

  test("Go's files are left out, for its names hold the package", () => {
    expect(key('shop.(*Cart).price', '/src/shop/cart.go')).toEqual(
      key('shop.(*Cart).price', '/src/shop/price.go'),
    );
  });

  test('the same function of two programs of one name stays apart by its file', () => {
    expect(key('main', '/srv/a/main.py')).not.toEqual(key('main', '/srv/b/main.py'));
  });
});

describe('normalizeFrame takes time in proportion to the length of a name', () => {
  // Each of these made an expression start over at every repetition; the time limit of the test is the bound.
  const LENGTH = 1_000_000;
  test.each([
    ['.func1', 'x'],
    ['.func1.1', 'x'],
    ['.<locals>.<lambda>', 'x'],
    ['.cold', 'x'],
    ['.isra.1', 'x'],
    [' [clone .cold]', 'x'],
    ['$$Lambda', '('],
    ['$$Lambda$', '('],
    ['$$Lambda/0x1', '('],
    ['.glob..func1', 'x'],
    ['/lambda$a$1', '!'],
    ['::{closure#1', ''],
    ['<a>b__c', '!'],
    ['.<>c', '<a>b__0!'],
    ['[0123456789abc', ''],
    ['block in ', ''],
    ['rescue in ensure in ', ''],
    [':1 - ', ''],
    [':1', ' - '],
    ['a:(', ''],
    [' (a.py:1', ''],
    ['0x', 'g'],
    ['1', ':'],
    ['/', ':1 - f'],
    ['(anonymous:L#1', ''],
    ['a', ''],
  ])('%s over and over, then %s', { timeout: 5_000 }, (part, end) => {
    const name = part.repeat(LENGTH / part.length) + end;
    const { key: found } = key(name);
    expect(found.name.length).toBeLessThanOrEqual(name.length);
  });

  test('endings are cut however many there are', () => {
    expect(shown(`main.main${'.func1'.repeat(20_000)}`)).toBe('main.main (folded)');
    expect(shown(`parse${'.isra.0'.repeat(20_000)}`)).toBe('parse');
    expect(shown(`f${'.<locals>.<lambda>'.repeat(10_000)}`)).toBe('f (folded)');
    expect(shown('x'.repeat(20_000))).toBe('x'.repeat(20_000));
  });
});

describe('normalizeFrame says where the code is', () => {
  const placeOf = (frame: RawFrame) => normalizeFrame(frame).place;

  test.each<[string, RawFrame, SourcePlace | null]>([
    [
      'as the profiler says it, not its tail',
      { name: 'f', file: '/srv/app/a.py', line: 3 },
      { file: '/srv/app/a.py', firstLine: 3, lastLine: 3 },
    ],
    [
      'with all lines of a frame',
      { name: 'f', file: 'a.go', line: 3, lastLine: 9 },
      { file: 'a.go', firstLine: 3, lastLine: 9 },
    ],
    [
      'from the name',
      { name: 'ai.py:39 - iou', file: '', line: 0 },
      { file: 'ai.py', firstLine: 39, lastLine: 39 },
    ],
    ['but nothing without a line', { name: 'f', file: 'a.py', line: 0 }, null],
    ['nor without a file', { name: 'f', file: '', line: 3 }, null],
    ['nor for a line that no file has', { name: `ai.py:${'9'.repeat(30)} - iou`, file: '', line: 0 }, null],
  ])('%s', (_, frame, place) => {
    expect(placeOf(frame)).toEqual(place);
  });
});
