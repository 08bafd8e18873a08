/** `node bench/gate/recorded-server.ts FOLDER NOW_MS`: the recorded Pyroscope, with its answers kept. Prints its URL. */
import { request } from 'undici';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { serveAnswers } from './answers.ts';

const [folder = '', nowMs = ''] = process.argv.slice(2);
const recorded = await startRecordedPyroscope({ recordingsDir: folder, nowMs: Number(nowMs) });
await serveAnswers(async ({ method, path, headers, body }) => {
  const { 'content-type': contentType = '', 'accept-encoding': encoding = '' } = headers;
  const isPost = method === 'POST';
  const answer = await request(`${recorded.url}${path}`, {
    method: isPost ? 'POST' : 'GET',
    headers: { 'content-type': contentType, 'accept-encoding': String(encoding) },
    body: isPost ? body : null,
  });
  const kept = Object.entries(answer.headers).filter(([name]) => name.startsWith('content-'));
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(await answer.body.arrayBuffer()),
  };
}, 0);
