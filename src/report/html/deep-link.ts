import { visible } from '../escape.ts';

/** The address of one place in the page's flame graphs, as the part behind `#`. Read and written here alone. */

/** A place in the flame graphs. What is not given is left to the page. */
export interface FlamePlace {
  readonly service: string;
  /** Short name of the profile type, or its whole id. */
  readonly type: string;
  /** Name of a function. */
  readonly frame?: string | undefined;
  /** File of the function, where several share the name. */
  readonly file?: string | undefined;
  /** The rest of the page's state; see `viewer/address.ts`. */
  readonly more?: Readonly<Record<string, string>> | undefined;
}

/** Characters of a name in the flame graphs: longer ones are cut in the middle, on both sides of a link alike. */
const GRAPH_NAME_LENGTH = 200;

/** A name as the flame graphs show it, search it and are addressed by it. */
export function graphName(text: string): string {
  return visible(text, GRAPH_NAME_LENGTH);
}

/** A file as the flame graphs show it: empty when it is not known. */
export function graphFile(text: string): string {
  return text === '' ? '' : graphName(text);
}

function parameter(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;
}

/** `#service=…&type=…&frame=…`: leads to a frame of the HTML report. Every name is made visible and encoded. */
export function flameHash({ service, type, frame, file, more = {} }: FlamePlace): string {
  const parts = [parameter('service', graphName(service)), parameter('type', graphName(type))];
  if (frame !== undefined) parts.push(parameter('frame', graphName(frame)));
  if (file !== undefined && file !== '') parts.push(parameter('file', graphFile(file)));
  for (const [name, value] of Object.entries(more)) parts.push(parameter(name, value));
  return `#${parts.join('&')}`;
}

/** Reads what `flameHash` wrote, or what a person typed; `null` when it is no place in the flame graphs. */
export function readFlameHash(hash: string): FlamePlace | null {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    const value = decode(rest.join('='));
    if (value !== null && value !== '') values.set(name, value);
  }
  const { service, type, frame, file, ...more } = Object.fromEntries(values);
  return service === undefined ? null : { service, type: type ?? '', frame, file, more };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
