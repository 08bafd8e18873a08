import { UsageError } from './usage-error.ts';

/** More spans are asked for one after the other, and are no display any more. */
const MAX_SPANS = 20;
const ID = /^[0-9a-f]{16}$/i;

/**
 * The span ids of `--span-id`, in lower case and each once, as they were given.
 * @param given one text for each time the option was given, with commas between several ids
 * @throws UsageError for anything that is no span id: a server answers it with an error
 */
export function parseSpanIds(given: readonly string[]): readonly string[] {
  const written = given.flatMap((text) => text.split(',')).map((id) => id.trim());
  for (const id of written) if (!ID.test(id)) throw notAnId(id);
  const ids = new Set(written.map((id) => id.toLowerCase()));
  if (ids.size <= MAX_SPANS) return [...ids];
  throw new UsageError(
    'option --span-id names too many spans',
    `at most ${MAX_SPANS} are shown, got ${ids.size}`,
    'choose some of them: what one endpoint does shows in a few spans',
  );
}

function notAnId(id: string): UsageError {
  const isTrace = /^[0-9a-f]{32}$/i.test(id);
  return new UsageError(
    'option --span-id is not valid',
    `a span id has 16 hexadecimal digits, got ${JSON.stringify(id.slice(0, 40))}${isTrace ? ', which looks like the id of a trace' : ''}`,
    'copy the attribute pyroscope.profile.id of a span of the trace, for example 9a517183f26a089d',
  );
}
