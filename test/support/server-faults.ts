import type { OutgoingHttpHeaders } from 'node:http';
import type { GoodAnswer, ServerFault } from './faulty-server.ts';

/** What a broken server, or something before it, does to an answer. */

/** The connection is reset before any byte of an answer. */
export const reset: ServerFault = (_, response) => void response.socket?.resetAndDestroy();

/** The connection is reset after half of the answer. */
export const resetMidAnswer: ServerFault = ({ status, headers, body }, response) => {
  response.writeHead(status, headers);
  response.write(body.subarray(0, body.length / 2), () => response.socket?.resetAndDestroy());
};

/** Another answer than the right one. */
export function answer(status: number, headers: OutgoingHttpHeaders = {}, body = ''): ServerFault {
  return (_, response) => void response.writeHead(status, headers).end(body);
}

/** The right answer with other bytes, and the length that they have. */
export function changed(edit: (good: GoodAnswer) => Partial<GoodAnswer>): ServerFault {
  return (good, response) => {
    const { status, headers, body } = { ...good, ...edit(good) };
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  };
}

/** The right answer under a `content-length` that is this many bytes off. */
export function wrongLength(offBy: number): ServerFault {
  return ({ status, headers, body }, response) => {
    response.writeHead(status, { ...headers, 'content-length': body.length + offBy });
    response.write(body, () => response.socket?.end());
  };
}

/** The right answer in so many pieces, one every `everyMs`; fewer are sent where `sent` says so, and the rest never. */
export function trickle(pieces: number, everyMs: number, sent = pieces): ServerFault {
  return ({ status, headers, body }, response) => {
    response.writeHead(status, headers);
    const size = Math.ceil(body.length / pieces);
    let piece = 0;
    const timer = setInterval(() => {
      if (piece < sent) response.write(body.subarray(piece * size, (piece + 1) * size));
      piece += 1;
      if (piece < pieces || sent < pieces) return;
      clearInterval(timer);
      response.end();
    }, everyMs);
    response.once('close', () => clearInterval(timer));
  };
}

/** The right answer, headers included, byte by byte: each in a turn of its own. */
export const byteByByte: ServerFault = ({ status, headers, body }, response) => {
  const { socket } = response;
  const all = { ...headers, 'content-length': body.length, connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('')}\r\n`), body]);
  const send = (next: number): void => {
    if (next === bytes.length) socket?.end();
    else socket?.write(bytes.subarray(next, next + 1), () => setImmediate(send, next + 1));
  };
  send(0);
};

/**
 * A body without end, as fast as it is taken.
 * @param onEnd told how many bytes the connection took
 */
export function endless(
  status: number,
  headers: OutgoingHttpHeaders,
  onEnd: (bytes: number) => void = () => undefined,
): ServerFault {
  return (_, response) => {
    const { socket } = response;
    response.writeHead(status, headers).once('close', () => onEnd(socket?.bytesWritten ?? 0));
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
}

/** The connection stays open and nothing comes. */
export const silence: ServerFault = () => undefined;
