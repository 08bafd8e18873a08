import type { SideRequest } from '../plan.ts';
import type { SeriesEntry, UploadSeries } from '../source.ts';
import type { Asked } from './asked.ts';
import { fromDeltas, integerAt, integersAt, listAt, recordAt, textAt, textsAt } from './columns.ts';
import type { DecodeLimits } from './decode.ts';
import { type SavedFormat, wrong } from './format-error.ts';
import type { SavedSeries, SavedUploads, Snapshot } from './model.ts';
import { selectorAt, windowAt } from './places.ts';
import { readProfile } from './version-1-profile.ts';

/** Longer lists of windows no setting can ask for. */
const MAX_WINDOWS = 64;

/**
 * Reads the lines of format version 1: header, uploads, profiles. Nothing in them is trusted; keys that this version does not
 * know are left alone.
 * @throws SnapshotFormatError
 */
export function readVersion1(lines: readonly SavedFormat[], { maxFrames }: DecodeLimits): Snapshot {
  const header = lines[0] as SavedFormat;
  const windows = readWindows(header.windows);
  const uploadLines = integerAt(header.uploads, 'line 1, uploads', 0);
  const profileLines = integerAt(header.profiles, 'line 1, profiles', 0);
  const told = 1 + uploadLines + profileLines;
  if (lines.length !== told) throw wrong('line 1', `promises ${told} lines, but there are ${lines.length}`);
  const firstProfile = 1 + uploadLines;
  let framesLeft = maxFrames;
  return {
    toolVersion: versionAt(header.tool, 'line 1, tool'),
    createdAtMs: instantAt(header.createdAt, 'line 1, createdAt'),
    sourceLabel: textAt(header.source, 'line 1, source'),
    windows,
    ...(header.asked !== undefined && { asked: readAsked(header.asked, 'line 1, asked') }),
    series: listAt(header.series, 'line 1, series').map((entry, index) =>
      readSeriesOf(entry, `line 1, series[${index}]`),
    ),
    uploads: lines.slice(1, firstProfile).map((line, index) => readUploads(line, `line ${index + 2}`)),
    profiles: lines.slice(firstProfile).map((line, index) => {
      const profile = readProfile(line, framesLeft, `line ${firstProfile + index + 1}`);
      framesLeft -= profile.stackFrames.length;
      return profile;
    }),
  };
}

function readWindows(value: unknown): Snapshot['windows'] {
  const windows = listAt(value, 'line 1, windows').map((entry, index) => {
    const path = `line 1, windows[${index}]`;
    return readSide(recordAt(entry, path), path);
  });
  const [side, ...history] = windows;
  if (side === undefined || windows.length > MAX_WINDOWS)
    throw wrong('line 1, windows', `must have 1 to ${MAX_WINDOWS} entries`);
  return [side, ...history];
}

function readSide(record: SavedFormat, path: string): SideRequest {
  return { selector: selectorAt(record.selector, `${path}, selector`), window: windowAt(record, path) };
}

/** It is shown in reports. */
function versionAt(value: unknown, path: string): string {
  const text = textAt(value, path);
  if (!/^[\w.+-]{1,64}$/u.test(text)) throw wrong(path, 'is no version of flamegate');
  return text;
}

function instantAt(value: unknown, path: string): number {
  const text = textAt(value, path);
  const timeMs = Date.parse(text);
  if (Number.isNaN(timeMs) || new Date(timeMs).toISOString() !== text)
    throw wrong(path, 'is no point in time');
  return timeMs;
}

function readSeriesOf(value: unknown, path: string): SavedSeries {
  const record = recordAt(value, path);
  const entries = listAt(record.entries, `${path}.entries`);
  return {
    ...readSide(record, path),
    entries: entries.map((entry, index) => readEntry(entry, `${path}.entries[${index}]`)),
  };
}

/** Files of earlier versions do not have it. */
function readAsked(value: unknown, path: string): Asked {
  const { services, profileTypes, series } = recordAt(value, path);
  return {
    services: textsAt(services, `${path}.services`),
    profileTypes: textsAt(profileTypes, `${path}.profileTypes`),
    series: listAt(series, `${path}.series`).map((entry, index) => {
      const at = `${path}.series[${index}]`;
      const { selector, entries } = recordAt(entry, at);
      return {
        selector: selectorAt(selector, `${at}.selector`),
        entries: listAt(entries, `${at}.entries`).map((pair, own) =>
          readEntry(pair, `${at}.entries[${own}]`),
        ),
      };
    }),
  };
}

function readEntry(value: unknown, path: string): SeriesEntry {
  const [service = '', profileType = ''] = textsAt(listAt(value, path, 2), path);
  return { service, profileType };
}

function readUploads(line: SavedFormat, path: string): SavedUploads {
  return {
    ...readSide(line, path),
    profileType: textAt(line.profileType, `${path}, profileType`),
    series: listAt(line.series, `${path}, series`).map((entry, index) =>
      readSeries(entry, `${path}, series[${index}]`),
    ),
  };
}

function readSeries(value: unknown, path: string): UploadSeries {
  const record = recordAt(value, path);
  const timesMs = fromDeltas(integersAt(record.times, `${path}.times`), `${path}.times`);
  const late = timesMs.findIndex((timeMs, index) => timeMs < (timesMs[index - 1] ?? 0));
  if (late >= 0) throw wrong(`${path}.times[${late}]`, 'must not go back in time');
  const values = listAt(record.values, `${path}.values`, timesMs.length);
  const bad = values.findIndex((entry) => typeof entry !== 'number' || !Number.isFinite(entry));
  if (bad >= 0) throw wrong(`${path}.values[${bad}]`, 'must be a number');
  return {
    service: textAt(record.service, `${path}.service`),
    replica: textAt(record.replica, `${path}.replica`),
    version: textAt(record.version, `${path}.version`),
    timesMs,
    values: values as readonly number[],
  };
}
