import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { drawFlows } from '../../src/render/flows.ts';
import type { Box, Picture } from '../../src/tree/index.ts';
import { outputs } from '../policy.ts';

/** So many activities, each with a recipient of its own and one that all share. */
function pictureOf(count: number): Picture {
  const numbers = [...Array(count).keys()];
  return {
    columns: [
      { title: 'Whose data', boxes: [{ id: 'users', name: 'Users' }] },
      {
        title: 'What for',
        boxes: numbers.map((n) => ({ id: `a${n}`, name: `Activity number ${n} with a name`, note: 'Contact data' })),
      },
      {
        title: 'Who',
        boxes: numbers.toReversed().map((n) => ({ id: `r${n}`, name: `Recipient ${n}`, note: 'Germany' })),
      },
    ],
    arrows: numbers.flatMap((n): [string, string][] => [
      ['users', `a${n}`],
      [`a${n}`, `r${n}`],
    ]),
  };
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const numbersOf = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/(\w+)="(-?[\d.]+)"/g)].map(([, name, value]) => [name, Number(value)]));
const rects = (svg: string) => [...svg.matchAll(/<rect[^>]*>/g)].map(([tag]) => numbersOf(tag) as unknown as Rect);

describe('the picture of flows', () => {
  it.each([5, 60])('of %i recipients has boxes that do not touch and texts that fit in them', (count) => {
    const svg = drawFlows(pictureOf(count));
    const boxes = rects(svg);
    expect(boxes).toHaveLength(2 * count + 1);
    const [, width = 0, height = 0] = /viewBox="-1 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const touching = boxes.filter(
        (other) => other !== box && other.x === box.x && other.y < box.y + box.height && box.y < other.y + other.height,
      );
      expect(touching).toEqual([]);
    }
    for (const [, text = ''] of svg.matchAll(/<text[^>]*>([^<]*)</g)) expect(text.length).toBeLessThanOrEqual(22);
  });

  it('puts recipients beside the activities that name them', () => {
    const names = [...drawFlows(pictureOf(9)).matchAll(/>(Recipient \d)</g)].map(([, name]) => name);
    expect(names).toEqual([...names].sort());
  });

  it('cuts long names, and breaks long words', () => {
    const svg = drawFlows({
      columns: [{ title: 'Who', boxes: [{ id: 'a', name: `${'x'.repeat(50)} ${'word '.repeat(40)}` }] }],
      arrows: [],
    });
    expect(svg).toContain('…<');
    expect(svg).toContain(`${'x'.repeat(21)}-<`);
  });

  it('has heads above, columns in the middle of the height, and arrows from edge to edge, none to what is not there', async () => {
    const box = (id: string, more: Partial<Box> = {}): Box => ({ id, name: id, ...more });
    const svg = drawFlows({
      columns: [
        { title: 'Whose data', boxes: [box('zoe'), box('amy')] },
        { title: 'What for', boxes: [box('one', { note: 'data' }), box('two'), box('three')] },
        { title: 'Who', boxes: [box('abroad', { note: 'US', leaves: true }), box('home')] },
      ],
      arrows: [
        ['amy', 'one'],
        ['zoe', 'two'],
        ['zoe', 'three'],
        ['one', 'home'],
        ['two', 'abroad'],
        ['two', 'nobody'],
        ['nobody', 'two'],
      ],
    });
    await expect(svg).toMatchFileSnapshot('expected/flows.svg.txt');
  });

  it.each([
    ['two words that just fit', 'twelve chars 9 letters', ['twelve chars 9 letters']],
    ['two words that just do not', 'thirteen chars 9 letters', ['thirteen chars 9', 'letters']],
    ['blanks around words', '  a   b ', ['a b']],
    ['a word that just fits', 'x'.repeat(22), ['x'.repeat(22)]],
    ['a word that just does not', 'x'.repeat(23), [`${'x'.repeat(21)}-`, 'xx']],
    ['four lines', Array(4).fill('y'.repeat(20)).join(' '), Array(4).fill('y'.repeat(20))],
    [
      'five lines',
      [1, 2, 3, 4, 5].map((n) => `${n}${'y'.repeat(21)}`).join(' '),
      [...[1, 2, 3].map((n) => `${n}${'y'.repeat(21)}`), `4${'y'.repeat(20)}…`],
    ],
  ])('breaks %s', (_, name, lines) => {
    const svg = drawFlows({ columns: [{ title: '', boxes: [{ id: 'a', name }] }], arrows: [] });
    expect([...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, line]) => line)).toEqual(lines);
  });

  it('keeps text as text', () => {
    const name = '</text><script>alert(1)</script>';
    const svg = drawFlows({
      columns: [{ title: name, boxes: [{ id: name, name, note: name }] }],
      arrows: [[name, name]],
    });
    const tags = new Set<string>();
    const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
      tags.add(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child as never);
    };
    walk(parseFragment(svg) as never);
    expect([...tags].sort()).toEqual(['#document-fragment', '#text', 'path', 'rect', 'svg', 'text']);
  });
});

const NOTICE = `
processors:
  mailer: { name: Mailer Inc., address: "1 Road, Town", country: US, service: sending e-mail, contract: { kind: dpa }, transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2 } }
activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: service, title: Service, show: activities }
      - { id: recipients, show: recipients }
      - { id: transfers, show: transfers }
      - { id: flows, show: flows }
`;

describe('the flows of a policy', () => {
  it('are in the notice where a section asks for them: a picture on the page, a table everywhere', async () => {
    const built = await outputs(NOTICE);
    const page = built['main/en/notice.html'] ?? '';
    expect(page.match(/<svg /g)).toHaveLength(1);
    expect(page).toMatch(
      /<rect class="leaves"[^>]*><text[^>]*>Mailer Inc\.<\/text><text class="note"[^>]*>United States</,
    );
    expect(built['main/en/notice.md']).toContain(
      '| Users | [section 1 (Service)](#activity--service) | Contact data | Mailer Inc. (United States) |',
    );
    expect(built['main/en/article.html']).not.toContain('<svg');
    expect(built['main/en/article.html']).toContain('<td>Mailer Inc. (United States)</td>');
  });

  it('are in the record of the controller', async () => {
    const built = await outputs(NOTICE);
    expect(built['records/en/controller.html']).toContain('<svg ');
    expect(built['records/en/controller.md']).toContain('Mailer Inc. (United States)');
  });
});
