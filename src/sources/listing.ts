import type { SideRequest } from './plan.ts';
import type { ProfileSource, SeriesEntry, UploadSeries } from './source.ts';
import { type ServiceTerms, withLabels } from './wanted.ts';

/** Asks what exists and what was uploaded on one side, with as few questions as it takes. */

/** Services and types of a side by the label selectors they are asked for with. */
export async function listServices(
  source: ProfileSource,
  side: SideRequest,
  labels: readonly string[],
): Promise<ReadonlyMap<string, readonly SeriesEntry[]>> {
  const listed = labels.map(async (added) => {
    const [{ window, selector } = side] = withLabels([side], added);
    return [added, await source.listSeries(window, selector)] as const;
  });
  return new Map(await Promise.all(listed));
}

/** What uploads are asked of; nothing where the service has no such type. */
export type WantedUploads = Pick<ServiceTerms, 'service' | 'labels'> & { readonly profileType?: string };

/** The uploads of one profile type by one series. */
export interface TypedUploads {
  readonly profileType: string;
  readonly series: UploadSeries;
}

/** The uploads of all that is wanted. One question per type covers all services with the same labels: the answers are small, the round trips are not. */
export async function listUploadsOf(
  source: ProfileSource,
  side: SideRequest,
  wanted: readonly WantedUploads[],
): Promise<readonly TypedUploads[]> {
  const asked = wanted.filter(({ profileType }) => profileType !== undefined);
  const groups = Map.groupBy(asked, ({ profileType, labels }) => `${profileType}\0${labels}`);
  const answers = [...groups.values()].map(async (entries): Promise<TypedUploads[]> => {
    const [{ profileType = '', labels }] = entries as [WantedUploads];
    const [{ window, selector } = side] = withLabels([side], labels);
    const names = entries.map(({ service }) => service);
    const found = await source.listUploads(window, selector, names, profileType);
    return found.map((series) => ({ profileType, series }));
  });
  return (await Promise.all(answers)).flat();
}
