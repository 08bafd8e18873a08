/** What an answer of a server says in words, ready for one line of a message. */
export interface ServerMessage {
  /** Connect's code, such as `invalid_argument`; `''` when the answer is not a Connect error. */
  readonly code: string;
  readonly text: string;
}

const MAX_TEXT = 300;
const MAX_WRAPPINGS = 5;

/**
 * Finds the message in an error answer. Pyroscope's frontend wraps the querier's error, so the message of
 * `{"code":"invalid_argument","message":"…"}` is often itself such a JSON text; Grafana's proxy uses
 * `message` or `error` alone; a reverse proxy sends a web page, of which the title is kept.
 */
export function readServerMessage(body: string): ServerMessage {
  let code = '';
  let text = body.trim();
  for (let depth = 0; depth < MAX_WRAPPINGS; depth += 1) {
    const inner = readWrapped(text);
    if (inner === undefined) break;
    code = inner.code || code;
    text = inner.text;
  }
  return { code, text: oneLine(looksLikeHtml(text) ? describePage(text) : text) };
}

function readWrapped(text: string): ServerMessage | undefined {
  if (!text.startsWith('{')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { code, message, error } = parsed as Record<string, unknown>;
  const inner = typeof message === 'string' ? message : error;
  if (typeof inner !== 'string') return undefined;
  return { code: typeof code === 'string' ? code : '', text: inner };
}

/** Whether a text is a web page, by how it starts. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
}

/** A web page in a few words: its title when it has one. */
export function describePage(html: string): string {
  const title = /<title[^>]*>([^<]{1,200})/i.exec(html)?.[1]?.trim();
  return title ? `a web page titled "${oneLine(title)}"` : 'a web page';
}

/** One short line: control characters would let a server write into the log, workflow commands included. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return flat.length > MAX_TEXT ? `${flat.slice(0, MAX_TEXT)}…` : flat;
}
