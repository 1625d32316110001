import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageJson } from '../../src/coverage/index.ts';
import { article13, article14, controllerRecordLimbs, processorRecordLimbs } from '../../src/coverage/limbs.ts';
import { type CompileOptions, coverage, type LimbCoverage, policySchema, position } from '../../src/index.ts';
import { file, options } from '../policy.ts';

/** The limbs of a document, a line each: limb, entry, status, and where or why. */
async function limbs(over: string, document = 'main', more: Partial<CompileOptions> = {}): Promise<string[]> {
  const { coverage: found } = await coverage(options(over, more));
  const { articles } = found?.documents.find(({ id }) => id === document) ?? { articles: [] };
  return articles.flatMap(({ limbs }) => limbs.map(lineOf));
}

function lineOf({ cite, entry, status, reason, answers, missing }: LimbCoverage): string {
  const places = answers.map(({ section, at }) =>
    [section ? `section ${section.number}` : 'top', ...(at ? [`line ${position(at.file, at.start).line}`] : [])].join(
      ' ',
    ),
  );
  const said = missing.map(({ message, waived }) => (waived ? `${message} (waived: ${waived.fault.name})` : message));
  const head = [cite.replace('gdpr:', ''), entry?.id, status].filter(Boolean).join(' ');
  return `${head}: ${[reason, ...places, ...said].filter(Boolean).join('; ')}`;
}

/** The lines of one limb. */
async function limb(cite: string, over: string, document = 'main', more: Partial<CompileOptions> = {}) {
  return (await limbs(over, document, more)).filter((line) => line.startsWith(`${cite} `));
}

const service = (more: string, data = '[{ category: contact-data, required: no }]') => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: ${data}
    measures: [encryption]
    retention: { period: P30D, from: the end of the contract }
${more.replace(/^/gm, '    ')}
`;

const mailer = (more: string) => `
processors:
  mailer: { name: Mailer, country: US, service: sending e-mail, contract: { kind: dpa }${more} }
`;

const sections = (list: string) => `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: ${list}
`;

describe('a limb is answered where its facts are printed', () => {
  it('the controller, with the section and the line', async () => {
    const [line] = await limb('13(1)(a)', `${service('')}`);
    expect(line).toMatch(/^13\(1\)\(a\) answered: section 1 line \d+; section 1 line \d+$/);
  });

  it('not where the notice leaves the section out', async () => {
    const without = sections(
      '[{ id: controller, show: controller }, { id: service, title: Service, show: activities }]',
    );
    expect(await limb('13(2)(d)', without)).toEqual([
      '13(2)(d) missing: the notice does not tell of the right to complain to a supervisory authority (`show: rights`)',
    ]);
    expect((await limb('13(2)(b)', without))[0]).toContain('missing: the notice does not tell of the right of access');
    const noController = sections('[{ id: service, title: Service, show: activities }, { id: rights, show: rights }]');
    expect(await limb('13(1)(b)', noController)).toEqual([
      expect.stringMatching(
        /^13\(1\)\(b\) missing: a way to contact the data protection officer is declared in policy\.yaml:\d+ and printed nowhere$/,
      ),
    ]);
  });

  it('a name in the summary answers for the name, and not for the contact', async () => {
    const nothing = sections('[{ id: service, title: Service, show: activities }]');
    expect(await limb('13(1)(a)', nothing)).toEqual([
      expect.stringMatching(
        /^13\(1\)\(a\) missing: top line \d+; a way to contact the controller "Example GmbH" is declared/,
      ),
    ]);
  });

  it('each purpose needs its own words and its own basis, in the section of its activity', async () => {
    const [line] = await limb('13(1)(c)', service(''));
    expect(line).toMatch(/^13\(1\)\(c\) service answered: section 2 line 4; section 2 line 4$/);
  });

  it('a sentence that the template has for a flag answers for the key that sets it', async () => {
    const contract = '[{ category: contact-data, required: contract, consequence: Without them you have no account. }]';
    expect(await limb('13(2)(e)', service('', contract))).toEqual([
      '13(2)(e) service answered: section 2 line 6; section 2 line 6',
    ]);
    expect(await limb('13(2)(e)', service('', '[contact-data]'))).toEqual([
      '13(2)(e) service missing: the activity does not say whether people must give "Contact data" (`required`)',
    ]);
    expect(await limb('13(2)(e)', service('', '[{ category: contact-data, required: law }]'))).toEqual([
      '13(2)(e) service missing: section 2 line 6; the activity does not say what happens if people do not give "Contact data" (`consequence`)',
    ]);
  });

  it('a link that reads as the name of a recipient names it', async () => {
    const policy = `${service('recipients: [mailer]')}${mailer('')}`;
    expect(await limb('13(1)(e)', policy)).toEqual([expect.stringMatching(/ service answered: section 2 line \d+$/)]);
  });
});

describe('whether a limb applies must be declared', () => {
  it.each([
    ['13(1)(d)', '', 'not-applicable: no purpose rests on Art. 6(1)(f) GDPR'],
    ['13(1)(e)', '', 'missing: the activity does not say who receives the data'],
    ['13(1)(e)', 'recipients: []', 'not-applicable: nobody receives the data (`recipients: []` is declared)'],
    ['13(1)(f)', 'recipients: []', 'not-applicable: nobody receives the data (`recipients: []` is declared)'],
    ['13(2)(c)', '', 'not-applicable: no purpose rests on consent'],
    [
      '13(2)(f)',
      '',
      'missing: the activity does not say whether it makes automated decisions; for none, `automatedDecisions: []`',
    ],
    ['13(2)(f)', 'automatedDecisions: []', 'not-applicable: `automatedDecisions: []` is declared'],
    ['13(3)', '', 'not-applicable: no purpose is declared as a further one (`further: true`)'],
  ])('%s with "%s": %s', async (cite, declared, expected) => {
    expect(await limb(cite, service(declared))).toEqual([`${cite} service ${expected}`]);
  });

  it('a recipient in the Union is no transfer, one in a third country is, and one nowhere is open', async () => {
    const at = async (recipient: string) =>
      (await limb('13(1)(f)', `${service('recipients: [mailer]')}${recipient}`))[0];
    expect(await at(mailer('').replace('US', 'FR'))).toBe(
      '13(1)(f) service not-applicable: all recipients are in the European Economic Area',
    );
    expect(await at(mailer('').replace('country: US, ', ''))).toContain(
      'missing: the policy does not say in which country "Mailer" is',
    );
    expect(await at(mailer(''))).toContain(
      'missing: "Mailer" is in the third country US, and the policy declares no `transfer`',
    );
    const scc = ', transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2';
    expect(await at(mailer(`${scc} }`))).toContain(
      'the policy does not say how people get a copy of the safeguards for "Mailer" (`copy`)',
    );
    expect(await at(mailer(`${scc}, copy: Write to us for a copy. }`))).toContain('service answered: section 2 line');
  });

  it('a transfer that is declared without a country lacks the country alone', async () => {
    const transfer = ', transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us. }';
    const policy = service('recipients: [mailer]') + mailer(transfer).replace(' country: US,', '');
    expect((await limb('13(1)(f)', policy))[0]).toMatch(
      /service missing: [^;]*(; section 2 line \d+)*; nothing says to which country data go to "Mailer"$/,
    );
  });

  it('an adequacy decision needs no copy', async () => {
    const policy = `${service('recipients: [mailer]')}${mailer(', transfer: { mechanism: adequacy, decision: (EU) 2023/1795 }')}`;
    expect((await limb('13(1)(f)', policy))[0]).toContain('service answered');
  });

  it('a controller outside the Union needs a representative', async () => {
    const abroad =
      'controller: { name: Example Ltd, address: 1 Street, country: US, email: a@example.com, dpo: { email: d@example.com } }';
    expect((await limb('13(1)(a)', abroad))[0]).toContain(
      'the controller is in US, outside the European Economic Area, and no `representative` is declared',
    );
  });

  it('a category without a period of its own is missing where the others have one', async () => {
    const policy = service('', '[contact-data, logs]').replace(
      /retention: .*/,
      'retention: [{ data: [contact-data], period: P30D, from: the end of the contract }]',
    );
    const data = 'dataCategories: { contact-data: { name: Contact data }, logs: { name: Logs } }';
    expect((await limb('13(2)(a)', `${policy}${data}`))[0]).toMatch(
      /^13\(2\)\(a\) service missing: section 2 line \d+; the activity does not say how long "Logs" are kept$/,
    );
  });
});

describe('Art. 13 is for data from the people, Art. 14 for data from elsewhere', () => {
  const articles = async (over: string) => {
    const found = (await coverage(options(over))).coverage?.documents.find(({ id }) => id === 'main');
    return found?.articles.map(({ cite, notApplicable }) => `${cite} ${notApplicable ?? 'applies'}`);
  };

  it('without a source, Art. 14 does not apply', async () => {
    expect(await articles(service(''))).toEqual([
      'gdpr:13 applies',
      'gdpr:14 no activity of this notice names a source other than the people themselves',
    ]);
  });

  it('where all data come from elsewhere, Art. 13 does not apply', async () => {
    expect(await articles(service('', '[{ category: contact-data, source: a credit agency }]'))).toEqual([
      'gdpr:13 no data come from the people themselves',
      'gdpr:14 applies',
    ]);
  });

  it('a source that names no categories may give any: both apply, and the source is told', async () => {
    const policy = service('sources: [{ name: a public register, public: true }]');
    expect(await articles(policy)).toEqual(['gdpr:13 applies', 'gdpr:14 applies']);
    expect((await limb('14(2)(f)', policy))[0]).toMatch(/ service answered: section 2 line (\d+); section 2 line \1$/);
  });
});

describe('the records', () => {
  it('answer each limb of Art. 30(1) in the row of the activity', async () => {
    const found = await limbs(service('recipients: []'), 'controller');
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
      '30(1)(a) answered',
      '30(1)(b) service answered',
      '30(1)(c) service answered',
      '30(1)(d) service not-applicable',
      '30(1)(e) service not-applicable',
      '30(1)(f) service answered',
      '30(1)(g) service answered',
    ]);
  });

  it('miss the name of the officer, unless that is waived', async () => {
    const nameless = `controller:
  name: Example GmbH
  address: Musterweg 1
  country: DE
  email: privacy@example.com
  dpo: { email: dpo@example.com }
`;
    const waiver = 'waivers: [{ rule: dpo-unnamed, place: controller, reason: Our register has it., owner: legal }]\n';
    const [open] = await limbs(nameless, 'controller');
    expect(open).toMatch(/^30\(1\)\(a\) missing: .*the policy does not give the name of the data protection officer$/);
    const [waived] = await limbs(nameless + waiver, 'controller', { asOf: '2026-11-01' });
    expect(waived).toMatch(/^30\(1\)\(a\) waived: /);
  });

  it('answer Art. 30(2) for each client', async () => {
    const clients = `
clients:
  shop: { name: Shop AG, address: "Weg 1, 6020 Innsbruck", processing: [hosting], measures: [encryption] }
`;
    expect(await limbs(clients, 'processor')).toEqual([
      expect.stringMatching(/^30\(2\)\(a\) answered: /),
      expect.stringMatching(/^30\(2\)\(a\) shop answered: section 1 /),
      expect.stringMatching(/^30\(2\)\(b\) shop answered: section 1 /),
      '30(2)(c) shop missing: the client does not say whether data go to third countries',
      expect.stringMatching(/^30\(2\)\(d\) shop answered: section 1 /),
    ]);
    expect(await limb('30(2)(c)', clients.replace('measures:', 'transfers: [], measures:'), 'processor')).toEqual([
      '30(2)(c) shop not-applicable: `transfers: []` is declared',
    ]);
  });
});

describe('a waiver of a finding covers the limbs of its duty', () => {
  const waived = (until: string) => `${service('').replace(/ +retention: .*\n/, '')}
waivers: [{ rule: retention-missing, place: activities.service, reason: We are deciding., owner: legal, until: ${until} }]
`;
  const message = 'the activity does not say how long its data are kept (`retention`)';

  it('in the notice and in the record', async () => {
    const expected = `service waived: ${message} (waived: retention-missing)`;
    expect(await limb('13(2)(a)', waived('2026-12-31'))).toEqual([`13(2)(a) ${expected}`]);
    expect(await limb('30(1)(f)', waived('2026-12-31'), 'controller')).toEqual([`30(1)(f) ${expected}`]);
  });

  it('until it expires', async () => {
    expect(await limb('13(2)(a)', waived('2026-10-31'))).toEqual([`13(2)(a) service missing: ${message}`]);
  });
});

it('no limb is told of a policy that cannot be read in full: nothing would seem to be asked of what is missing', async () => {
  const {
    coverage: found,
    unchecked,
    page,
  } = await coverage({ ...options(service('recipients: [heapp]')), page: true });
  expect([found, unchecked, page]).toEqual([undefined, 'law', undefined]);
});

describe('the list of limbs', () => {
  const articles = [article13, article14, controllerRecordLimbs, processorRecordLimbs];
  const listed = articles.flatMap(({ limbs }) => limbs.map(({ cite }) => cite));

  it('has every limb of the four articles once', () => {
    const letters = (cite: string, names: string) => names.split('').map((letter) => `gdpr:${cite}(${letter})`);
    expect(listed).toEqual([
      ...letters('13(1)', 'abcdef'),
      ...letters('13(2)', 'abcdef'),
      'gdpr:13(3)',
      ...letters('14(1)', 'abcdef'),
      ...letters('14(2)', 'abcdefg'),
      'gdpr:14(4)',
      ...letters('30(1)', 'abcdefg'),
      ...letters('30(2)', 'abcd'),
    ]);
  });

  it('has every limb that a key of the schema claims to answer', async () => {
    const claimed = [...(await policySchema()).matchAll(/"gdpr:(?:13|14|30)\([^"]+"/g)].map(([each]) =>
      each.replace(/^"|(?: [^"]*)?"$/g, ''),
    );
    expect([...new Set(claimed)].filter((cite) => !listed.includes(cite))).toEqual([]);
  });
});

describe('the page for auditors', () => {
  const page = async (over: string) => (await coverage({ ...options(over), page: true })).page ?? '';

  it('has limbs, findings, waivers and the hashes of the manifest, and asks nothing of any server', async () => {
    const html = await page(service('recipients: []'));
    for (const words of [
      'Coverage of Art.\u00a013, 14 and 30 GDPR: Example GmbH',
      'Law as of',
      '13(2)(e)',
      'Findings',
      'Waivers',
    ])
      expect(html).toContain(words);
    expect(html.match(/<code>[0-9a-f]{64}<\/code>/g)?.length).toBeGreaterThan(10);
    expect(html).not.toMatch(/<script|src=|@import|url\(http/);
  });

  it('is the same on every day, and made only where it is asked for', async () => {
    const made = await coverage({ ...options(service('')), today: '2030-01-01', page: true });
    expect(made.page).toBe(await page(service('')));
    expect((await coverage(options(''))).page).toBeUndefined();
  });

  it('keeps markup of the policy as text', async () => {
    expect(await page(service('').replace('title: Service', 'title: "<script>alert(1)</script>"'))).not.toContain(
      '<script',
    );
  });

  it('tells of an error that keeps the outputs from being made', async () => {
    const html = await page(service('').replace(/ +retention: .*\n/, ''));
    expect(html).toContain('No outputs were made, because of the errors among the findings.');
  });
});

describe('the JSON', () => {
  it('has no key that docs/coverage.md does not have', async () => {
    const waivers =
      'waivers: [{ rule: retention-missing, place: activities.service, reason: We decide., owner: legal }]';
    const policy = `${service('').replace(/ +retention: .*\n/, '')}${waivers}`;
    const keys = new Set(
      [...coverageJson(await coverage(options(policy))).matchAll(/"(\w+)":/g)].map(([, key]) => key),
    );
    const documented = readFileSync('docs/coverage.md', 'utf8');
    expect(keys.size).toBeGreaterThan(25);
    const ofFindings = ['code', 'severity', 'help', 'cites', 'endLine', 'endColumn'];
    const unknown = [...keys].filter((key) => !new RegExp(`["\`.]${key}["\`]`).test(documented));
    expect(unknown.filter((key) => !ofFindings.includes(key as string))).toEqual([]);
  });
});

describe('whole policies', () => {
  it.each(['templates/init', 'test/fixtures/everything/policy'])(
    '%s answers each limb that applies',
    async (folder) => {
      const files = readdirSync(folder).map((name) => ({ path: name, content: readFileSync(`${folder}/${name}`) }));
      const found = (await coverage({ files, today: '2026-11-23' })).coverage;
      const open = found?.documents.flatMap(({ articles }) => articles.flatMap(({ limbs }) => limbs));
      expect(open?.filter(({ status }) => status === 'missing').map(lineOf)).toEqual([]);
      expect(open?.filter(({ status }) => status === 'answered').length).toBeGreaterThan(10);
    },
  );
});

it('a policy that is no YAML has findings and no coverage', async () => {
  const found = await coverage({ files: [file('policy.yaml', 'terms: [')], today: '2026-11-23' });
  expect([found.coverage, found.findings.length]).toEqual([undefined, 1]);
});

it('the data protection officer is not asked for where the policy says why there is none', async () => {
  const controller = 'controller: { name: Example, country: DE, dpoNotRequired: We are ten. }';
  expect(await limb('13(1)(b)', controller)).toEqual([
    '13(1)(b) not-applicable: no data protection officer is designated, as the policy says',
  ]);
  expect(await limb('13(1)(b)', 'controller: { name: Example, country: DE }')).toEqual([
    expect.stringMatching(/^13\(1\)\(b\) missing: .*nothing says that none is designated/),
  ]);
});
