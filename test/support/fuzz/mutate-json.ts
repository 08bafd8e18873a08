import { hostileText } from '../hostile-text.ts';
import { MAX_INPUT_BYTES } from './mutate-bytes.ts';
import type { Random } from './random.ts';

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-300,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  2 ** 63,
  8.64e15,
  253402300800000,
];
const TEXTS = ['', ' ', '\0', '\ud800', '__proto__', '9223372036854775807', '-1', 'NaN', '{', '\u202e'];
const OTHERS = [null, true, false, {}, [], [[]], [null], { a: 1 }];
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'length', 'type', 'name'];
const MAX_CHANGES = 3;
const MANY = 200;
/** What repeating an entry may add: a case is a small input, so that its time says something. */
const MAX_REPEATED_BYTES = MAX_INPUT_BYTES / 2;

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** A copy of plain JSON with one to three changes of its structure or its values; half of them keep the type. */
export function mutateJson(random: Random, value: unknown, keepsShape = false): unknown {
  const root = { value: structuredClone(value) } as Record<string, unknown>;
  for (let left = 1 + random.below(MAX_CHANGES); left > 0; left--) {
    const place = placeIn(random, root);
    if (keepsShape || random.oneIn(2)) vary(random, place);
    else reshape(random, place);
  }
  return root.value ?? null;
}

/** Somewhere in a tree: each step down is as likely as another. */
function placeIn(random: Random, root: Record<string, unknown>): Place {
  let place: Place = { holder: root, key: 'value' };
  for (let depth = random.below(10); depth > 0; depth--) {
    const inner = place.holder[place.key];
    if (typeof inner !== 'object' || inner === null) break;
    const keys = Object.keys(inner);
    if (keys.length === 0) break;
    place = { holder: inner as Record<string, unknown>, key: random.pick(keys) };
  }
  return place;
}

/** Another value of the same type. */
function vary(random: Random, { holder, key }: Place): void {
  const value = holder[key];
  if (typeof value === 'number') holder[key] = variedNumber(random, value);
  else if (typeof value === 'string')
    holder[key] = random.oneIn(3) ? random.pick(TEXTS) : random.sample(hostileText);
  else if (typeof value === 'boolean') holder[key] = !value;
  else if (Array.isArray(value)) variedList(random, value);
  else if (value !== null && typeof value === 'object') {
    const inner = Object.keys(value);
    if (inner.length > 0) vary(random, { holder: value as Record<string, unknown>, key: random.pick(inner) });
  }
}

function variedNumber(random: Random, value: number): number {
  return random.pick([
    random.pick(NUMBERS),
    value + 1,
    value - 1,
    -value,
    value * 1000,
    value / 1000,
    ~~value,
  ]);
}

function variedList(random: Random, list: unknown[]): void {
  const at = random.below(list.length + 1);
  const entry = list[at];
  const change = random.below(5);
  if (change === 0) list.splice(at, 1);
  else if (change === 1) list.splice(at, 0, structuredClone(entry ?? list[0]));
  else if (change === 2) list.reverse();
  else if (change === 3) list.length = 0;
  else {
    const repeated = entry ?? list[0];
    const bytes = 1 + (JSON.stringify(repeated)?.length ?? 0);
    for (let left = Math.min(MANY, MAX_REPEATED_BYTES / bytes); left >= 1; left--)
      list.push(structuredClone(repeated));
  }
}

function reshape(random: Random, { holder, key }: Place): void {
  const change = random.below(4);
  if (change === 0) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (change === 1) holder[key] = structuredClone(random.pick([...NUMBERS, ...TEXTS, ...OTHERS]));
  else if (change === 2) define(holder, random.pick(KEYS), structuredClone(holder[key]));
  else {
    const other = random.pick(Object.keys(holder));
    [holder[key], holder[other]] = [holder[other], holder[key]];
  }
}

/** As `JSON.parse` does it: `__proto__` becomes a key like any other. */
function define(holder: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
