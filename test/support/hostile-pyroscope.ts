import { join } from 'node:path';
import { loadRecordings, type Recordings, seriesLabels, type Upload } from '../../src/demo/recordings.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** What a server says in place of what was recorded. */
export interface Renaming {
  /** A label of a service, its name included; by default the recorded value. */
  readonly label?: (name: string, value: string, service: string) => string;
  /** A frame: its name and its file. */
  readonly frame?: (frame: Profile['frames'][number]) => Profile['frames'][number];
}

const WINDOWS = join(import.meta.dirname, '../../demo/recordings/windows');

/** When the demo's windows were recorded, and a clock after them. */
export const RECORDED = {
  baseline: '1795359983000/1795360235557',
  candidate: '1795360238000/1795360491585',
  nowMs: 1795360520000,
} as const;

/** The demo's recordings of some services, of which `ai-yolo26` fails, in the words of somebody hostile. */
export async function renamedRecordings(
  services: readonly string[],
  { label = (_, value) => value, frame = (given) => given }: Renaming,
): Promise<Recordings> {
  const { uploads, ...times } = await loadRecordings(WINDOWS);
  const renamed = uploads
    .filter(({ labels }) => services.includes(labels.get('service_name') ?? ''))
    .map((upload): Upload => {
      const service = upload.labels.get('service_name') ?? '';
      const own = [...upload.labels].filter(([name]) => !name.startsWith('__'));
      const labels = own.map(([name, value]) => [name, label(name, value, service)] as const);
      let profile: Profile | undefined;
      return {
        ...upload,
        labels: seriesLabels(Object.fromEntries(labels), upload.profileType),
        profile: () => {
          const given = upload.profile();
          profile ??= { ...given, frames: given.frames.map(frame) };
          return profile;
        },
      };
    });
  return { ...times, uploads: renamed };
}
