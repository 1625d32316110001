import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const RECIPIENTS = '{ id: recipients, show: recipients }';

const table = async (yaml: string, more = '') => (await sectionsOf(yaml, `${RECIPIENTS}${more}`))['recipients'] ?? '';

const activity = (recipients: string) => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [${recipients}]
`;

/** The row of a recipient, without its anchor. */
async function row(name: string, ...of: Parameters<typeof table>) {
  const line = (await table(...of)).split('\n').find((each) => each.includes(`**${name}**`));
  return line?.replace(/<a id="[^"]*"><\/a>/, '');
}

describe('the list of recipients has', () => {
  it.each([
    ['controller', 'Controller in its own right'],
    ['joint-controller', 'Joint controller'],
    ['authority', 'Public authority'],
    ['group', 'Company of our group'],
    ['internal', 'Our own department'],
    ['third-party', 'Third party'],
  ])('the role %s, and what for', async (role, words) => {
    expect(await row('Bank', `recipients: { bank: { name: Bank, role: ${role}, why: payment } }\n`)).toBe(
      `| **Bank** | ${words}: payment. |  |`,
    );
  });

  it('the legal name, the address and the country', async () => {
    const yaml =
      'recipients: { bank: { name: Bank, legalName: Bank AG, address: "Weg 1, Wien", country: AT, role: controller } }\n';
    expect(await row('Bank AG', yaml)).toBe('| **Bank AG**, Weg 1, Wien, Austria | Controller in its own right. |  |');
  });

  it('a description with a capital', async () => {
    expect(await row('Hotels', 'recipients: { hotels: { name: { en: hotels }, role: controller } }\n')).toBe(
      '| **Hotels** | Controller in its own right. |  |',
    );
  });

  it('a name as it is written, with a small letter too', async () => {
    expect(await row('adidas', 'recipients: { adidas: { name: adidas, role: controller } }\n')).toBe(
      '| **adidas** | Controller in its own right. |  |',
    );
  });

  it('the contract of a processor, its copy and address, and its own notice', async () => {
    const contract = 'contract: { kind: dpa, copy: Ask us for a copy., url: https://host.example/dpa }';
    expect(
      await row(
        'Host',
        `processors: { host: { name: Host, service: hosting, ${contract}, privacy: https://host.example } }\n`,
      ),
    ).toBe(
      '| **Host** | Processor: hosting. We have concluded a data processing contract. Ask us for a copy. The contract: [https://host.example/dpa](https://host.example/dpa). Its own privacy notice: [https://host.example](https://host.example/). |  |',
    );
  });

  it.each([
    ['where they are listed', 'https://host.example/subs', '[https://host.example/subs](https://host.example/subs)'],
    ['by name', '[mail, bank]', 'Mail and Bank'],
  ])('the sub-processors of a processor, %s', async (_, subprocessors, said) => {
    const yaml = `processors:
  host: { name: Host, service: hosting, subprocessors: ${subprocessors} }
  mail: { name: Mail, service: letters }
  bank: { name: Bank, service: payment }
`;
    expect(await row('Host', yaml)).toBe(`| **Host** | Processor: hosting. Its own processors: ${said}. |  |`);
  });

  it('a sentence on processors only where there is one', async () => {
    const sentence = 'Processors work for us and on our instructions (Art. 28 GDPR).';
    expect(await table('processors: { host: { name: Host, service: hosting } }\n')).toContain(sentence);
    expect(await table('recipients: { bank: { name: Bank, role: controller } }\n')).not.toContain(sentence);
  });

  it('the sections that tell of a recipient, and that of the cookies that it sets', async () => {
    const yaml = `processors: { host: { name: Host, service: hosting }, stats: { name: Stats, service: counting } }
cookies: { sid: { name: sid, purpose: It counts., provider: stats } }
${activity('host')}`;
    const more = ', { id: service, title: Service, show: activities }, { id: cookies, show: cookies }';
    expect(await row('Host', yaml, more)).toBe('| **Host** | Processor: hosting. | [section 2 (Service)](#service) |');
    expect(await row('Stats', yaml, more)).toMatch(/\| \[section 3 \(.*\)\]\(#cookies\) \|$/);
  });
});

describe('the list of recipients of a notice', () => {
  const yaml = `processors:
  host: { name: Host, service: hosting }
  other: { name: Other, service: letters }
  nobody: { name: Nobody, service: chat }
  guest: { name: Guest, service: booking }
clients: { inn: { name: Inn AG, processing: [booking], processors: [guest, host] } }
${activity('host')}  fair:
    title: Fair
    purposes: [{ text: We meet., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [other]
`;
  const SERVICE = ', { id: service, title: Service, show: activities, activities: [service] }';

  it('has those of its activities and those that no activity names, but not those of others or of clients alone', async () => {
    const found = await table(yaml, SERVICE);
    expect([...found.matchAll(/\*\*(\w+)\*\*/g)].map(([, name]) => name)).toEqual(['Host', 'Nobody']);
  });

  it('is left out where there are none', async () => {
    expect(Object.keys(await sectionsOf('', `${RECIPIENTS}, { id: rights, show: rights }`))).toEqual([
      'lead',
      'rights',
    ]);
  });
});
