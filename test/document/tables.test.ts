import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const activity = (id: string, title: string, more: string, purpose = 'basis: "gdpr:6(1)(b)"') => `
  ${id}:
    title: ${title}
    purposes: [{ text: We do it., ${purpose} }]
    subjects: [users]
    data: [contact-data]
    ${more}
`;

const two = (more: string, purpose?: string) =>
  `activities:${activity('one', 'One', more, purpose)}${activity('two', 'Two', '')}`;

describe('the table of several activities', () => {
  const table = async (yaml: string, facts = '', more = '') => {
    const sections = await sectionsOf(facts + yaml, `{ id: all, title: All, show: activities }${more}`);
    return [...(sections['all'] ?? '').matchAll(/^\|.*/gm)].map(([line]) => line.replace(/ +\|/g, ' |'));
  };
  const CONTRACT = 'Performance of a contract with you, or steps that you asked for before one.';

  it('has data and legal basis alone where nothing is said of recipients and periods', async () => {
    expect(await table(two(''))).toEqual([
      '| What for | Which data | Legal basis |',
      '| --- | --- | --- |',
      `| [One (section 1.1)](#activity--one) | Contact data | ${CONTRACT} |`,
      `| [Two (section 1.2)](#activity--two) | Contact data | ${CONTRACT} |`,
    ]);
  });

  it('has recipients, the first with a capital', async () => {
    const facts =
      'recipients: { hotels: { name: { en: hotels }, role: controller }, inns: { name: { en: inns }, role: controller } }\n';
    const [head, , row, other] = await table(
      two('recipients: [hotels, inns]'),
      facts,
      ', { id: recipients, show: recipients }',
    );
    expect(head).toBe('| What for | Which data | Legal basis | Who receives them |');
    expect(row).toBe(`| [One (section 1.1)](#activity--one) | Contact data | ${CONTRACT} | Hotels and inns |`);
    expect(other).toBe(`| [Two (section 1.2)](#activity--two) | Contact data | ${CONTRACT} | |`);
  });

  it.each([
    ['{ period: P30D }', '30 days'],
    ['{ criteria: While you are with us. }', 'While you are with us.'],
    [
      '[{ data: [contact-data], period: P1Y }, { data: [contact-data], period: P2Y }]',
      '1 year or 2 years, depending on the data',
    ],
    ['[{ data: [contact-data], period: P1Y }, { data: [contact-data], period: P1Y }]', '1 year'],
    [
      '[{ data: [contact-data], period: P1Y }, { data: [contact-data], criteria: Or longer. }]',
      '1 year, depending on the data. Or longer.',
    ],
  ])('has how long data are kept: %s', async (retention, words) => {
    const [head, , row] = await table(two(`retention: ${retention}`));
    expect(head).toBe('| What for | Which data | Legal basis | Kept for |');
    expect(row).toBe(`| [One (section 1.1)](#activity--one) | Contact data | ${CONTRACT} | ${words} |`);
  });

  it('has each legal basis once, national law by its own name', async () => {
    const bases = 'legalBases: { bdsg: { name: employment, citation: Section 26 BDSG, under: "gdpr:6(1)(b)" } }\n';
    const purposes =
      'basis: "gdpr:6(1)(f)" }, { text: We do more., basis: bdsg }, { text: And more., basis: "gdpr:6(1)(f)" }, { text: And this., basis: bdsg }, { text: Nothing.';
    const [, , row] = await table(two('', purposes), bases);
    expect(row).toBe('| [One (section 1.1)](#activity--one) | Contact data | Legitimate interests. Employment. |');
  });
});

describe('the section on periods', () => {
  it('has each activity that says how long it keeps its data', async () => {
    const sections = await sectionsOf(
      two('retention: { period: P30D }'),
      '{ id: all, title: All, show: activities }, { id: retention, show: retention }',
    );
    expect(sections['retention']).toContain('**One**\n\nWe keep these data for 30 days.\n');
    expect(sections['retention']).not.toContain('Two');
  });

  it('is left out where none does', async () => {
    const sections = await sectionsOf(
      two(''),
      '{ id: all, title: All, show: activities }, { id: retention, show: retention }',
    );
    expect(Object.keys(sections)).toEqual(['lead', 'all']);
  });
});

describe('the section on data', () => {
  const FACTS = `dataCategories:
  contact-data: { name: contact data, description: How we reach you., examples: [name, e-mail address] }
  health-data: { name: health data, special: health }
  fines: { name: fines, criminal: true }
  unused: { name: unused data }
`;

  it('has the categories of the activities, in their order, with their protection', async () => {
    const yaml = two('').replaceAll('[contact-data]', '[fines, health-data, contact-data]');
    const sections = await sectionsOf(
      FACTS + yaml,
      '{ id: all, title: All, show: activities }, { id: data, show: data }',
    );
    const items = [...(sections['data'] ?? '').matchAll(/^- (.*)/gm)].map(([, words]) =>
      words?.replace(/<a[^>]*><\/a>/, ''),
    );
    expect(items).toEqual([
      '**Contact data**: name and e-mail address. How we reach you.',
      '**Health data**. The law gives these data special protection (Art. 9 GDPR).',
      '**Fines**. These data concern criminal convictions or offences (Art. 10 GDPR).',
    ]);
  });

  it('is left out where the notice tells of no activity', async () => {
    expect(Object.keys(await sectionsOf('', '{ id: data, show: data }, { id: rights, show: rights }'))).toEqual([
      'lead',
      'rights',
    ]);
  });
});

describe('the section on terms', () => {
  it('is left out where there are none', async () => {
    expect(Object.keys(await sectionsOf('', '{ id: terms, show: terms }, { id: rights, show: rights }'))).toEqual([
      'lead',
      'rights',
    ]);
  });

  it.each([
    ['', 'What you read this with.'],
    [', source: "gdpr:4(1)"', 'What you read this with. (Based on Art. 4(1) GDPR.)'],
    [', source: "gdpr:4(1)", quote: true', 'What you read this with. (Art. 4(1) GDPR).'],
  ])('has term, definition and source%s', async (more, words) => {
    const yaml = `terms: { device: { term: Device, definition: What you read this with.${more} } }\n`;
    const sections = await sectionsOf(yaml, '{ id: terms, show: terms }');
    expect(sections['terms']).toContain(`- <a id="term--device"></a>**Device**: ${words}\n`);
  });
});

describe('the section on changes', () => {
  const of = async (keys: string) =>
    (
      await sectionsOf(
        '',
        '{ id: rights, show: rights }, { id: changes, show: changes }',
        `${keys}\n    reviewed: 2026-11-01`,
      )
    )['changes'];

  it('has version, day and address', async () => {
    expect(await of('effective: 2026-11-01\n    url: https://us.example/privacy')).toBe(
      '\n\nThis is version 1 of this notice. It applies from 1 November 2026. The current version is always at [https://us.example/privacy](https://us.example/privacy).\n',
    );
  });

  it('has how readers learn of changes, and what changed', async () => {
    const changes =
      'changes: [{ version: "2", date: 2026-11-01, text: We moved. }, { version: "1", date: 2025-11-01, text: The first. }]';
    expect(await of(`changeNotice: We write to you.\n    ${changes}`)).toBe(
      '\n\nThis is version 1 of this notice.\n\nWe write to you.\n\n| Version | Date | What changed |\n| --- | --- | --- |\n| 2 | 1 November 2026 | We moved. |\n| 1 | 1 November 2025 | The first. |\n',
    );
  });
});

describe('the flows of data', () => {
  const FACTS = `processors: { host: { name: Host, service: hosting, country: US, transfer: { mechanism: scc } } }
recipients: { hotels: { name: { en: hotels }, role: controller }, far: { name: Far, role: controller, access: [IN, CN] } }
`;
  const flows = async (more: string, yaml = FACTS) => {
    const sections = await sectionsOf(
      `${yaml}activities:${activity('one', 'One', more)}`,
      '{ id: all, title: All, show: activities }, { id: flows, show: flows }, { id: recipients, show: recipients }',
    );
    return [...(sections['flows'] ?? '').matchAll(/^\|.*/gm)].map(([line]) => line);
  };

  it('say who gives which data for what to whom, and in which country', async () => {
    expect((await flows('recipients: [hotels, host, far]\n    sources: [{ name: a register }]')).slice(2)).toEqual([
      '| Users and a register | [section 1 (All)](#activity--one) | Contact data | Hotels; Host (United States); Far (India, China) |',
    ]);
  });

  it('say that nobody receives data', async () => {
    expect((await flows('recipients: []')).slice(2)).toEqual([
      '| Users | [section 1 (All)](#activity--one) | Contact data | none |',
    ]);
  });

  it('are left out where there would be more than a hundred in a column', async () => {
    const isShown = async (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `r${index}`);
      const recipients = ids.map((id) => `  ${id}: { name: ${id}, role: controller }\n`).join('');
      return (await flows(`recipients: [${ids}]`, `recipients:\n${recipients}`)).length > 0;
    };
    expect(await isShown(100)).toBe(true);
    expect(await isShown(101)).toBe(false);
  });

  it('are left out of a notice without activities', async () => {
    expect(Object.keys(await sectionsOf('', '{ id: flows, show: flows }, { id: rights, show: rights }'))).toEqual([
      'lead',
      'rights',
    ]);
  });
});
