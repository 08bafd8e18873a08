import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Fault, type RecordedPyroscope, servePyroscope } from '../../src/demo/server.ts';
import { RECORDED, renamedRecordings } from './hostile-pyroscope.ts';
import { startServer } from './http-server.ts';

/**
 * Secrets in every place where one can be put, and a server that says them back wherever it can. None may be in anything that is
 * written, printed or sent elsewhere; the command that masks them in the log is the one place where they stand. All of them are
 * made up.
 */
export const SECRETS = {
  token: 'PLANTED/token+"0a\\%41',
  password: 'PLANTED-password:/?#&0b',
  key: 'PLANTED=key=0c',
  cookie: 'PLANTED-cookie-0d',
  github: 'PLANTED-github-token-0e',
  proxyPassword: 'PLANTED@proxy/0f',
  urlPassword: 'PLANTED%url-0g',
} as const;
export const USERS = { pyroscope: 'planted-user', proxy: 'planted-proxy-user', url: 'planted-url-user' };

/** The forms in which the secrets would be of use to somebody, made without the code under test. */
const FORMS = (() => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const alone = Object.values(SECRETS).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64(secret),
    Buffer.from(secret).toString('base64url'),
  ]);
  const pairs = [
    base64(`${USERS.pyroscope}:${SECRETS.password}`),
    base64(`${USERS.proxy}:${SECRETS.proxyPassword}`),
    base64(`${USERS.url}:${SECRETS.urlPassword}`),
  ];
  return [...alone, ...pairs, 'PLANTED'];
})();

/** Refuses a text or file in which one of them stands, in any form. */
export function expectNone(where: string, content: Buffer | string): void {
  const bytes = Buffer.from(content);
  const found = FORMS.filter((form) => bytes.includes(form));
  const at = found[0] === undefined ? 0 : bytes.indexOf(found[0]);
  expect(found, `${where}: ${bytes.subarray(Math.max(0, at - 80), at + 80)}`).toEqual([]);
}

/** What a server can say back is what it is sent. */
export const SENT = {
  'flags with a token': [SECRETS.token, SECRETS.key, SECRETS.cookie],
  'variables with a password': [SECRETS.password, SECRETS.key, SECRETS.cookie],
} as const;
export type Way = keyof typeof SENT;

function recordingsWith([first, second, third]: (typeof SENT)[Way]) {
  return renamedRecordings(['ai-yolo26', 'ai-clip', 'ai-llm'], {
    label: (name, value, service) => {
      if (name === 'version') return value + first;
      if (name === 'pod') return `${value} ${second} ${Buffer.from(third).toString('base64')}`;
      return name === 'service_name' && service === 'ai-llm' ? `ai-llm-${first}` : value;
    },
    frame: (frame) => {
      const secret = [first, second, third][frame.name.length % 3] as string;
      const file = `/${encodeURIComponent(secret)}/${frame.file}`;
      return { ...frame, name: `${frame.name} ${secret}`, file };
    },
  });
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a server that means harm, or a proxy that means well, answers with the headers of the request in it. */
export const ECHOES: Readonly<Record<string, (headers: Headers, elsewhere: string) => Fault>> = {
  'an error': (headers) =>
    answer(400, 'application/json', JSON.stringify({ code: 'invalid_argument', message: said(headers) })),
  'plain text': (headers) => answer(500, 'text/plain', said(headers)),
  'a login page': (headers) => answer(200, 'text/html', `<html><title>${said(headers)}</title></html>`),
  'a refusal': (headers) => answer(403, 'application/json', JSON.stringify({ message: said(headers) })),
  'a content type': (headers) => answer(200, `text/x; said="${headers['x-api-key']}"`, ''),
  'a redirect': (headers, url) => ({
    ...answer(302, 'text/plain', ''),
    headers: {
      location: `${url}/${encodeURIComponent(said(headers))}?said=${encodeURIComponent(said(headers))}`,
    },
  }),
};

function answer(status: number, type: string, body: string): Extract<Fault, { kind: 'answer' }> {
  return { kind: 'answer', status, headers: { 'content-type': type }, body };
}

function said(headers: Headers): string {
  const decoded = Buffer.from(String(headers.authorization).replace('Basic ', ''), 'base64');
  return `${headers.authorization} ${headers['x-api-key']} ${headers.cookie} ${decoded.toString('latin1')}`;
}

/** What each test has for itself. */
export interface Planted {
  /** Empty, and removed with the test. */
  readonly folder: string;
  /** A server to which nothing may be sent. */
  readonly elsewhere: Awaited<ReturnType<typeof startServer>>;
  /** A recorded Pyroscope with secrets in names and labels, or one that answers with them. */
  readonly startHostile: (echo?: string, way?: Way) => Promise<RecordedPyroscope>;
}

/** Sets it up for each test of a file. */
export function plantSecrets(): Planted {
  let folder: string;
  let elsewhere: Planted['elsewhere'];
  let servers: RecordedPyroscope[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'flamegate-planted-'));
    servers = [];
    elsewhere = await startServer((_, response) => void response.end('{}'));
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });
  const startHostile = async (echo = '', way: Way = 'flags with a token') => {
    const recordings = await recordingsWith(SENT[way]);
    const faults = ECHOES[echo];
    const server = await servePyroscope(() => ({ recordings, nowMs: RECORDED.nowMs }), {
      ...(faults && { faults: ({ headers }) => faults(headers, elsewhere.url) }),
      onPost: ({ path }) => (path.endsWith('/Push') ? { status: 200, body: {} } : undefined),
    });
    servers.push(server);
    return server;
  };
  return {
    get folder() {
      return folder;
    },
    get elsewhere() {
      return elsewhere;
    },
    startHostile,
  };
}
