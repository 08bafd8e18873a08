import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/troubleshooting.md'), 'utf8');

/**
 * Whether the section of a code is headed by a message, as people see it: an ellipsis stands for what differs, a slash parts
 * forms of the same.
 */
export function isHeading(code: string, message: string): boolean {
  const heading = new RegExp(`^### (.+) \\(${code}\\)$`, 'm').exec(PAGE)?.[1];
  if (heading === undefined) return false;
  return isOneOf(heading, message);
}

/** Whether a heading, or one of its forms, is the beginning or a part of a message, whatever case it is in. */
export function isOneOf(heading: string, message: string): boolean {
  return heading.split(' / ').some((form) => {
    const parts = form.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(parts.join('.*'), 'is').test(message);
  });
}
