import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/index.ts';
import { options } from '../policy.ts';
import { hostileDocx } from './fields.ts';
import { office } from './office.ts';

const { convert } = office();

const OVER = `
activities:
  service:
    title: Service
    description: See [[controller]] and [[rights]].
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`;

async function notice(): Promise<Uint8Array> {
  const { outputs } = await compile(options(OVER, { asOf: '2018-05-24', formats: ['docx'] }));
  return outputs.find(({ path }) => path === 'main/en/notice.docx')?.content as Uint8Array;
}

/** The document as LibreOffice saves it in another format. */
function converted(docx: Uint8Array, to: string): string {
  return convert({ 'notice.docx': docx }, to)['notice.docx'] as string;
}

describe('LibreOffice', () => {
  it('opens the document for Word, with numbered headings and references that lead to them', async () => {
    const html = readFileSync(converted(await notice(), 'html'), 'utf8');
    const text = html.replace(/<[^>]+>/g, '').replace(/(?:\s|&nbsp;)+/g, ' ');
    expect(text).toContain('See section 1 (Who is responsible)');
    expect(html).toMatch(/<h1[\s>]/i);
    expect(html).toMatch(/<a href="#_Ref\d+"/i);
  });

  it('updates its references when it makes a PDF', async () => {
    const pdf = converted(await notice(), 'pdf');
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    expect(text).toContain('See section 1 (Who is responsible) and section 3 (Your rights)');
    expect(text).not.toMatch(/Reference source not found/i);
  });

  it('finds nothing in a hostile document that would be fetched, started or looked up', async () => {
    const document = readFileSync(converted(await hostileDocx(), 'fodt'), 'utf8');
    const text = document.slice(document.indexOf('<office:text'));
    expect(text).toContain('INCLUDETEXT');
    const elements = new Set([...text.matchAll(/<([a-z]+:[\w-]+)/g)].map(([, name]) => name as string));
    const active = /dde|script|database|section-source|placeholder|execute-macro|^(?:draw|form|script):/;
    expect([...elements].filter((name) => active.test(name))).toEqual([]);
    const links = [...text.matchAll(/xlink:href="([^"]*)"/g)].map(([, href]) => href as string);
    expect(links.filter((href) => !/^(?:#|https?:|mailto:|tel:)/.test(href))).toEqual([]);
  });
});
