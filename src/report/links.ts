/**
 * What addresses that open a comparison elsewhere are made of. Pure: an address is built or left out, never fetched.
 * Everything put into one is percent-encoded, and no address ever carries credentials. Each target has a builder of its
 * own in links/.
 */

/** A link as the report holds it. */
export interface ReportLink {
  readonly label: string;
  readonly url: string;
}

/** One condition on a label, as Pyroscope and Prometheus write it. */
export interface LabelFilter {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** One side of a comparison: `[fromMs, untilMs)` in epoch milliseconds, and what it selects. */
export interface LinkSide {
  readonly fromMs: number;
  readonly untilMs: number;
  /** Conditions beside the service. */
  readonly filters: readonly LabelFilter[];
  /** All conditions, that of the service included: `{service_name="a",version="3f2a91c"}`. */
  readonly selector: string;
}

/** What a link has to open. */
export interface LinkTarget {
  readonly service: string;
  /** Pyroscope's profile type id. */
  readonly profileType: string;
  readonly baseline: LinkSide;
  readonly candidate: LinkSide;
  /** The function to show; null for the whole comparison. */
  readonly functionName: string | null;
  /** The commit that was judged; null where it is not known. */
  readonly commit: string | null;
}

/** A parameter of a query string, not encoded. */
export type Parameter = readonly [name: string, value: string];

const MAX_CHARACTERS = 8000;

/**
 * The address when it may be shown: http or https, at most 8,000 characters, without user name and password; else
 * `null`. Characters that end a Markdown link early are percent-encoded.
 */
export function safeUrl(address: string): string | null {
  if (address.length > MAX_CHARACTERS || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  // An address of IPv6 holds nothing but digits and colons in its brackets, and with other ones it would be none.
  const kept = url.hostname.startsWith('[') ? url.origin : '';
  const encoded = kept + encodeSpecial(url.href.slice(kept.length));
  return encoded.length > MAX_CHARACTERS ? null : encoded;
}

function encodeSpecial(text: string): string {
  return text.replace(
    /[()[\]<>|\\`"'*^{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A link, or `null` when its address may not be shown. */
export function safeLink(label: string, address: string): ReportLink | null {
  const url = safeUrl(address);
  return url === null ? null : { label, url };
}

/** The base address without its query, fragment and trailing slashes; `null` when it may not be shown. */
export function baseUrl(address: string): string | null {
  const safe = safeUrl(address);
  if (safe === null) return null;
  const url = new URL(safe);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/+$/, '');
}

/** The query string of an address, without the question mark. */
export function encodeQuery(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join('&');
}

/** `encodeURIComponent` throws on lone surrogates and leaves `'()*!`, which Markdown gives a meaning. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether both windows can be put into an address. */
export function hasWindows({ baseline, candidate }: LinkTarget): boolean {
  return [baseline, candidate].every(
    ({ fromMs, untilMs }) =>
      Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && untilMs > fromMs,
  );
}

/** First and last millisecond: Grafana and Pyroscope read a range as inclusive at both ends. */
export function inclusiveRange({ fromMs, untilMs }: LinkSide): {
  readonly from: string;
  readonly to: string;
} {
  return { from: String(fromMs), to: String(untilMs - 1) };
}
