import { z } from 'zod';

/** The first place of a value that does not fit its schema. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Items of a list that are checked together. */
const CHUNK = 1000;

/**
 * Looks for the first thing wrong and stops there: a schema collects everything, and a hostile file of 64 MiB holds enough
 * to be wrong to fill the memory. What only the whole can tell is left to the schema.
 * @returns null when each part fits by itself
 */
export function firstProblem(schema: z.core.$ZodType, value: unknown): Problem | null {
  if (schema instanceof z.ZodNullable) return value === null ? null : firstProblem(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return problemOfList(schema, value);
  if (schema instanceof z.ZodObject && isRecord(value)) return problemOfObject(schema, value);
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  return issue === undefined ? null : { path: [], message: issue.message };
}

function problemOfList(schema: z.ZodArray, value: readonly unknown[]): Problem | null {
  const isOfObjects = schema.element instanceof z.ZodObject;
  for (let from = 0; from < value.length; from += CHUNK) {
    const chunk = value.slice(from, from + CHUNK);
    // A thousand numbers at once cost a tenth; an object may hold a list of millions.
    if (!isOfObjects && z.safeParse(schema, chunk).success) continue;
    for (const [index, item] of chunk.entries()) {
      const problem = firstProblem(schema.element, item);
      if (problem !== null) return within(from + index, problem);
    }
  }
  return null;
}

function problemOfObject({ shape }: z.ZodObject, value: Record<string, unknown>): Problem | null {
  for (const [key, schema] of Object.entries(shape)) {
    const problem = firstProblem(schema, Object.hasOwn(value, key) ? value[key] : undefined);
    if (problem !== null) return within(key, problem);
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
  return unknown === undefined
    ? null
    : { path: [], message: `it has an unknown key ${JSON.stringify(unknown)}` };
}

function within(key: string | number, { path, message }: Problem): Problem {
  return { path: [key, ...path], message };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
