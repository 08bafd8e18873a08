import { type Recordings, seriesLabels, type Upload } from '../../src/demo/recordings.ts';
import { type RecordedPyroscope, servePyroscope } from '../../src/demo/server.ts';
import { detectProfile } from '../../src/profile/detect.ts';
import { readPprofStamp } from '../../src/profile/pprof-stamp.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { messagesOf, numberOf, type PushedProfile, readPushRequest } from './push-request.ts';

const PUSH_PATH = '/push.v1.PusherService/Push';
const PERIOD_TYPE = 11;
const STRING_TABLE = 6;

/** A Pyroscope that keeps what is pushed to it in memory. */
export interface MemoryPyroscope extends RecordedPyroscope {
  /** What was pushed so far, one for each sample type of each profile. */
  uploads(): readonly Upload[];
}

/**
 * Starts a Pyroscope in memory, on loopback and a free port: it takes profiles by `push.v1.PusherService/Push` and answers queries
 * as the recorded server of the demo does. Other ways of uploading are 404.
 * @param now clock, epoch milliseconds
 */
export async function startMemoryPyroscope(now: () => number = Date.now): Promise<MemoryPyroscope> {
  const uploads: Upload[] = [];
  const server = await servePyroscope(() => ({ recordings: recordingsOf(uploads, now()), nowMs: now() }), {
    onPost: ({ path, headers, body }) => {
      if (path !== PUSH_PATH) return undefined;
      try {
        const pushed = readPushRequest(headers, body).flatMap((profile) => readUploads(profile, now()));
        uploads.push(...pushed);
        return { status: 200, body: {} };
      } catch (error) {
        const { message } = error as Error;
        return { status: 400, body: { code: 'invalid_argument', message } };
      }
    },
  });
  return { ...server, uploads: () => uploads };
}

function recordingsOf(uploads: readonly Upload[], nowMs: number): Recordings {
  const times = uploads.map(({ timeMs }) => timeMs);
  if (times.length === 0) return { uploads, oldestMs: nowMs, newestMs: nowMs };
  return { uploads, oldestMs: Math.min(...times), newestMs: Math.max(...times) };
}

/** A pprof file holds a profile for each of its sample types; each is an upload of a type of its own. */
function readUploads({ labels, pprof }: PushedProfile, nowMs: number): Upload[] {
  const { profile, content } = detectProfile(pprof);
  const timeMs = Math.floor(readPprofStamp(content).startMs ?? nowMs);
  const period = periodTypeOf(content);
  return profile.sampleTypes.map(({ type, unit }, index) => {
    const profileType = [labels.__name__ ?? '', type, unit, ...period].join(':');
    const one: Profile = {
      ...profile,
      sampleTypes: [{ type, unit }],
      defaultSampleType: 0,
      values: profile.values.slice(index, index + 1),
    };
    return {
      timeMs,
      profileType,
      labels: seriesLabels(storedLabels(labels), profileType),
      total: Number(one.values[0]?.reduce((sum, value) => sum + value, 0n) ?? 0n),
      profile: () => one,
    };
  });
}

/** As a server does with the dots of OpenTelemetry: `process.runtime.name` becomes `process_runtime_name`. */
function storedLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [name.replaceAll('.', '_'), value]),
  );
}

function periodTypeOf(pprof: Uint8Array): readonly [type: string, unit: string] {
  const periodType = messagesOf(pprof, PERIOD_TYPE).at(-1);
  if (periodType === undefined) return ['', ''];
  const strings = messagesOf(pprof, STRING_TABLE);
  const text = (index: number) => Buffer.from(strings[index] ?? []).toString('utf8');
  return [text(numberOf(periodType, 1)), text(numberOf(periodType, 2))];
}
