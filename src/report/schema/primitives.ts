import { z } from 'zod';

/** What the parts of a report's schema are made of. */

/** Any number JSON can hold. */
export const finite = z.number();
/** A number from 0. */
export const ratio = z.number().nonnegative();
/** Any text, hostile ones included. */
export const text = z.string();
/** Milliseconds since 1970. */
export const epochMs = z.int().nonnegative();

/** What came out. */
export const Verdict = z
  .enum(['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'])
  .describe('fail counts before not-evaluated, inconclusive, warn and pass');

/** Why something came out as it did, and what to do. */
export const Reason = z.strictObject({
  code: text.describe('stable code such as FG104'),
  message: text,
  remedy: text.describe('what to do about it; empty when there is nothing to do'),
});

/** An address that shows more. */
export const Link = z.strictObject({ label: text, url: text });

/** A stretch of time of one side. */
export const WindowSchema = z.strictObject({
  fromMs: epochMs.describe('first millisecond of the window'),
  untilMs: epochMs.describe('first millisecond after the window'),
  selector: text.describe('label selector of this side, empty when there is none'),
});

/** A number of each side. */
export const Sides = z.strictObject({ baseline: finite, candidate: finite });

/** What tells a name that was cut short from others. */
export const Identity = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .optional()
  .describe('digest of the whole name and file; absent where neither is cut short');

/** The name of a function. */
export const FunctionName = z.strictObject({ name: text, file: text });
