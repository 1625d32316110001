import { describe, expect, it } from 'vitest';
import { BEFORE_THE_LAW, outputs } from '../policy.ts';

/** What the notice says of a policy: the base with `yaml` laid over it. */
const notice = async (yaml: string) =>
  (await outputs(yaml, { ...BEFORE_THE_LAW, allowFindings: true }))['main/en/notice.md'] ?? '';

const SECTIONS = `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: service, title: Service, show: activities }
      - { id: consents, show: consents }
      - { id: recipients, show: recipients }
      - { id: transfers, show: transfers }
      - { id: rights, show: rights }
`;

const activity = (id: string, basis: string, more: string) => `  ${id}:
    title: The ${id}
    purposes: [{ text: We provide the service., ${basis} }]
    subjects: [users]
    data: [contact-data]
    ${more}
`;

const service = (more: string) => `${SECTIONS}activities:\n${activity('service', 'basis: "gdpr:6(1)(b)"', more)}`;

const cloud = (transfers: string, contract = '{ kind: dpa }') => `${service('recipients: [cloud]')}processors:
  cloud: { name: Cloud, country: US, service: storage, contract: ${contract}, transfers: [${transfers}] }
`;

const SCC = '{ mechanism: scc, decision: (EU) 2021/914, module: 2 }';
const ADEQUACY = '{ mechanism: adequacy, decision: (EU) 2023/1795 }';

describe('a transfer with clauses besides an adequacy decision', () => {
  it.each([
    ['before it', `${SCC}, ${ADEQUACY}`],
    ['behind it', `${ADEQUACY}, ${SCC}`],
  ])('is told behind the decision, and not denied to rest on one: declared %s', async (_, transfers) => {
    const text = await notice(cloud(transfers));
    expect(text).toMatch(
      /rests on an adequacy decision[\s\S]*\n\*\*Cloud\*\* .*This transfer also rests on the following\. The data are protected by standard/,
    );
    expect(text).not.toContain('does not rest on it');
  });

  it('alone says that there is a decision on which it does not rest', async () =>
    expect(await notice(cloud(SCC))).toContain('for this country, but this transfer does not rest on it.'));

  it('of another country says nothing of the decision', async () =>
    expect(await notice(cloud(`${ADEQUACY}, { country: IN, ${SCC.slice(2)}`))).toContain(
      'There is no adequacy decision of the European Commission for this country.',
    ));
});

describe('the way to a copy', () => {
  const copies = (copy: string) => cloud(`{ mechanism: scc, copy: ${copy} }`, `{ kind: dpa, copy: ${copy} }`);

  it('has a sentence around it where it is none', async () => {
    const text = await notice(copies('on request'));
    expect(text).toContain('We have concluded a data processing contract. A copy of the contract: on request. |');
    expect(text).toContain('\nA copy of the safeguards: on request.\n');
  });

  it('stands alone where it is one', async () => {
    const text = await notice(copies('Write to us.'));
    expect(text).toContain('We have concluded a data processing contract. Write to us. |');
    expect(text).toContain('\nWrite to us.\n');
    expect(text).not.toContain('A copy of');
  });

  it('may have several paragraphs', async () =>
    expect(await notice(copies('"Write to us.\\n\\n- by letter"'))).toContain('\nWrite to us.\n\n- by letter\n'));
});

describe('how long data are kept', () => {
  const kept = (retention: string) => notice(service(`retention: ${retention}`));
  const LISTED = '{ data: [contact-data], period: P3Y, from: the order }';

  it('is in the summary where a period holds for all of them', async () => {
    expect(await kept('{ period: P3Y, from: the order }')).toContain('(#activity--service), kept for 3 years\n');
    expect(await kept(`[${LISTED}, ${LISTED.replace('P3Y', 'P1Y')}]`)).toContain(
      ', kept for 3 years or 1 year, depending on the data\n',
    );
  });

  it('is not where it holds for some and criteria for others', async () => {
    const text = await kept(`[${LISTED}, { data: [contact-data], criteria: We erase it when you ask. }]`);
    expect(text).toContain('(#activity--service)\n');
    expect(text).not.toContain('kept for 3 years\n');
  });
});

describe('the table of several activities', () => {
  const two = (more: string) =>
    notice(`${service(more)}${activity('other', 'basis: "gdpr:6(1)(b)"', 'recipients: [bank]')}recipients:
  bank: { name: Bank, role: controller }`);

  it('says that nobody receives data where the policy says so', async () =>
    expect(await two('recipients: []')).toContain('before one. | Nobody |'));

  it('and nothing where it is silent', async () => expect(await two('')).toContain('before one. |  |'));
});

describe('the rights', () => {
  const consent = 'basis: "gdpr:6(1)(a)"';
  const notices = (first: string, second: string) =>
    notice(`${SECTIONS}activities:\n${activity('news', first, '')}${activity('other', second, '')}`);

  it('name the processing that can be objected to with the ground of the objection, each once', async () => {
    const text = await notices('basis: "gdpr:6(1)(f)"', `${consent}, marketing: true`);
    expect(text).toMatch(/legal claims\. This concerns \[section 1\.1 \(The news\)\]\(#activity--news\)\.\n/);
    expect(text).toMatch(/no longer use your data for it\. This concerns \[section 1\.2 \(The other\)\]/);
  });
});
