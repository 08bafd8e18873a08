import { createHash } from 'node:crypto';
import type { RawProfile } from '../profile/raw-profile.ts';

type Named = Pick<RawProfile, 'service' | 'profileType' | 'alias' | 'side'>;

const MAX_PART = 60;
const HASH_LENGTH = 12;
/** Windows opens a device under these names, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * File names such as `ai-yolo26.cpu.baseline.pb.gz`, one for each profile, in their order. Services are called what a
 * server says: what a file name may not hold becomes a dash, and a hash then tells such names apart, as it does names
 * that differ in case only, or share an alias. A name does not depend on the order of the profiles.
 */
export function profileFileNames(profiles: readonly Named[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const profile of profiles) {
    const stem = stemOf(profile).toLowerCase();
    owners.set(stem, (owners.get(stem) ?? new Set()).add(idOf(profile)));
  }
  return profiles.map((profile) => {
    const stem = stemOf(profile);
    const isOwn = owners.get(stem.toLowerCase())?.size === 1 && isPlain(profile.service);
    const hash = isOwn
      ? ''
      : `.${createHash('sha256').update(idOf(profile)).digest('hex').slice(0, HASH_LENGTH)}`;
    return `${stem}${hash}.${profile.side}.pb.gz`;
  });
}

function idOf({ service, profileType }: Named): string {
  return `${service}\0${profileType}`;
}

function stemOf({ service, alias }: Named): string {
  return `${safePart(service)}.${safePart(alias)}`;
}

function isPlain(service: string): boolean {
  return safePart(service) === service;
}

/** No separator, no full stop in front or at the end, nothing but ASCII, never empty. */
function safePart(text: string): string {
  const safe = text
    .slice(0, 2 * MAX_PART)
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .slice(0, MAX_PART)
    .replace(/^[.-]+|[.-]+$/gu, '');
  return safe === '' || DEVICE.test(safe) ? `_${safe}` : safe;
}
