import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const controller = async (entry: string, facts = '', more = '') =>
  (await sectionsOf(`controller: { ${entry} }\n${facts}`, `{ id: controller, show: controller }${more}`))[
    'controller'
  ] ?? '';

describe('the section on the controller has', () => {
  it('each way of contact on a line of its own', async () => {
    const entry =
      'name: Example GmbH, address: "Weg 1, 10115 Berlin", country: DE, email: us@us.example, phone: "+49 (0)30 1", form: https://us.example/ask, website: https://us.example/';
    expect(await controller(entry)).toContain(
      'The law calls us the controller:\n\nExample GmbH\\\nWeg 1, 10115 Berlin\\\nGermany\\\nE-mail: [us@us.example](mailto:us@us.example)\\\nTelephone: [+49 (0)30 1](tel:+49301)\\\nContact form: [https://us.example/ask](https://us.example/ask)\\\nWebsite: [https://us.example/](https://us.example/)\n',
    );
  });

  it.each([
    ['+49 (0)30 1', '+49301'],
    ['0049 (0)30 1', '0049301'],
    ['+1 (617) 555 0', '+16175550'],
    ['(030) 1', '0301'],
  ])('a telephone number that dials what people would: %s', async (phone, dialled) => {
    expect(await controller(`name: A, phone: "${phone}"`)).toContain(`Telephone: [${phone}](tel:${dialled})`);
  });

  it('a sentence that ends where nothing is known of the controller', async () => {
    expect(await controller('publicBody: true')).toContain('The law calls us the controller.\n');
  });

  it('register and legal notice', async () => {
    const text = await controller('name: A, register: HRB 1, imprint: https://us.example/imprint');
    expect(text).toContain('Entered in the register: HRB 1.\n\n');
    expect(text).toContain(
      'Our legal notice says more about us: [https://us.example/imprint](https://us.example/imprint).\n',
    );
  });

  it('the representative, and the data protection officer with the company', async () => {
    const text = await controller(
      'name: A, representative: { name: Rep, country: AT }, dpo: { name: Dr. Alex, company: Guard GmbH, email: dpo@us.example }',
    );
    expect(text).toContain('Our representative in the European Union:\n\nRep\\\nAustria\n');
    expect(text).toContain(
      'answers your questions about data protection:\n\nDr. Alex\\\nGuard GmbH\\\nE-mail: [dpo@us.example](mailto:dpo@us.example)\n',
    );
    expect(await controller('name: A')).not.toMatch(/representative|officer|register|legal notice|joint/i);
  });

  const PARTNER = (more = '') =>
    `name: A, jointControllers: { partner: { name: Partner AG, country: AT, arrangement: We share the work.${more} } }`;
  const activities = (joint: string) => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    ${joint}
`;
  const SERVICE = ', { id: service, title: Service, show: activities }';

  it('a joint controller with what it decides on, its people and the agreement', async () => {
    const partner = PARTNER(', contactPoint: true, dpo: { name: Dr. Max }, representative: { name: Rep }');
    const text = await controller(partner, activities('jointControllers: [partner]'), SERVICE);
    for (const words of [
      'Partner AG\\\nAustria\n\nIts data protection officer:\n\nDr. Max\n',
      '\n\nIts representative in the European Union:\n\nRep\n\nOur joint decisions concern [section 2 (Service)](#service).\n',
      'We share the work.\n\nYou can turn to this joint controller with all questions about data protection.\n',
    ])
      expect(text).toContain(words);
  });

  it('a joint controller that no activity names, with the agreement alone', async () => {
    const text = await controller(PARTNER(), activities('manual: true'), SERVICE);
    expect(text).toContain(
      'Partner AG\\\nAustria\n\nThis is the essence of what we have agreed (Art. 26(2) GDPR):\n\nWe share the work.\n',
    );
    expect(text).not.toMatch(/Its data protection officer|Its representative|Our joint decisions|You can turn to/);
  });
});
