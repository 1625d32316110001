import { capital, type Finding, lineOf } from '../findings/index.ts';
import type { Model } from '../model/index.ts';
import type { Block, Draft, Inline, Section, Unlinked } from '../tree/index.ts';
import { groupedBy } from './grouped.ts';
import {
  type ArticleCoverage,
  type Coverage,
  type DocumentCoverage,
  type LimbCoverage,
  limbsOf,
  type Status,
} from './report.ts';
import { summaryLine } from './table.ts';
import { headOf, linesOf, nameOf, STATUS } from './wording.ts';

/** What the page for an auditor shows. */
export interface Audit {
  readonly model: Model;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** The hashes (SHA-256) of the files of the policy, and of the outputs; without any where an error keeps them from being made. */
  readonly manifest: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly outputs: Readonly<Record<string, string>>;
  };
}

type Line = readonly Inline<Unlinked>[];

/** The coverage as a document in English: each limb, then findings, waivers and hashes. */
export function coverageDraft({ model, coverage, findings, manifest }: Audit): Draft {
  const { documents } = coverage;
  const { name } = model.policy.controller;
  return {
    title: [text(`Coverage of Art. 13, 14 and 30 GDPR${name === undefined ? '' : `: ${name}`}`)],
    lead: leadOf(model, coverage),
    sections: [
      section('overview', 'Overview', [overview(documents)]),
      ...documents.map((document) => documentSection(document)),
      section('findings', 'Findings', findingsIn(findings)),
      section('waivers', 'Waivers', waiversIn(model)),
      section('files', 'Files', filesIn(manifest)),
    ],
  };
}

function leadOf({ asOf }: Model, coverage: Coverage): Block<Unlinked>[] {
  const about =
    'This page shows what each limb of the law asks for, and where the notices and records answer it: in which section, and in which line of the policy. A limb is answered where its facts are printed, and not where they are merely known.';
  return [
    paragraph(about),
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'paragraph', children: [strong('Law as of: '), text(asOf)] }],
        [{ type: 'paragraph', children: [strong('Result: '), text(`${summaryLine(coverage)}.`)] }],
      ],
    },
  ];
}

function overview(documents: readonly DocumentCoverage[]): Block<Unlinked> {
  const statuses = Object.keys(STATUS) as Status[];
  const rows = documents.map((document) => {
    const found = limbsOf(document);
    const version = document.version === undefined ? '' : `, version ${document.version}`;
    return [
      `${headOf(document)}${version}`,
      ...statuses.map((status) => `${found.filter((limb) => limb.status === status).length}`),
    ];
  });
  return table(['Document', ...statuses.map((status) => capital(STATUS[status]))], rows);
}

function documentSection(document: DocumentCoverage): Section<Unlinked> {
  const id = `${document.kind}-${document.id}-${document.locale.toLowerCase()}`;
  const articles = document.articles.map((article) =>
    section(`${id}-${article.cite.replace(/\W+/g, '-')}`, nameOf(article.cite), articleBlocks(article)),
  );
  return { ...section(id, headOf(document), []), sections: articles };
}

/** A table of the limbs about the whole, and one below the name of each entry. */
function articleBlocks({ notApplicable, limbs }: ArticleCoverage): Block<Unlinked>[] {
  if (notApplicable) return [paragraph(`Not applicable: ${notApplicable}.`)];
  return [...groupedBy(limbs, ({ entry }) => entry?.id).values()].flatMap((found): Block<Unlinked>[] => {
    const entry = found[0]?.entry;
    const name = entry && strong(`${entry.name} (${entry.id})`);
    return [...(name ? [{ type: 'paragraph' as const, children: [name] }] : []), limbTable(found)];
  });
}

function limbTable(limbs: readonly LimbCoverage[]): Block<Unlinked> {
  const rows = limbs.map((limb): Line[] => {
    const status = capital(STATUS[limb.status]);
    return [
      [strong(nameOf(limb.cite).replace(/^Art\. | GDPR$/g, '')), text(` ${limb.asks}`)],
      [limb.status === 'missing' ? strong(status) : text(status)],
      broken(linesOf(limb).map(capital)),
    ];
  });
  return { type: 'table', head: ['Limb', 'Status', 'Where, or why'].map(words), rows };
}

function findingsIn(findings: readonly Finding[]): Block<Unlinked>[] {
  if (findings.length === 0) return [paragraph('There are none.')];
  const rows = findings.map(({ fault, at, message, waived }) => [
    lineOf(at),
    `${fault.code} ${fault.name}`,
    waived ? `${fault.severity}, waived` : fault.severity,
    capital(waived ? `${message}. Waived: ${waived.reason}` : message),
  ]);
  return [table(['Place', 'Rule', 'Severity', 'What was found'], rows)];
}

function waiversIn({ policy, spans }: Model): Block<Unlinked>[] {
  const waivers = policy.waivers ?? [];
  if (waivers.length === 0) return [paragraph('There are none.')];
  const rows = waivers.map((waiver) => [
    waiver.rule,
    `${[waiver.place].flat().join(', ')} (${lineOf(spans.of(waiver, 'rule'))})`,
    waiver.reason,
    waiver.owner,
    waiver.until ?? 'no end',
  ]);
  return [table(['Rule', 'Where', 'Reason', 'Owner', 'Until'], rows)];
}

function filesIn({ inputs, outputs }: Audit['manifest']): Block<Unlinked>[] {
  const without = paragraph('No outputs were made, because of the errors among the findings.');
  return [
    paragraph('The hashes (SHA-256) of the files that this page is about, as manifest.json has them.'),
    { type: 'paragraph', children: [strong('The policy')] },
    hashes(inputs),
    { type: 'paragraph', children: [strong('What is made of it')] },
    Object.keys(outputs).length > 0 ? hashes(outputs) : without,
  ];
}

function hashes(files: Readonly<Record<string, string>>): Block<Unlinked> {
  const rows = Object.entries(files).map(([path, hash]): Line[] => [[text(path)], [{ type: 'code', text: hash }]]);
  return { type: 'table', head: [words('File'), words('SHA-256')], rows };
}

function section(id: string, title: string, blocks: readonly Block<Unlinked>[]): Section<Unlinked> {
  return { place: { type: 'mark', kind: 'section', id }, title: [text(title)], blocks, sections: [] };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Block<Unlinked> {
  return { type: 'table', head: head.map(words), rows: rows.map((row) => row.map(words)) };
}

/** Lines one below the other in a cell. */
function broken(lines: readonly string[]): Line {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...words(line)]);
}

function paragraph(sentence: string): Block<Unlinked> {
  return { type: 'paragraph', children: words(sentence) };
}

/** Words, with keys of the policy between backticks. */
function words(sentence: string): Line {
  return sentence.split(/`([^`]+)`/).flatMap((part, index): Line => {
    if (index % 2 === 1) return [{ type: 'code', text: part }];
    return part === '' ? [] : [text(part)];
  });
}

function text(characters: string): Inline<Unlinked> {
  return { type: 'text', text: characters };
}

function strong(characters: string): Inline<Unlinked> {
  return { type: 'strong', children: [text(characters)] };
}
