import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lawOn, resolveCitation } from '../../src/law/index.ts';

// The tables themselves, not what the folder's door shows of them: each row is to be right, used or not.
const folder = fileURLToPath(new URL('../../src/law/tables/', import.meta.url));
const generator = fileURLToPath(new URL('../../scripts/generate-law.mjs', import.meta.url));

type Entry = Record<string, unknown>;
const rows = readdirSync(folder).flatMap((file) => {
  const { source, confirmed, doubt, ...lists } = parse(readFileSync(join(folder, file), 'utf8')) as Entry;
  return Object.entries(lists).flatMap(([list, entries]) =>
    (entries as Entry[]).map((entry) => {
      const row: Entry = { source, confirmed, ...(entry.confirmed === undefined && { doubt }), ...entry };
      const name = String(entry.id ?? entry.decision ?? entry.organisation ?? entry.country ?? entry.act);
      return { list, row, title: `${file} ${list} ${name} ${entry.from ?? ''}` };
    }),
  );
});
const inList = (name: string) => rows.filter(({ list }) => list === name).map(({ row }) => row);

describe('each row of the tables', () => {
  it.each(rows)('$title has a source, and a doubt if it is not confirmed', ({ row }) => {
    expect(row.source).toMatch(/\S/);
    expect(typeof row.confirmed).toBe('boolean');
    expect(typeof row.doubt === 'string').toBe(row.confirmed === false);
  });

  it.each(rows.filter(({ row }) => row.from ?? row.end))('$title has real days in their order', ({ row }) => {
    const days = [row.from, row.end, row.legacyUntil].filter((day) => day !== undefined).map(String);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect([...new Set(days)].sort()).toEqual(days);
  });
});

describe('the tables among themselves', () => {
  it('name what ended a decision wherever it has an end', () => {
    for (const row of [...inList('adequacy'), ...inList('clauses')]) {
      expect(typeof row.by === 'string', String(row.decision)).toBe(row.end !== undefined);
    }
  });

  it('name each decision once, and each authority once', () => {
    for (const [list, key] of [
      ['adequacy', 'decision'],
      ['clauses', 'decision'],
      ['authorities', 'id'],
      ['acts', 'id'],
    ] as const) {
      const names = inList(list).flatMap((row) => row[key] ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have at most one adequacy decision in force for a place on a day', () => {
    const decisions = inList('adequacy').filter(({ country }) => country === 'US');
    expect(decisions.map(({ end }) => end)).toEqual(['2015-10-06', '2020-07-16', undefined]);
    const others = inList('adequacy').flatMap(({ country, organisation }) =>
      country === 'US' ? [] : (country ?? organisation),
    );
    expect(new Set(others).size).toBe(others.length);
  });

  it('find each decision by its number', () => {
    for (const { decision } of [...inList('adequacy'), ...inList('clauses')]) {
      if (decision) expect(lawOn('2026-11-23').decisionState(String(decision))?.instrument.decision).toBe(decision);
    }
  });

  it('have an authority for each country of the EEA', () => {
    const countries = inList('eea').flatMap(({ country, end }) => (end ? [] : String(country)));
    expect(countries).toHaveLength(30);
    for (const country of countries) expect(lawOn('2026-11-23').authorities(country), country).not.toEqual([]);
  });

  it("keep the English translation of an authority's name out of the name", () => {
    const rows = inList('authorities').filter(({ english }) => english !== undefined);
    expect(rows).toHaveLength(20);
    for (const { name, english } of rows) {
      expect(String(english)).toMatch(/^\p{Lu}[^()]+$/u);
      expect(String(name)).not.toContain(String(english));
    }
    for (const { name } of inList('authorities')) expect(String(name)).not.toMatch(/\([^()]{12,}\)$/);
  });

  it('cite provisions that exist, and acts that exist', () => {
    for (const { id } of ['bases', 'decisionGrounds', 'derogations'].flatMap(inList)) {
      expect(resolveCitation(String(id)), String(id)).toEqual({ citation: expect.anything() });
    }
    const acts = inList('acts').map(({ id }) => id);
    expect(acts).toEqual(expect.arrayContaining(inList('acts').flatMap(({ replacedBy }) => replacedBy ?? [])));
    expect(acts).toEqual(expect.arrayContaining(inList('structures').map(({ act }) => act)));
  });

  it('have all 99 articles of the GDPR, and each point of a paragraph once', () => {
    const gdpr = inList('structures').find(({ act }) => act === 'gdpr') as { articles: Record<string, Entry> };
    expect(Object.keys(gdpr.articles)).toEqual(Array.from({ length: 99 }, (_, index) => String(index + 1)));
    for (const [number, { title, paragraphs }] of Object.entries(gdpr.articles)) {
      expect(title).toMatch(/\S/);
      for (const points of Object.values(paragraphs as Record<string, string[]>)) {
        const letters = points.map((_, index) => String.fromCharCode(97 + index));
        expect(points, `Article ${number}`).toEqual(letters);
      }
    }
  });
});

describe('the compiler of the tables', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'law-'));
  });
  afterAll(() => rmSync(place, { recursive: true }));

  function compile(table: string) {
    writeFileSync(join(place, 'table.yaml'), table);
    return spawnSync(process.execPath, [generator, place, join(place, 'tables.ts')], { encoding: 'utf8' });
  }

  it('gives a row what its table says of all rows', () => {
    expect(compile('source: somewhere\nconfirmed: true\neea: [{ country: AT }]').status).toBe(0);
    expect(readFileSync(join(place, 'tables.ts'), 'utf8')).toContain(
      'eea: readonly EeaCountry[] = [{"source":"somewhere","confirmed":true,"country":"AT"}]',
    );
  });

  it.each([
    ['confirmed: true\neea: [{ country: AT }]', 'table.yaml: eea: AT: no source'],
    ['source: s\neea: [{ country: AT }]', 'AT: does not say whether it is confirmed'],
    ['source: s\nconfirmed: false\neea: [{ country: AT }]', 'AT: a doubt belongs to'],
    ['source: s\nconfirmed: true\neea: [{ country: AT, end: 2021-02-30 }]', 'AT: end is no day: 2021-02-30'],
    ['source: s\nconfirmed: true\neea: [{ country: AT, from: 2021-01-02, end: 2021-01-01 }]', 'end is not after from'],
    ['source: s\nconfirmed: true\nefta: [{ country: CH }]', '"efta" is no list of rows'],
  ])('refuses %j', (table, message) => {
    const { status, stderr } = compile(table);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
