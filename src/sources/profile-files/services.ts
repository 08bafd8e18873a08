import { basename } from 'node:path';
import { type PerSide, SIDES } from '../plan.ts';
import { expandServices, type ServiceRequest } from '../wanted.ts';
import type { FoundFiles } from './find.ts';

/** A service as its files show it. */
export interface FileService {
  readonly name: string;
  readonly optional: boolean;
  /** Index of the entry of the settings that says which; null when all services are meant. */
  readonly rule: number | null;
  /** Types asked for of this service by name. */
  readonly profileTypes: readonly string[] | undefined;
  readonly paths: PerSide<readonly string[]>;
}

/** Which services are meant. */
export interface ServiceQuestion {
  /** Empty: all that have files. */
  readonly services: readonly ServiceRequest[];
  /** Whether a name matches a glob. */
  readonly matches: (pattern: string, name: string) => boolean;
}

/** What files are called of which nobody says whose they are. */
const UNNAMED = 'profiles';

/** The services that are meant, with their files of both sides, in a fixed order. */
export function servicesOf(found: PerSide<FoundFiles>, question: ServiceQuestion): FileService[] {
  const name = nameOfAll(found, question);
  const paths = new Map<string, PerSide<string[]>>();
  for (const side of SIDES) {
    for (const { path, service } of found[side].files) {
      const own = paths.get(service ?? name) ?? { baseline: [], candidate: [] };
      paths.set(service ?? name, own);
      own[side].push(path);
    }
  }
  const list = () => Array.from(paths.keys(), (service) => ({ service, profileType: '' }));
  const request = { ...question, profileTypes: [] };
  return expandServices(request, list).map(({ service, optional, rule, profileTypes }) => ({
    name: service,
    optional,
    rule,
    profileTypes,
    paths: paths.get(service) ?? { baseline: [], candidate: [] },
  }));
}

/** The name where paths name no service: the one that the settings name, or that of the only file of the candidate. */
function nameOfAll({ candidate }: PerSide<FoundFiles>, { services: [rule] }: ServiceQuestion): string {
  const [only, ...more] = candidate.files;
  if (rule !== undefined) return rule.name;
  return only === undefined || more.length > 0 ? UNNAMED : basename(only.path);
}
