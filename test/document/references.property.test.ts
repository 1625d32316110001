import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { position } from '../../src/findings/index.ts';
import { check, compile } from '../../src/index.ts';
import { BEFORE_THE_LAW, options } from '../policy.ts';

interface Plan {
  /** For each section of own text: the indexes of what it refers to. */
  readonly sections: readonly (readonly number[])[];
  /** For each section: whether it stands within the one before. */
  readonly inner: readonly boolean[];
  readonly terms: number;
  readonly hosts: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  sections: fc.array(fc.array(fc.nat(40), { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
  inner: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  terms: fc.integer({ min: 1, max: 5 }),
  hosts: fc.integer({ min: 1, max: 5 }),
});

/** Everything that a plan's references can name: kind, id, and the line of YAML that declares it. */
function entriesOf({ sections, terms, hosts }: Plan) {
  return [
    ...sections.map((_, index) => ({ kind: 'section', id: `part-${index}` })),
    ...Array.from({ length: terms }, (_, index) => ({ kind: 'term', id: `term-${index}` })),
    ...Array.from({ length: hosts }, (_, index) => ({ kind: 'processor', id: `host-${index}` })),
    { kind: 'section', id: 'rights' },
  ];
}

function yamlOf(plan: Plan, without?: string): string {
  const entries = entriesOf(plan);
  const refs = (targets: readonly number[]) =>
    targets.map((target) => entries[target % entries.length]).map((entry) => `[[${entry?.kind}:${entry?.id}]]`);
  const keep = ({ id }: { id: string }) => id !== without;
  const lines = plan.sections.flatMap((targets, index) => {
    const id = `part-${index}`;
    if (id === without) return [];
    const indent =
      index > 0 && plan.inner[index] && `part-${index - 1}` !== without && !plan.inner[index - 1]
        ? '          '
        : '      ';
    const open = indent.length > 6 ? ['        sections:'] : [];
    return [
      ...open,
      `${indent}- id: ${id}`,
      `${indent}  title: Part ${index}`,
      `${indent}  text: "Words. ${refs(targets).join(' and ')}"`,
    ];
  });
  return [
    'terms:',
    '  other: { term: Other, definition: Another word. }',
    ...entries
      .filter(({ kind }) => kind === 'term')
      .filter(keep)
      .map(({ id }) => `  ${id}: { term: Term ${id}, definition: What it means. }`),
    'processors:',
    '  other-host: { name: Other host, service: hosting }',
    ...entries
      .filter(({ kind }) => kind === 'processor')
      .filter(keep)
      .map(({ id }) => `  ${id}: { name: Name of ${id}, service: hosting }`),
    'notices:',
    '  main:',
    '    title: Privacy notice',
    '    effective: 2026-11-01',
    '    version: "1"',
    '    languages: [en]',
    '    audience: [users]',
    '    sections:',
    ...lines,
    '      - { id: terms, title: Terms, show: terms }',
    '      - { id: recipients, title: Recipients, show: recipients }',
    ...(without === 'rights' ? [] : ['      - { id: rights, title: Rights, show: rights }']),
  ].join('\n');
}

/** In the Markdown: the number of each anchor's section, and the number that each link says. */
function numbersIn(markdown: string) {
  const anchors = new Map<string, string>();
  let heading = '';
  const links: [anchor: string, number: string][] = [];
  for (const line of markdown.split('\n')) {
    heading = /^#+ <a id="[^"]+"><\/a>([\d.]+) /.exec(line)?.[1] ?? heading;
    for (const [, id] of line.matchAll(/<a id="([^"]+)"><\/a>/g)) anchors.set(id as string, heading);
    for (const [, number, anchor] of line.matchAll(/\[[^\]]*?section ([\d.]+)[^\]]*\]\(#([^)]+)\)/g))
      links.push([anchor as string, number as string]);
  }
  return { anchors, links };
}

describe('whatever a policy refers to', () => {
  it('each reference names the number that the heading of its target carries, in every output', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { outputs, findings } = await compile(
          options(yamlOf(plan), { ...BEFORE_THE_LAW, formats: ['html', 'md', 'article'] }),
        );
        expect(findings.map(({ message }) => message)).toEqual([]);
        const text = (path: string) => String(outputs.find((output) => output.path === path)?.content);
        const { anchors, links } = numbersIn(text('main/en/notice.md'));
        expect(links.length).toBeGreaterThanOrEqual(plan.sections.flat().length);
        for (const [anchor, number] of links) expect(number).toBe(anchors.get(anchor));
        for (const path of ['main/en/notice.html', 'main/en/article.html'])
          for (const [, anchor, number] of text(path).matchAll(/<a href="#([^"]+)">[^<]*?section ([\d.]+)/g))
            expect(number).toBe(anchors.get(anchor as string));
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });

  it('removing what is referred to fails the build at the line of a reference', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), async (plan, choice) => {
        const entries = entriesOf(plan);
        const used = plan.sections.flatMap((targets, section) =>
          targets.map((target) => ({
            section: `part-${section}`,
            ...(entries[target % entries.length] as { kind: string; id: string }),
          })),
        );
        const candidates = used.filter(({ id, section }) => id !== section);
        fc.pre(candidates.length > 0);
        const { id, kind } = candidates[choice % candidates.length] as { id: string; kind: string };
        const yaml = yamlOf(plan, id);
        fc.pre(yaml.includes(`[[${kind}:${id}]]`));
        const { findings } = await check(options(yaml, BEFORE_THE_LAW));
        const lines = yaml.split('\n');
        const errors = findings.filter(({ fault }) => fault.code.startsWith('P51'));
        expect(errors.length).toBeGreaterThan(0);
        for (const { at } of errors) expect(lines[position(at.file, at.start).line - 1]).toContain(`[[${kind}:${id}]]`);
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });
});
