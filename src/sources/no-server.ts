import { type ProfileSource, SourceError } from './source.ts';

/** Stands for a server that nobody named, where none is needed: with profiling switched off nothing is asked. */
export const NO_SERVER: ProfileSource = {
  label: 'no Pyroscope server',
  listSeries: refuse,
  listUploads: refuse,
  readBlock: refuse,
  readRetention: refuse,
  close: async () => undefined,
};

async function refuse(): Promise<never> {
  throw new SourceError(
    'rejected',
    'There is no server to ask',
    'pyroscope-url is missing',
    'Give pyroscope-url, or set PYROSCOPE_URL.',
  );
}
