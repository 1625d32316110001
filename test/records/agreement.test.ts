import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/index.ts';
import type { SourceFile } from '../../src/findings/index.ts';
import { lawOn } from '../../src/law/index.ts';
import { loadLanguage } from '../../src/locale/index.ts';
import { type Model, resolve } from '../../src/model/index.ts';
import { controllerRecord, recordWriter } from '../../src/records/index.ts';
import { checkSchema } from '../../src/schema/index.ts';
import { readPolicy, type Spans } from '../../src/source/index.ts';
import { inlinesOf, sectionsOf } from '../../src/tree/index.ts';

/** The places in the YAML whose words a notice and the record print. */
async function printed(files: readonly SourceFile[]) {
  const source = readPolicy(files).value;
  if (!source) throw new Error('the policy is no YAML');
  const valid = (await checkSchema(source)).value;
  if (!valid) throw new Error('the policy does not fit the schema');
  const model = resolve(valid, source.spans, lawOn('2018-08-01')).value as Model;
  const language = await loadLanguage('en');
  if (!language) throw new Error('English is missing');
  const place = (from: { file: SourceFile; start: number } | undefined) =>
    from ? [`${from.file.path}@${from.start}`] : [];
  const notice = new Set<string>();
  for (const plan of model.notices.values())
    for (const section of sectionsOf(compose(model, plan, language).value?.draft.sections ?? []))
      for (const inline of inlinesOf(section.blocks))
        if (inline.type === 'text') for (const each of place(inline.from)) notice.add(each);
  const record = new Set(
    controllerRecord(recordWriter(model, language, () => {})).rows.flatMap((row) =>
      row.flatMap((cell) => ('lines' in cell ? cell.lines.flat().flatMap(({ from }) => place(from)) : [])),
    ),
  );
  return { model, source, notice, record, place };
}

/** Where the English words of a value stand: it may have a text for each language. */
function wordsAt(spans: Spans, owner: object, key: string) {
  const value = (owner as Record<string, unknown>)[key];
  return typeof value === 'object' && value !== null ? spans.of(value, 'en') : spans.of(owner, key);
}

const policies: [string, () => SourceFile[]][] = [
  [
    'our own policy',
    () => readdirSync('policy').map((name) => ({ path: name, text: readFileSync(`policy/${name}`, 'utf8') })),
  ],
  [
    'the starter',
    () =>
      readdirSync('templates/init').map((name) => ({
        path: name,
        text: readFileSync(`templates/init/${name}`, 'utf8'),
      })),
  ],
  ...readdirSync('test/fixtures').map((name): [string, () => SourceFile[]] => [
    `the fixture ${name}`,
    () =>
      readdirSync(`test/fixtures/${name}/policy`).map((file) => ({
        path: file,
        text: readFileSync(`test/fixtures/${name}/policy/${file}`, 'utf8'),
      })),
  ]),
];

describe('the notice and the record never disagree', () => {
  it.each(policies)(
    '%s: each purpose, recipient, country, safeguard and period of the one is in the other',
    async (_, files) => {
      const { model, source, notice, record, place } = await printed(files());
      const told = [...model.notices.values()].flatMap(({ activities }) => activities);
      const facts = told.flatMap((activity) => [
        ...activity.purposes.flatMap(({ entry, basis }) => [
          [entry, 'text'] as const,
          basis?.national ? ([basis.national.entry, 'citation'] as const) : ([entry, 'basis'] as const),
        ]),
        ...activity.retention.flatMap(({ entry }) => [
          [entry, 'period'] as const,
          [entry, 'from'] as const,
          [entry, 'criteria'] as const,
        ]),
        ...activity.recipients.flatMap(({ recipient }) => [
          [recipient.entry, recipient.entry.legalName === undefined ? 'name' : 'legalName'] as const,
          [recipient.entry, 'address'] as const,
          ...recipient.transfers.flatMap(({ entry }) =>
            entry ? [[entry, 'decision'] as const, [entry.country ? entry : recipient.entry, 'country'] as const] : [],
          ),
        ]),
      ]);
      const stated = facts.filter(([owner, key]) => (owner as Record<string, unknown>)[key] !== undefined);
      expect(stated.length).toBeGreaterThan(0);
      const missing = stated
        .map(([owner, key]) => [key, ...place(wordsAt(source.spans, owner, key))] as const)
        .filter(([, at]) => notice.has(at as string) !== record.has(at as string) || !record.has(at as string));
      expect(missing).toEqual([]);
    },
  );
});
