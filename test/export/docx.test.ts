import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/index.ts';
import { options } from '../policy.ts';
import { FIELDS, hostileDocx } from './fields.ts';

const WITH_REFERENCES = `
activities:
  service:
    title: Service
    description: All of it is in [[controller]]; we tell you [[rights|what you can ask for]].
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: 'There is *no* **contract** a < b & c [a page](https://a.example/?x=1&y=2).' }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`;

async function docx(over: string, more = {}): Promise<Uint8Array> {
  const { outputs, findings } = await compile(options(over, { formats: ['docx'], asOf: '2018-05-24', ...more }));
  const found = outputs.find(({ path }) => path === 'main/en/notice.docx');
  if (!found) throw new Error(findings.map(({ message }) => message).join('\n'));
  return found.content as Uint8Array;
}

/** The document's XML, each paragraph with its style, and what its fields refer to. */
async function opened(over: string) {
  const files = unzipSync(await docx(over));
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  for (const [path, bytes] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(path)) parser.parseFromString(strFromU8(bytes), 'text/xml');
  const xml = strFromU8(files['word/document.xml'] as Uint8Array);
  const document = parser.parseFromString(xml, 'text/xml');
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const bookmarks = new Map(
    all('w:bookmarkStart').map((start) => [start.getAttribute('w:name'), textOf(start.parentNode as never)]),
  );
  return { xml, problems, bookmarks, all, links: strFromU8(files['word/_rels/document.xml.rels'] as Uint8Array) };
}

function parsed(xml: string) {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function textOf(node: { getElementsByTagName(name: string): Iterable<{ textContent: string | null }> }): string {
  return [...node.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
}

describe('a Word document', () => {
  afterEach(() => vi.useRealTimers());

  it('is well-formed in each part', async () => {
    expect((await opened(WITH_REFERENCES)).problems).toEqual([]);
  });

  it('has headings that Word numbers', async () => {
    const { all } = await opened('');
    const headings = all('w:p').flatMap((paragraph) => {
      const style = paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
      const level = paragraph.getElementsByTagName('w:ilvl')[0]?.getAttribute('w:val');
      return style.startsWith('Heading') ? [`${style} ${level} ${textOf(paragraph as never)}`] : [];
    });
    expect(headings.slice(0, 4)).toEqual([
      'Heading1 0 Who is responsible',
      'Heading1 0 Service',
      'Heading1 0 Your rights',
      'Heading2 1 Right of access',
    ]);
  });

  it('has references as fields that name a heading, with its number and its title as they are now', async () => {
    const { all, bookmarks } = await opened(WITH_REFERENCES);
    const fields = all('w:fldSimple').map((field) => {
      const [, bookmark = '', format] =
        /^REF (\S+) \\h(?: (\\w))?$/.exec((field.getAttribute('w:instr') ?? '').trim()) ?? [];
      return { heading: bookmarks.get(bookmark), prints: textOf(field as never), isNumber: format === '\\w' };
    });
    expect(fields).toContainEqual({ heading: 'Who is responsible', prints: '1', isNumber: true });
    expect(fields).toContainEqual({ heading: 'Who is responsible', prints: 'Who is responsible', isNumber: false });
    expect(fields).toContainEqual({ heading: 'Your rights', prints: '3', isNumber: true });
    for (const { heading, prints, isNumber } of fields) {
      expect(heading).toBeDefined();
      if (!isNumber) expect(prints).toBe(heading);
    }
  });

  it('has a contents list with numbers before anybody updates it', async () => {
    const { xml } = await opened('');
    expect(xml).toContain('TOC \\h');
    expect(xml).toMatch(/1 Who is responsible.*2 Service.*3 Your rights.*3\.1 Right of access/);
  });

  it('keeps text as text and links as links', async () => {
    const { xml, links } = await opened(WITH_REFERENCES);
    expect(xml).toContain('a &lt; b &amp; c');
    expect(links).toContain('Target="https://a.example/?x=1&amp;y=2"');
  });

  it('sets what explains a term apart from the notice itself', async () => {
    const { all } = await opened('');
    const styled = (name: string) =>
      all('w:pStyle')
        .filter((style) => style.getAttribute('w:val') === name)
        .map((style) => textOf(style.parentNode?.parentNode as never));
    expect(styled('Note')).toContainEqual(expect.stringMatching(/^Legal basis: The ground /));
  });

  it('has no dots in its contents that lead to no page number', async () => {
    const { all } = await opened('');
    const leaders = all('w:tab').map((tab) => tab.getAttribute('w:leader') ?? 'none');
    expect(leaders.length).toBeGreaterThan(3);
    expect(leaders.filter((leader) => leader !== 'none')).toEqual([]);
  });

  it('has no field, part or relationship that a text asks for', async () => {
    const files = unzipSync(await hostileDocx());
    const parts = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const xml = parts.map(([, text]) => text).join('\n');
    for (const words of FIELDS)
      expect(textOf(parsed(strFromU8(files['word/document.xml'] as Uint8Array)))).toContain(words);
    const fields = [...xml.matchAll(/w:instr="([^"]*)"|<w:instrText[^>]*>([^<]*)</g)].map(([, simple, long]) =>
      (simple ?? long ?? '').trim().replaceAll('&quot;', '"'),
    );
    const known = /^(?:REF _Ref\d{9} \\h(?: \\w)?|PAGEREF _Ref\d{9} \\h|TOC [\\\w" -]+|PAGE|NUMPAGES)$/;
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !known.test(field))).toEqual([]);
    const outside = [...xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([each]) => each);
    expect(outside.length).toBeGreaterThan(3);
    expect(outside.filter((each) => !/relationships\/hyperlink" Target="(?:https?|mailto|tel):/.test(each))).toEqual(
      [],
    );
    expect(xml).not.toMatch(/<w:altChunk|<!DOCTYPE|<!ENTITY|<w:object|<v:|<w:attachedTemplate/);
    expect(parts.filter(([path]) => !/\.(?:xml|rels)$/.test(path))).toEqual([]);
  });

  it('has the same bytes whatever was made before it', async () => {
    const first = await docx(WITH_REFERENCES);
    await docx('');
    expect(Buffer.from(await docx(WITH_REFERENCES)).equals(Buffer.from(first))).toBe(true);
    expect(unzipSync(first)['docProps/core.xml']).toBeDefined();
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] as Uint8Array)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('is the same on days that no ZIP archive can tell', async () => {
    const first = await docx('');
    for (const day of ['1975-01-01', '2150-01-01']) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      expect(Buffer.from(await docx('')).equals(Buffer.from(first)), day).toBe(true);
    }
  });

  it('is made on demand alone', async () => {
    const { outputs } = await compile(options('', { asOf: '2018-05-24' }));
    expect(outputs.filter(({ path }) => path.endsWith('.docx'))).toEqual([]);
  });
});
