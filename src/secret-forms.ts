/** Shorter values are no secrets worth hiding, and to replace them would make every text unreadable. */
const MIN_SECRET_LENGTH = 4;

/**
 * A secret and the forms in which it turns up in other texts: each of its lines, since logs and masks go by lines, and what URLs,
 * JSON, HTML and base64 make of it. Without those that are too short to hide.
 */
export function secretForms(secret: string): readonly string[] {
  const lines = secret.split(/\r\n?|\n/u).flatMap((line) => [line, line.trim()]);
  const whole = [secret, secret.trim()];
  const derived = [...whole, ...lines].flatMap((text) => [
    text,
    ...percentForms(text),
    ...htmlForms(text),
    ...jsonForms(text),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]);
  return [...new Set(derived)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}

function percentForms(text: string): readonly string[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  return [encoded, encoded.replace(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase())];
}

/** In JSON, and as Go writes it, which Pyroscope and Grafana are written in: safe to stand in HTML. */
function jsonForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const inHtml = json.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return [json, inHtml];
}

/** A double and a single quote as HTML has them: in a text, in an attribute, and as libraries escape them, Go's and PHP's as well. */
const HTML_QUOTES = [
  ['"', "'"],
  ['&quot;', "'"],
  ['&quot;', '&#39;'],
  ['&quot;', '&#x27;'],
  ['&quot;', '&#039;'],
  ['&quot;', '&apos;'],
  ['&#34;', '&#39;'],
] as const;

function htmlForms(text: string): readonly string[] {
  const inert = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return HTML_QUOTES.map(([double, single]) => inert.replaceAll('"', double).replaceAll("'", single));
}

/** What a user and a password are sent as: RFC 7617, without the word Basic. */
export function basicCredentials(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

/** The secrets in the user part of a URL, as written, decoded, and as they are sent; none for a text that is no URL. */
export function urlSecrets(text: string): readonly string[] {
  const url = URL.parse(text.trim());
  if (url === null || (url.username === '' && url.password === '')) return [];
  const [username, password] = [decode(url.username), decode(url.password)];
  // A token is often the user of a URL without a password.
  const alone = url.password === '' ? [url.username, username] : [url.password, password];
  return [...alone, basicCredentials(username, password)];
}

/** Percent-decoded; a text that cannot be is taken as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a header carries a credential, by its name. `X-Team: checkout` does not, and `checkout` must stay readable. */
export function isCredentialHeader(name: string): boolean {
  return /auth|token|key|secret|cookie|pass|credential|session|signature|jwt|bearer/iu.test(name);
}

/** So many characters of the start of a secret are hidden as well: a message may quote a long text in part. */
const MIN_START_LENGTH = 32;

/** Replaces secrets by `***` in a text, and what is left of a secret that is cut off behind its first 32 characters. */
export function redactor(values: readonly string[], minLength = MIN_SECRET_LENGTH): (text: string) => string {
  // The longest first, so that a secret inside another does not leave the rest of it behind.
  const secrets = [...new Set(values)]
    .filter((value) => value.length >= minLength)
    .sort((a, b) => b.length - a.length);
  const long = secrets.filter((secret) => secret.length > MIN_START_LENGTH);
  return (text) => {
    const whole = secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
    return hideStarts(whole, long);
  };
}

function hideStarts(text: string, secrets: readonly string[]): string {
  const starts = new Set(secrets.map((secret) => secret.slice(0, MIN_START_LENGTH)));
  return [...starts].reduce((hidden, start) => hideStart(hidden, start, secrets), text);
}

function hideStart(text: string, start: string, secrets: readonly string[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, done)) {
    // The forms of a secret may begin alike: as much as the one that reaches furthest.
    const length = Math.max(...secrets.map((secret) => sharedLength(secret, text, at)));
    pieces.push(text.slice(done, at), '***');
    done = at + length;
  }
  return pieces.join('') + text.slice(done);
}

/** How many characters at the start of a secret stand at a place of a text. */
function sharedLength(secret: string, text: string, at: number): number {
  let length = 0;
  while (length < secret.length && secret[length] === text[at + length]) length++;
  return length;
}
