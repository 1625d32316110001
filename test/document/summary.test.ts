import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const SERVICE = '{ id: service, title: Service, show: activities }';

const activity = (more: string) => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(c)" }]
    subjects: [users]
    data: [contact-data]
    ${more}
`;

/** The lines of the summary, above the contents. */
async function lines(yaml: string, sections = SERVICE, keys?: string) {
  const { lead = '' } = await sectionsOf(yaml, sections, keys);
  return (
    lead
      .split('\n**Contents**')[0]
      ?.split('\n')
      .filter((line) => line.trim().startsWith('- ')) ?? []
  );
}

describe('the summary of a notice', () => {
  it('says who is responsible, what for, which rights and from when', async () => {
    expect(await lines(activity(''))).toEqual([
      '- **Who is responsible:** Example GmbH.',
      '- **What for:**',
      '  - [Service (section 1)](#activity--service)',
      '- **Your rights:** access, rectification, erasure, restriction of processing and complaint to a supervisory authority.',
      '- **Version:** 1, effective from 1 November 2026.',
    ]);
  });

  it('leads to the sections that say more', async () => {
    const host = 'processors: { host: { name: Host, service: hosting }, mail: { name: Mail, service: letters } }\n';
    const sections = `${SERVICE}, { id: controller, show: controller }, { id: recipients, show: recipients }, { id: rights, show: rights }, { id: changes, show: changes }`;
    const keys = 'effective: 2026-11-01\n    changes: [{ version: "1", date: 2026-11-01, text: The first. }]';
    expect(await lines(host + activity('recipients: [host]'), sections, keys)).toEqual([
      '- **Who is responsible:** Example GmbH, see [section 2 (Who is responsible)](#controller).',
      '- **What for:**',
      '  - [Service (section 1)](#activity--service)',
      '- **Who receives data:** Host and Mail, see [section 3 (Who receives your data)](#recipients).',
      expect.stringMatching(/^- \*\*Your rights:\*\* .*, see \[section 4 \(Your rights\)\]\(#rights\)\.$/),
      expect.stringMatching(
        /^- \*\*Version:\*\* 1, effective from 1 November 2026; what changed: \[section 5 \(.*\)\]\(#changes\)\.$/,
      ),
    ]);
  });

  it('says nothing of changes where there were none, nor of recipients where there are none', async () => {
    const sections = `${SERVICE}, { id: recipients, show: recipients }, { id: changes, show: changes }`;
    expect((await lines(activity(''), sections)).slice(3)).toEqual([
      expect.stringContaining('**Your rights:**'),
      '- **Version:** 1, effective from 1 November 2026.',
    ]);
  });

  it.each([
    ['one period', '{ period: P30D }', 'kept for 30 days'],
    [
      'several periods',
      '[{ data: [contact-data], period: P1Y }, { data: [contact-data], period: P2Y }]',
      'kept for 1 year or 2 years, depending on the data',
    ],
    [
      'periods of one length, once',
      '[{ data: [contact-data], period: P1Y, from: the order }, { data: [contact-data], period: P1Y, from: the visit }]',
      'kept for 1 year',
    ],
  ])('says how long data are kept: %s', async (_, retention, said) => {
    expect(await lines(activity(`retention: ${retention}`))).toContain(
      `  - [Service (section 1)](#activity--service), ${said}`,
    );
  });

  it('leads to criteria for a period: to the activity, or to the section on periods', async () => {
    const criteria = activity('retention: { criteria: As long as the law says. }');
    const line = async (sections: string) =>
      (await lines(criteria, sections)).find((each) => each.includes('How long'));
    expect(await line(SERVICE)).toBe(
      '- **How long:** the periods or criteria are in [section 1 (Service)](#activity--service).',
    );
    expect(await line(`${SERVICE}, { id: retention, show: retention }`)).toMatch(
      /are in \[section 2 \(.*\)\]\(#retention\)\.$/,
    );
    expect((await lines(activity('retention: { period: P1Y, criteria: Longer. }'))).join()).not.toContain('How long');
  });

  it('names each third country to which a transfer is declared once', async () => {
    const yaml = `processors:
  cloud: { name: Cloud, service: storage, country: US, transfer: { mechanism: scc } }
  mail: { name: Mail, service: letters, country: DE, transfers: [{ country: US, mechanism: scc }, { country: IN, mechanism: scc }] }
  bank: { name: Bank, service: payment, country: CN }
  fund: { name: Fund, service: loans, country: BR, transfer: { organisation: World Bank, mechanism: derogation, derogation: register } }
`;
    expect(await lines(yaml + activity(''))).toContain(
      '- **Outside the European Economic Area:** United States and India.',
    );
  });

  it('names those who decide together with the controller, each once', async () => {
    const controller = `controller:
  name: Example GmbH
  jointControllers:
    partner: { name: Partner AG, arrangement: We share the work. }
    other: { name: Other AG, arrangement: We share the work. }
    nobody: { name: Nobody AG, arrangement: We share the work. }
`;
    const fair = `  fair:
    title: Fair
    purposes: [{ text: We meet., basis: "gdpr:6(1)(c)" }]
    subjects: [users]
    data: [contact-data]
    jointControllers: [partner, other]
`;
    expect((await lines(`${controller}${activity('jointControllers: [partner]')}${fair}`))[0]).toBe(
      '- **Who is responsible:** Example GmbH (jointly with Partner AG and Other AG where this notice says so).',
    );
  });
});
