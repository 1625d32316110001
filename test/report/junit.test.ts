import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { eachKind, found, hostileTexts, report, saying, withGaps } from './sample.ts';

/** Fails at anything that is not well-formed, warnings included. */
const parser = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`);
  },
});
const read = (xml: string) => parser.parseFromString(xml, 'text/xml').documentElement as Element;
const cases = (xml: string) => Array.from(read(xml).getElementsByTagName('testcase'));
const outcome = (test: Element) => (test.firstChild as Element | null)?.tagName ?? 'passed';

describe('the reporter junit', () => {
  it('makes a test of each finding', () => {
    expect(reporters.junit(report(found('heapp', 1, { help: 'Did you mean "heap"?' })))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="policyc" tests="1" failures="1" errors="0" skipped="0">
  <testsuite name="policyc" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="P9000 example-error" name="policy/activities.yaml: there is no &quot;heapp&quot;" file="policy/activities.yaml" line="3"><failure type="error" message="There is no &quot;heapp&quot;.">policy/activities.yaml:3:18 error P9000
There is no "heapp".
People must know (Art. 13(1)(e) GDPR).
Did you mean "heap"?</failure></testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it('skips the checks that errors kept from being made, and has an error for a policy that could not be read', () => {
    const xml = reporters.junit(withGaps());
    const told = cases(xml).map((each) => [each.getAttribute('name'), outcome(each)]);
    expect(told).toEqual([
      ['b: all checks', 'skipped'],
      ['c: all checks', 'error'],
    ]);
    expect(['tests', 'failures', 'errors', 'skipped'].map((name) => read(xml).getAttribute(name))).toEqual([
      '2',
      '0',
      '1',
      '1',
    ]);
    expect(reporters.junit({ ...report(found()), unchecked: 'law' })).toContain(
      'name="all checks"><skipped message="The law is checked once the error is mended."/>',
    );
  });

  it('fails by errors, skips the rest, and gives each a name of its own', () => {
    const xml = reporters.junit(eachKind());
    expect(cases(xml).map(outcome)).toEqual(['failure', 'skipped', 'skipped', 'skipped', 'skipped']);
    expect(read(xml).getAttribute('failures')).toBe('1');
    expect(read(xml).getAttribute('skipped')).toBe('4');
    expect(xml).toContain('message="Waived: Not decided yet."');
    const twice = reporters.junit(report(found('heapp', 1), found('heapp', 2)));
    expect(cases(twice).map((each) => each.getAttribute('name'))).toEqual([
      'policy/activities.yaml: there is no "heapp"',
      'policy/activities.yaml: there is no "heapp" (2)',
    ]);
  });

  it('has one test, which passes, where nothing is found', () => {
    expect(cases(reporters.junit(report())).map(outcome)).toEqual(['passed']);
    expect(read(reporters.junit(report())).getAttribute('tests')).toBe('1');
  });

  it('is well-formed XML 1.0, whatever a policy says', () => {
    for (const words of hostileTexts) {
      const xml = reporters.junit(saying(words));
      expect(xml).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      expect(cases(xml).map(outcome)).toEqual(['failure', 'skipped', 'skipped']);
      expect(read(xml).getElementsByTagName('*')).toHaveLength(7);
    }
  });
});
