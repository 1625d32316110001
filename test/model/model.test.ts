import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { BASE, BEFORE_THE_LAW, findings, options, outputs } from '../policy.ts';

const activity = (more: string) => `activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    measures: [encryption]
    retention: { period: P30D }
${more}`;

describe('an id that nothing declares is an error where it stands', () => {
  it('and the first fifty are compared with all that is declared', async () => {
    const names = 'processors:\n  clouds: { name: C, service: x }\n  last: { name: L, service: x, subprocessors:';
    const { findings: found } = await check(options(`${names} [${'cluods, '.repeat(60)}] }`, BEFORE_THE_LAW));
    const unknown = found.filter(({ fault }) => fault.name === 'unknown-processor');
    expect(unknown).toHaveLength(60);
    expect(unknown.filter(({ help }) => help?.includes('Did you mean "clouds"?'))).toHaveLength(50);
  });

  it.each([
    [
      'a data subject',
      activity('').replace('[users]', '[user]'),
      'policy.yaml:5:16 P3103 unknown-data-subject: there is no category of data subjects "user"',
    ],
    [
      'a category of data',
      activity('').replace('[contact-data]', '[contact]'),
      'policy.yaml:6:12 P3102 unknown-data-category: there is no category of data "contact"',
    ],
    [
      'a category in a map',
      activity('').replace('[contact-data]', '[{ category: contact }]'),
      'policy.yaml:6:24 P3102 unknown-data-category: there is no category of data "contact"',
    ],
    [
      'a recipient',
      activity('    recipients: [host]'),
      'policy.yaml:9:18 P3104 unknown-processor: there is no processor or other recipient "host"',
    ],
    [
      'a recipient in a map',
      activity('    recipients: [{ recipient: host }]'),
      'policy.yaml:9:31 P3104 unknown-processor: there is no processor or other recipient "host"',
    ],
    [
      'a sub-processor',
      'processors:\n  host: { name: Host, service: hosting, subprocessors: [clould] }',
      'policy.yaml:2:57 P3104 unknown-processor: there is no processor or other recipient "clould"',
    ],
    [
      'a measure',
      activity('').replace('[encryption]', '[encryptoin]'),
      'policy.yaml:7:16 P3107 unknown-measure: there is no security measure "encryptoin"',
    ],
    [
      'a named period',
      activity('').replace('{ period: P30D }', 'accounting'),
      'policy.yaml:8:16 P3106 unknown-retention: there is no retention period "accounting"',
    ],
    [
      'a named period in a list',
      activity('').replace('{ period: P30D }', '[{ data: [contact-data], schedule: accounting }]'),
      'policy.yaml:8:51 P3106 unknown-retention: there is no retention period "accounting"',
    ],
    [
      'a joint controller',
      activity('    jointControllers: [partner]'),
      'policy.yaml:9:24 P3109 unknown-joint-controller: there is no joint controller "partner"',
    ],
    [
      'a consent',
      activity('').replace('"gdpr:6(1)(b)"', '"gdpr:6(1)(a)", consent: news'),
      'policy.yaml:4:72 P3108 unknown-consent: there is no declaration of consent "news"',
    ],
    [
      'a national basis',
      activity('').replace('"gdpr:6(1)(b)"', 'employment'),
      'policy.yaml:4:47 P3105 unknown-legal-basis: there is no legal basis "employment"',
    ],
    [
      'a provision that there is not',
      activity('').replace('6(1)(b)', '6(1)(h)'),
      'policy.yaml:4:47 P3110 unknown-provision: Article 6(1) GDPR has no point (h)',
    ],
    [
      'a provision that is no basis',
      activity('').replace('6(1)(b)', '13(1)(c)'),
      'policy.yaml:4:47 P3111 provision-without-legal-basis: gdpr:13(1)(c) is no legal basis for processing',
    ],
    [
      'an activity of a cookie',
      'cookies: { a: { purpose: x., activity: usage } }',
      'policy.yaml:1:40 P3101 unknown-activity: there is no processing activity "usage"',
    ],
    [
      'a recipient of a client',
      'clients: { a: { name: A, processing: [x], transfers: [{ recipient: host, mechanism: scc }] } }',
      'policy.yaml:1:68 P3104 unknown-processor: there is no processor or other recipient "host"',
    ],
    [
      'the source of a term',
      'terms: { a: { term: A, definition: x., source: "gdpr:4(99)" } }',
      'policy.yaml:1:48 P3110 unknown-provision: Article 4 GDPR has no paragraph 99',
    ],
  ])('%s', async (_, yaml, found) =>
    expect((await findings(yaml)).filter((line) => !line.includes(' P4'))).toEqual([found]),
  );

  it('with the nearest ids proposed', async () => {
    const { findings: found } = await check(options(activity('').replace('[users]', '[usres]'), BEFORE_THE_LAW));
    expect(found[0]?.help).toBe(
      'Did you mean "users"? Categories of data subjects are declared under `dataSubjects:`.',
    );
  });
});

describe('processors and other recipients share their ids', () => {
  it('so that one id cannot be both', async () => {
    const yaml = 'processors: { host: { name: A, service: x } }\nrecipients: { host: { name: B, role: authority } }';
    expect(await findings(yaml)).toEqual([
      'policy.yaml:2:15 P3112 recipient-declared-twice: the recipient "host" has the id of a processor',
    ]);
  });
});

describe('a locale of a help center stands for a language of the notice', () => {
  const published = (locale: string, languages: string) =>
    findings(
      `notices: ${BASE['notices']?.replace('languages: [en]', `${languages}\n    publish: { zendesk: { subdomain: x, articles: { ${locale}: 1 } } }`)}`,
    );

  it.each([
    ['en', 'languages: [en]'],
    ['en-us', 'languages: [en]'],
    ['de', 'languages: [en, de]'],
  ])('as %s does for one of %s', async (locale, languages) => {
    expect((await published(locale, languages)).join()).not.toContain('P9001');
  });

  it.each([
    ['fr', 'languages: [en, de]', 'which is published in "en", "de"'],
    ['en-us', '', 'which names none'],
  ])('and %s for none of "%s"', async (locale, languages, why) => {
    expect(await published(locale, languages)).toContainEqual(
      expect.stringContaining(`the locale "${locale}" stands for no language of the notice, ${why}`),
    );
  });
});

describe('the rights follow from the bases', () => {
  const rights = async (purpose: string, more = '') => {
    const { 'main/en/notice.md': notice = '' } = await outputs(
      `consents:\n  news: { title: News, text: I agree., version: "1", withdrawal: Write to us. }\n${activity(more).replace('basis: "gdpr:6(1)(b)"', purpose)}`,
    );
    return [...notice.matchAll(/<a id="right--([a-z-]+)"><\/a>/g)].map(([, right]) => right);
  };
  const always = ['access', 'rectification', 'erasure', 'restriction', 'complaint'];

  it.each([
    ['contract gives portability', 'basis: "gdpr:6(1)(b)"', '', ['portability']],
    ['contract by hand does not', 'basis: "gdpr:6(1)(b)"', '    manual: true', []],
    [
      'consent gives portability and withdrawal',
      'basis: "gdpr:6(1)(a)", consent: news',
      '',
      ['portability', 'withdrawal'],
    ],
    ['legitimate interests give objection', 'basis: "gdpr:6(1)(f)", interest: x', '', ['objection']],
    ['a public task gives objection', 'basis: "gdpr:6(1)(e)", obligation: x', '', ['objection']],
    ['a legal obligation gives neither', 'basis: "gdpr:6(1)(c)", obligation: x', '', []],
    ['direct marketing gives objection', 'basis: "gdpr:6(1)(b)", marketing: true', '', ['portability', 'objection']],
    [
      'explicit consent to special categories gives withdrawal',
      'basis: "gdpr:6(1)(c)", obligation: x, special: "gdpr:9(2)(a)", consent: news',
      '',
      ['withdrawal'],
    ],
    [
      'automated decisions give human review',
      'basis: "gdpr:6(1)(c)", obligation: x',
      '    automatedDecisions: [{ what: x, basis: law, logic: y., significance: z. }]',
      ['automated-decisions'],
    ],
  ])('%s', async (_, purpose, more, given) =>
    expect((await rights(purpose, more)).sort()).toEqual([...always, ...given].sort()),
  );
});

describe('texts of the record', () => {
  it('print a reference as the name of what it leads to', async () => {
    const { 'records/en/controller.csv': csv } = await outputs(
      `${activity('    description: x.').replace(
        'We provide it.',
        '"We use [[term:data]], **[[gdpr:6]]**, [[service|this]], `x`, <https://example.com> and [[rights]]."',
      )}\nterms: { data: { term: Data, definition: x. } }`,
    ).catch((error: Error) => ({ 'records/en/controller.csv': error.message }));
    expect(csv).toContain('P5103');
    const { 'records/en/controller.csv': good } = await outputs(
      `${activity('').replace('We provide it.', '"We use **[[gdpr:6]]**, [[service|this]], `x`, [us](https://example.com) and [[activity:service]]."')}`,
    );
    expect(good).toContain('We use Art. 6 GDPR, this, x, us and Service.');
  });
});

describe('an unknown audience', () => {
  it('is told once, and not again by references to the sections that it leaves empty', async () => {
    const unknown = BASE['notices']
      ?.replace('[users]', '[userz]')
      .replace('scope: This', 'scope: See [[service]]. This');
    const { findings } = await check(options(`notices:${unknown}`));
    expect(findings.map(({ fault }) => fault.name)).toEqual(['unknown-data-subject']);
  });
});
