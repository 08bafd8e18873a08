import type { Config } from '../../config/resolve.ts';
import type { Reason } from '../../judge/verdict.ts';

/** What a release cannot show, whatever came of it. */
export function releaseNotes(config: Config): readonly Reason[] {
  return [FROM_SNAPSHOTS, ...unlabelled(config)];
}

const FROM_SNAPSHOTS: Reason = {
  code: 'FG274',
  message:
    'the release is judged from its two snapshots alone: a leak over the time between the two windows was not looked for',
  remedy: '',
};

/** A service without the label is as absent as one that does not exist. */
function unlabelled({ services, baseline, candidate }: Config): readonly Reason[] {
  const selector = candidate.selector || baseline.selector;
  const areFound = services.length === 0 || services.some(({ name }) => /[*?]/u.test(name));
  if (selector === '' || !areFound) return [];
  return [
    {
      code: 'FG281',
      message: `the services are those that have profiles with ${selector}: one that does not set the label is not seen`,
      remedy: 'name the services in the configuration file, so that one which is missing is not evaluated',
    },
  ];
}
