import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program (`--import`): a file that is written to be renamed gets half of its content, which is told on standard
 * error, and the rest never.
 */
const { writeFile } = promises;

promises.writeFile = async (path, data, options) => {
  if (!String(path).endsWith('.partial')) return writeFile(path, data, options);
  const content = Buffer.from(data as string | Uint8Array);
  await writeFile(path, content.subarray(0, content.length / 2), options);
  process.stderr.write('half written\n');
  // A timer, for a promise alone keeps no process alive.
  return new Promise(() => setInterval(() => undefined, 60_000));
};
syncBuiltinESMExports();
