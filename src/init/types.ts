import { displayName, parseProfileType } from '../profile/profile-type.ts';

/** Whether a text from a server is the id of a profile type. */
export function isProfileType(id: string): boolean {
  try {
    parseProfileType(id);
    return true;
  } catch {
    return false;
  }
}

/** `cpu, memory in use`: what the ids mean, each word once. */
export function typeNames(ids: readonly string[]): string {
  return [...new Set(ids.map(displayName))].join(', ');
}
