import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { reporters } from '../../src/report/index.ts';
import { rules } from '../../src/rules/index.ts';
import { options } from '../policy.ts';
import { eachKind, found, hostileTexts, report, saying, source, withGaps } from './sample.ts';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: object;
  };
}
interface Run {
  readonly tool: {
    readonly driver: {
      readonly semanticVersion: string;
      readonly rules: { readonly id: string; readonly help: { markdown: string } }[];
    };
  };
  readonly columnKind: string;
  readonly properties: object;
  readonly invocations: readonly object[];
  readonly results: {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly [Location];
    readonly relatedLocations?: readonly Location[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly suppressions: readonly object[];
  }[];
}

/** The schema is written in draft 4, of which it uses what is the same in draft 7, but for the name of the id. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync('test/report/sarif-2.1.0-rtm.5.json', 'utf8'));
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]*$/.test(text) && URL.canParse(text, 'file:///'),
    'date-time': () => false,
  },
}).compile(schema);

function read(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: [Run] };
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

const run = (...args: Parameters<typeof report>) => read(reporters.sarif(report(...args)));

describe('the reporter sarif', () => {
  it('is valid against the schema of SARIF 2.1.0, with and without findings', () => {
    expect(run().results).toEqual([]);
    expect(read(reporters.sarif(eachKind())).results).toHaveLength(5);
  });

  it('says what, where in UTF-16 units, and how to mend it', () => {
    const { tool, columnKind, properties, results } = run(found('heapp', 1, { help: 'Did you mean "heap"?' }));
    expect(tool.driver.semanticVersion).toBe('1.2.3');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(properties).toEqual({ asOf: '2026-11-23' });
    expect(results).toEqual([
      {
        ruleId: 'P9000',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'There is no "heapp". Did you mean "heap"?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'policy/activities.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 23 },
            },
          },
        ],
        partialFingerprints: { 'policycFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
        suppressions: [],
      },
    ]);
  });

  it('has a level for each severity, and names each rule once', () => {
    const { tool, results } = read(reporters.sarif(eachKind()));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'error', 'warning']);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['P9000', 'P9001', 'P9002']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('shows other places, and what is waived as suppressed with the reason', () => {
    const { results } = read(reporters.sarif(eachKind()));
    expect(results[2]?.relatedLocations).toHaveLength(1);
    expect(results.map(({ suppressions }) => suppressions.length)).toEqual([0, 0, 0, 1, 0]);
    expect(results[3]?.suppressions[0]).toMatchObject({
      kind: 'inSource',
      status: 'accepted',
      justification: 'Not decided yet.',
      location: { physicalLocation: { region: { startLine: 6 } } },
    });
  });

  it('says what was not checked', () => {
    const notified = (...texts: string[]) => texts.map((text) => ({ level: 'error', message: { text } }));
    expect(run(found()).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(read(reporters.sarif({ ...report(found()), unchecked: 'law' })).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: notified('The law is checked once the error is mended.'),
      },
    ]);
    expect(read(reporters.sarif(withGaps())).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: notified(
          'b: The law is checked once the error is mended.',
          'c: It could not be done.',
        ),
      },
    ]);
  });

  it('writes paths as relative addresses', () => {
    const uris = ['policy/a b.yaml', 'ä:1/##[x].yaml', '../p/%41?#.yaml', '::error::.yaml'].map(
      (path) => run(found('heapp', 1, {}, source(path))).results[0]?.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual([
      'policy/a%20b.yaml',
      '%C3%A4%3A1/%23%23%5Bx%5D.yaml',
      '../p/%2541%3F%23.yaml',
      '%3A%3Aerror%3A%3A.yaml',
    ]);
  });

  it('lets no message become a link or a placeholder', () => {
    const { results } = run(
      found('heapp', 1, { message: 'see [here](https://evil.example), {0} and [[rights]]', help: 'x' }),
    );
    expect(results[0]?.message.text).toBe('See \\[here](https://evil.example), {{0}} and [[rights]]. x');
  });

  it('keeps a fingerprint when lines shift', () => {
    const prints = (before: string) =>
      run(found('heapp', 1, {}, source('a.yaml', before)), found('heapp', 2, {}, source('a.yaml', before))).results.map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    expect(prints('# more\n')).toEqual(prints(''));
  });

  it('is valid whatever a policy says', () => {
    for (const words of hostileTexts) expect(read(reporters.sarif(saying(words))).results).toHaveLength(3);
  });

  it('carries the page of each rule within the limits of code scanning', async () => {
    for (const rule of rules) {
      const found = await check(options(rule.bad.replaceAll(' #!', '')));
      const { tool } = read(reporters.sarif({ ...found, version: '1.2.3' }));
      expect(tool.driver.rules.find(({ id }) => id === rule.code)?.help.markdown).toContain('## To waive it');
      expect(rule.why.length).toBeLessThanOrEqual(1024);
    }
  });
});
