import type { FilePattern } from '../config/file-pattern.ts';
import { nearestName } from '../config/nearest.ts';
import type { Reason } from '../judge/verdict.ts';
import { formatPlural } from '../report/numbers.ts';
import { profileTypeOf } from '../sources/files.ts';
import { type PerSide, SIDES, type SideName } from '../sources/plan.ts';
import { describePlace, type FoundFiles } from '../sources/profile-files/find.ts';
import type { RecordedFile } from '../sources/profile-files/read.ts';
import type { FileService } from '../sources/profile-files/services.ts';
import type { SourceError } from '../sources/source.ts';

/** Why profile files, or some of them, are not compared. */

/** Why there is nothing to compare at all: a side without any file. Null when both sides have some. */
export async function nothingFound(found: PerSide<FoundFiles>): Promise<Reason | null> {
  const side = SIDES.find((name) => found[name].files.length === 0);
  const [first] = side === undefined ? [] : found[side].unmatched;
  return side === undefined || first === undefined ? null : unmatched(side, first);
}

/** Patterns without a file beside others that have some: worth knowing, for one may be misspelled. */
export async function patternNotes(found: PerSide<FoundFiles>): Promise<readonly Reason[]> {
  const all = SIDES.flatMap((side) => found[side].unmatched.map((pattern) => unmatched(side, pattern)));
  return Promise.all(all);
}

async function unmatched(side: SideName, pattern: FilePattern): Promise<Reason> {
  return {
    code: 'FG233',
    message: `no file matches ${JSON.stringify(pattern.text)} of the ${side}: ${await describePlace(pattern)}`,
    remedy:
      'correct the pattern, or see that the step which records or downloads the profiles ran before this one; ' +
      'a path starts where the gate runs, in a workflow in the workspace',
  };
}

/** Why a service has nothing to compare with; null when both sides have files of it. */
export function missingFiles(
  { name, optional, paths }: FileService,
  others: readonly string[],
): Reason | null {
  const empty = SIDES.filter((side) => paths[side].length === 0);
  const [without] = empty;
  if (without === undefined) return null;
  const record = optional ? RECORD : `${RECORD}, ${OR_OPTIONAL}`;
  if (empty.length === 1) return { code: 'FG234', message: oneSided(name, paths, without), remedy: record };
  const near = nearestName(name, others);
  return {
    code: 'FG234',
    message: `neither side has files of ${name}${others.length === 0 ? '' : `; there are some of ${listed(others)}`}`,
    remedy:
      near === null ? record : `did you mean ${near}? Services are called as the paths of their files say`,
  };
}

const RECORD = 'record the service on both sides';
const OR_OPTIONAL = 'or declare it in services with optional: true';

function oneSided(name: string, paths: FileService['paths'], without: SideName): string {
  const other = without === 'baseline' ? 'candidate' : 'baseline';
  return `the ${without} has no files of ${name}, the ${other} has ${formatPlural(paths[other].length, 'file')}`;
}

/** A profile type that the files of both sides do not hold. */
export function noCommonType(files: PerSide<readonly RecordedFile[]>, profileType: string | null): Reason {
  const [before, after] = SIDES.map((side) => {
    const types = files[side].flatMap(({ profile }) => profile.sampleTypes.map(profileTypeOf));
    return listed([...new Set(types)].sort()) || 'nothing';
  });
  return {
    code: 'FG113',
    message:
      profileType === null
        ? `the files hold no common sample type: ${before} and ${after}`
        : `the files do not hold it on both sides: ${before} in the baseline, ${after} in the candidate`,
    remedy:
      'compare profiles of the same kind, or name a type that both hold with profile-types (--profile-type)',
  };
}

/** A file that cannot be read. */
export function unreadable({ message, why, remedy }: SourceError): Reason {
  return { code: 'FG235', message: `${message}: ${why}`, remedy };
}

const MAX_NAMED = 5;

function listed(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
