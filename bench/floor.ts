/** The floor of every comparison of two gzipped files: unzip both and touch every byte. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

let sum = 0;
for (const path of process.argv.slice(2)) {
  const bytes = gunzipSync(readFileSync(path));
  for (let i = 0; i < bytes.length; i++) sum += bytes[i] as number;
}
process.stdout.write(`${sum}\n`);
