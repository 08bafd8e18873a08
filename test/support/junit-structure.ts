import { elementsOf, type XmlElement } from './xml.ts';

/** What may stand where: the part of Jenkins' junit-10.xsd that is used here. */
const STRUCTURE: Readonly<
  Record<
    string,
    {
      readonly children: readonly string[];
      readonly needs: readonly string[];
      readonly may: readonly string[];
    }
  >
> = {
  testsuites: { children: ['testsuite'], needs: [], may: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['properties', 'testcase', 'system-out', 'system-err'],
    needs: ['name', 'tests', 'failures', 'errors'],
    may: ['skipped', 'time', 'timestamp', 'hostname', 'id', 'package', 'file', 'url', 'group', 'log'],
  },
  properties: { children: ['property'], needs: [], may: [] },
  property: { children: [], needs: ['name', 'value'], may: [] },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    needs: ['name'],
    may: ['time', 'classname', 'group'],
  },
  failure: { children: [], needs: [], may: ['type', 'message'] },
  error: { children: [], needs: [], may: ['type', 'message'] },
  skipped: { children: [], needs: [], may: ['type', 'message'] },
  'system-out': { children: [], needs: [], may: [] },
};
const MIXED = ['failure', 'error', 'skipped', 'system-out', 'system-err'];

/** Everything in a JUnit document that the structure or the counts forbid; empty for a valid one. */
export function junitProblems(root: XmlElement): string[] {
  return [
    ...(root.name === 'testsuites' ? [] : ['the root is no testsuites']),
    ...problemsIn(root),
    ...badCounts(root),
  ];
}

function problemsIn(element: XmlElement): string[] {
  const rule = STRUCTURE[element.name];
  if (rule === undefined) return [`<${element.name}> is not known`];
  const given = Object.keys(element.attributes);
  return [
    ...rule.needs.filter((name) => !given.includes(name)).map((name) => `${element.name} without ${name}`),
    ...given
      .filter((name) => !rule.needs.includes(name) && !rule.may.includes(name))
      .map((name) => `${element.name} with ${name}`),
    ...element.children
      .filter(({ name }) => !rule.children.includes(name))
      .map(({ name }) => `${name} in ${element.name}`),
    ...(!MIXED.includes(element.name) && element.text.trim() !== '' ? [`text in ${element.name}`] : []),
    ...element.children.flatMap(problemsIn),
  ];
}

function badCounts(root: XmlElement): string[] {
  return [root, ...elementsOf(root, 'testsuite')].flatMap((element) => {
    const counts = { tests: 'testcase', failures: 'failure', errors: 'error', skipped: 'skipped' };
    return Object.entries(counts)
      .filter(([attribute]) => element.attributes[attribute] !== undefined)
      .filter(
        ([attribute, name]) => element.attributes[attribute] !== String(elementsOf(element, name).length),
      )
      .map(([attribute]) => `${attribute} of ${element.attributes.name} is not what it holds`);
  });
}
