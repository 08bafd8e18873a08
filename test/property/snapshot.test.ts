import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cutIntoBlocks } from '../../src/sources/blocks.ts';
import { decodeSnapshot } from '../../src/sources/snapshot/decode.ts';
import { encodeSnapshot } from '../../src/sources/snapshot/encode.ts';
import { SnapshotFormatError } from '../../src/sources/snapshot/format-error.ts';
import { createSnapshotSource } from '../../src/sources/snapshot.ts';
import { CPU, foldedProfile } from '../support/fake-source.ts';
import { fc } from '../support/fast-check.ts';
import { contentOf, forged, type HeldUpload, sourceOf, taken } from '../support/saved-profiles.ts';

const FROM_MS = Date.UTC(2026, 10, 22, 2);

const frame = fc.stringMatching(/^[a-z]{1,3}$/u);
const stack = fc.array(frame, { minLength: 1, maxLength: 6 }).map((frames) => frames.join(';'));
const profile = fc
  .dictionary(stack, fc.integer({ min: 0, max: 2 ** 40 }), { minKeys: 1, maxKeys: 12 })
  .map(foldedProfile);

/** A window and the uploads in it, at whatever times. */
const night = fc
  .record({ seconds: fc.integer({ min: 1, max: 3600 }), oddMs: fc.integer({ min: 0, max: 999 }) })
  .chain(({ seconds, oddMs }) => {
    const untilMs = FROM_MS + seconds * 1000 + oddMs;
    const timeMs = fc.integer({ min: FROM_MS, max: untilMs - 1 });
    return fc.record({
      window: fc.constant({ fromMs: FROM_MS, untilMs }),
      held: fc.array(fc.record({ timeMs, profile }), { maxLength: 20 }).map(byTime),
    });
  });

function byTime(held: HeldUpload[]): HeldUpload[] {
  return held.sort((a, b) => a.timeMs - b.timeMs);
}

type Night = typeof night extends fc.Arbitrary<infer T> ? T : never;

async function saved({ window, held }: Night) {
  // Uploads are listed every few seconds, whatever is held: they say that they hold nothing, or an empty block would be a fault.
  const source = sourceOf([{ service: 'a', level: () => 0, ...window }], held);
  return { source, snapshot: await taken(source, { side: { selector: '', window } }) };
}

describe('a snapshot', () => {
  test('holds every block that a plan may cut, as the source has it', async () => {
    await fc.assert(
      fc.asyncProperty(night, fc.integer({ min: 1, max: 6 }), async (given, count) => {
        const { source, snapshot } = await saved(given);
        const read = createSnapshotSource(decodeSnapshot(await encodeSnapshot(snapshot)), 'x');
        for (const window of cutIntoBlocks(given.window, count)) {
          const query = { service: 'a', profileType: CPU, selector: '', window };
          const [own, other] = await Promise.all([read.readBlock(query), source.readBlock(query)]);
          expect(contentOf(own)).toEqual(contentOf(other));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('comes back from its bytes whole, and gives them again', async () => {
    await fc.assert(
      fc.asyncProperty(night, async (given) => {
        const { snapshot } = await saved(given);
        const bytes = await encodeSnapshot(snapshot);
        const back = decodeSnapshot(bytes);
        expect(back).toEqual(snapshot);
        expect(Buffer.compare(Buffer.from(await encodeSnapshot(back)), Buffer.from(bytes))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

/** Reading either works or ends with the error that names a place. */
function readOrRefuse(bytes: Uint8Array): 'read' | 'refused' {
  try {
    decodeSnapshot(bytes, { maxBytes: 1e6, maxFrames: 1e5 });
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(SnapshotFormatError);
    return 'refused';
  }
}

const [example] = fc.sample(night, { numRuns: 1, seed: 5 });
const hostile = fc.oneof(
  fc.constantFrom(null, -1, 0.5, 2 ** 53, 1e308, '', '{', [], {}, [[]], true),
  fc.integer(),
  fc.string(),
);

describe('what is no whole snapshot', () => {
  test('is refused wherever a byte was changed or the end is missing', async () => {
    const bytes = await encodeSnapshot((await saved(example as Night)).snapshot);
    const text = gunzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const flipped = Uint8Array.from(text);
        flipped[at % text.length] = (flipped[at % text.length] as number) ^ change;
        expect(readOrRefuse(gzipSync(flipped))).toBe('refused');
        expect(readOrRefuse(bytes.subarray(0, at % bytes.length))).toBe('refused');
        expect(readOrRefuse(gzipSync(text.subarray(0, at % text.length)))).toBe('refused');
      }),
    );
  });

  test('never ends in another error, whoever made the checksum', async () => {
    const { snapshot } = await saved(example as Night);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(fc.nat(), { maxLength: 6 }), hostile, async (at, way, value) => {
        const bytes = await forged(snapshot, (lines) => {
          replaceAt(lines[at % lines.length] as Record<string, unknown>, way, value);
        });
        expect(['read', 'refused']).toContain(readOrRefuse(bytes));
      }),
      { numRuns: 250 },
    );
  });
});

/** Puts a value somewhere below an object: the numbers say which way to go down. */
function replaceAt(target: object, [first = 0, ...way]: readonly number[], value: unknown): void {
  const keys = Object.keys(target);
  const key = keys[first % Math.max(keys.length, 1)];
  if (key === undefined) return;
  const record = target as Record<string, unknown>;
  const inner = record[key];
  if (way.length > 0 && typeof inner === 'object' && inner !== null) replaceAt(inner, way, value);
  else record[key] = value;
}
