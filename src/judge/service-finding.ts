/**
 * What a comparison may be found to be where no function bears it, with the code of its reason. `whole`: the service costs more for a
 * load that is known. `leak`: no function could be named for it. `entry`: everything under one entry costs more than the rest.
 */
export const SERVICE_FINDINGS = { whole: 'FG211', leak: 'FG209', entry: 'FG208' } as const;

/** One of them. */
export type ServiceFindingKind = keyof typeof SERVICE_FINDINGS;

/** All of them. */
export const SERVICE_FINDING_KINDS = Object.keys(SERVICE_FINDINGS) as readonly ServiceFindingKind[];

/** What a reason with this code is; undefined where it is no finding. */
export function serviceFindingKind(code: string): ServiceFindingKind | undefined {
  return SERVICE_FINDING_KINDS.find((kind) => SERVICE_FINDINGS[kind] === code);
}
