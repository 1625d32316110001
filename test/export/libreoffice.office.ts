import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/index.ts';
import { options } from '../policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'policyc-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as LibreOffice opens it and saves it again. */
function converted(name: string, content: string | Uint8Array, to: string, filter = to): string {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, name)],
    {
      stdio: 'pipe',
    },
  );
  return readFileSync(join(folder, 'out', `${basename(name, `.${name.split('.').at(-1)}`)}.${to}`), 'utf8');
}

const FORMULA = '=HYPERLINK("https://evil.example";"x")';
const OVER = `
dataSubjects:
  users: { name: '${FORMULA}' }
activities:
  service:
    title: '+1+1'
    description: See [[controller]] and [[rights]].
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: '@SUM(1)' }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`;

async function output(path: string, format: string): Promise<string | Uint8Array> {
  const { outputs } = await compile(options(OVER, { asOf: '2018-05-24', formats: [format] }));
  return outputs.find((each) => each.path === path)?.content as Uint8Array;
}

describe('LibreOffice', () => {
  it('opens the document for Word, with numbered headings and references that lead to them', async () => {
    const html = converted('notice.docx', await output('main/en/notice.docx', 'docx'), 'html');
    const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    expect(text).toContain('See section 1 (Who is responsible)');
    expect(html).toMatch(/<h1[\s>]/i);
    expect(html).toMatch(/<a href="#_Ref\d+"/i);
  });

  it('updates its references when it makes a PDF', async () => {
    converted('again.docx', await output('main/en/notice.docx', 'docx'), 'pdf');
    const text = execFileSync('pdftotext', [join(folder, 'out/again.pdf'), '-'], { encoding: 'utf8' }).replace(
      /\s+/g,
      ' ',
    );
    expect(text).toContain('See section 1 (Who is responsible) and section 3 (Your rights)');
    expect(text).not.toMatch(/Reference source not found/i);
  });

  it.each([
    ['csv', 'record.csv'],
    ['xlsx', 'record.xlsx'],
  ])('finds no formula in the record as %s', async (format, name) => {
    const sheet = converted(name, await output(`records/en/controller.${format}`, format), 'fods');
    expect(sheet).not.toMatch(/table:formula=/);
    expect(sheet.replace(/&quot;/g, '"')).toContain(FORMULA);
    expect(sheet).toContain('+1+1');
  });
});
