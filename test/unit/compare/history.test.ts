import { describe, expect, test } from 'vitest';
import { type EarlierWindows, judgeHistory, ranIn } from '../../../src/compare/history.ts';
import {
  comparisonData,
  type DataOptions,
  SHOP,
  type Stacks,
  scaled,
} from '../../support/comparison-data.ts';

/** A window of four minutes like the baseline's, some times as busy; null when it could not be read. */
type Window = { readonly times?: number; readonly durationMs?: number; readonly stacks?: Stacks } | null;

/** A service with these earlier windows. */
function service(windows: readonly Window[], options: DataOptions = {}): EarlierWindows {
  const history = windows.map((window) => scaled(window?.stacks ?? SHOP, {}, window?.times ?? 1));
  const data = comparisonData(SHOP, SHOP, { ...options, history });
  return {
    data,
    windows: windows.map((window, index) =>
      window === null ? null : { ...data.history![index]!, durationMs: window.durationMs ?? 240_000 },
    ),
  };
}

describe('judgeHistory', () => {
  test('windows as busy as the baseline may be used, whatever their length', () => {
    const longer = { times: 3, durationMs: 720_000 };
    expect(judgeHistory([service([{}, longer, { times: 1.24 }, { times: 0.81 }])])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('no windows, and no services', () => {
    expect(judgeHistory([service([])])).toEqual([]);
    expect(judgeHistory([])).toEqual([]);
  });

  test('a window that no service could read', () => {
    expect(judgeHistory([service([null, {}]), service([null, {}])])).toEqual(['unread', null]);
  });

  test('a window that only one service could not read is used for the others', () => {
    expect(judgeHistory([service([null, {}]), service([{}, {}])])).toEqual([null, null]);
  });

  test('a window that holds nothing in any service', () => {
    const nothing = { times: 0 };
    expect(judgeHistory([service([nothing]), service([nothing])])).toEqual(['empty']);
    expect(judgeHistory([service([nothing]), service([null])])).toEqual(['empty']);
    expect(judgeHistory([service([nothing]), service([{}])])).toEqual([null]);
  });

  test('a window at another pace by more than a quarter', () => {
    expect(judgeHistory([service([{ times: 1.26 }, { times: 0.79 }, { durationMs: 180_000 }])])).toEqual([
      'pace',
      'pace',
      'pace',
    ]);
  });

  test('a quarter more is the same pace still', () => {
    const durationMs = 256_000;
    const quarter = (samples: number) => {
      const data = comparisonData(
        { main: 400 },
        {},
        { history: [{ main: samples }], durationMs: [durationMs, durationMs] },
      );
      return { data, windows: [{ ...data.history![0]!, durationMs }] };
    };
    expect(judgeHistory([quarter(500)])).toEqual([null]);
    expect(judgeHistory([quarter(501)])).toEqual(['pace']);
  });

  test('what the baseline held nothing of has no pace, and no vote', () => {
    const data = comparisonData({}, SHOP, { history: [SHOP] });
    const fresh = { data, windows: [{ ...data.history![0]!, durationMs: 240_000 }] };
    expect(judgeHistory([fresh])).toEqual(['empty']);
    expect(judgeHistory([fresh, fresh, service([{}])])).toEqual([null]);
  });

  test('more than half of the services decide about the pace', () => {
    const [same, busy, idle] = [service([{}]), service([{ times: 2 }]), service([{ times: 0.5 }])];
    expect(judgeHistory([same, same, busy])).toEqual([null]);
    expect(judgeHistory([same, busy, busy])).toEqual(['pace']);
    expect(judgeHistory([busy, same, busy])).toEqual(['pace']);
    expect(judgeHistory([same, same, busy, busy])).toEqual([null]);
    expect(judgeHistory([same, idle, idle])).toEqual(['pace']);
    // What moves in both directions is the services' own.
    expect(judgeHistory([idle, busy])).toEqual([null]);
    expect(judgeHistory([busy, busy, idle])).toEqual(['pace']);
  });

  test('services that do not say anything about a window have no vote', () => {
    const nothing = service([{ times: 0 }]);
    expect(judgeHistory([service([{ times: 2 }]), nothing, nothing])).toEqual(['pace']);
    expect(judgeHistory([service([{ times: 2 }]), service([null]), service([null])])).toEqual(['pace']);
  });

  test('only CPU time has a vote, where there is any', () => {
    const alloc = { kind: 'alloc', unit: 'bytes', weight: 524_288 } as const;
    const [bytes, more] = [service([{}], alloc), service([{ times: 2 }], alloc)];
    expect(judgeHistory([service([{}]), more, more])).toEqual([null]);
    expect(judgeHistory([service([{ times: 2 }]), bytes, bytes])).toEqual(['pace']);
    expect(judgeHistory([more])).toEqual(['pace']);
  });

  test('what has no earlier windows at all, like a level, does not make an unread one an empty one', () => {
    const level = service([], { kind: 'gauge', unit: 'bytes' });
    const alloc = { kind: 'alloc', unit: 'bytes', weight: 524_288 } as const;
    expect(judgeHistory([service([null], alloc), level])).toEqual(['unread']);
    expect(judgeHistory([service([null]), service([])])).toEqual(['unread']);
    expect(judgeHistory([level])).toEqual([]);
  });

  test('idle functions have no pace', () => {
    const idle = { 'serve;main': 90_001 };
    const stacks = { ...scaled(SHOP, {}, 2), ...idle };
    const history = {
      ...comparisonData({ ...SHOP, ...idle }, SHOP, { ignored: ['serve'], history: [stacks] }),
    };
    const windows = [{ ...history.history![0]!, durationMs: 240_000 }];
    expect(judgeHistory([{ data: history, windows }])).toEqual(['pace']);
    const quiet = { ...comparisonData(SHOP, SHOP, { ignored: ['serve'], history: [{ ...SHOP, ...idle }] }) };
    expect(
      judgeHistory([{ data: quiet, windows: [{ ...quiet.history![0]!, durationMs: 240_000 }] }]),
    ).toEqual([null]);
    const asleep = comparisonData(SHOP, SHOP, { ignored: ['serve'], history: [idle] });
    expect(
      judgeHistory([{ data: asleep, windows: [{ ...asleep.history![0]!, durationMs: 240_000 }] }]),
    ).toEqual(['empty']);
  });

  test('the order of the services does not matter', () => {
    const services = [
      service([{ times: 2 }, {}, null]),
      service([{}, { times: 3 }, {}]),
      service([{ times: 1.6 }, { times: 1.7 }, null]),
    ];
    const straight = judgeHistory(services);
    expect(straight).toEqual(['pace', 'pace', null]);
    expect(judgeHistory(services.toReversed())).toEqual(straight);
  });
});

describe('ranIn', () => {
  const ran = (stacks: Stacks, options: DataOptions = {}) => {
    const data = comparisonData(SHOP, SHOP, { ...options, history: [stacks] });
    return ranIn(data, data.history![0]!);
  };

  test('a tenth of what the baseline holds is enough, less is not', () => {
    expect(ran(SHOP)).toBe(true);
    expect(ran({ 'price;cart;main': 1201 })).toBe(true);
    expect(ran({ 'price;cart;main': 1200 })).toBe(false);
    const tenth = comparisonData({ main: 4000 }, {}, { history: [{ main: 400 }, { main: 399 }] });
    expect(tenth.history!.map((window) => ranIn(tenth, window))).toEqual([true, false]);
    expect(ran({})).toBe(false);
  });

  test('sleeping is not running', () => {
    expect(ran({ 'log;main': 9001 }, { ignored: ['log'] })).toBe(false);
    expect(ran({ 'log;main': 9001 })).toBe(true);
  });

  test('beside an empty baseline anything is', () => {
    const data = comparisonData({}, SHOP, { history: [{ 'price;cart;main': 1 }, {}] });
    expect(data.history!.map((window) => ranIn(data, window))).toEqual([true, false]);
  });
});
