import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/cli/several/parcel.ts';
import { shardOf } from '../../src/cli/several/places.ts';
import { check } from '../../src/index.ts';
import { reporters } from '../../src/report/index.ts';
import { options } from '../policy.ts';

/** Findings with related places, waivers, several lines and a long text around them. */
const { findings, asOf } = await check(
  options(
    `${'# a remark\r\n'.repeat(500)}processors:
  heap: { name: Heap, service: analysis, country: Germany }
activities:
  a:
    title: |
      See section 7 for
      more.
    purposes: [{ text: We count., basis: "gdpr:6(1)(f)" }]
    subjects: [users]
    data: [nothing, contact-data]
    recipients: [heapp]
waivers:
  - { rule: unknown-processor, place: activities.a, reason: Heap goes., owner: legal }
`,
  ),
);

describe('findings that go from one thread to another', () => {
  const sent = structuredClone(pack(findings));

  it.each(Object.keys(reporters) as (keyof typeof reporters)[])('look the same afterwards: %s', (name) => {
    const report = (list: typeof findings) => reporters[name]({ asOf, version: '1', findings: list }, { color: true });
    expect(findings.length).toBeGreaterThan(3);
    expect(report(unpack(sent))).toBe(report(findings));
  });

  it('take the lines with them that they are about, and no others', () => {
    expect(JSON.stringify(sent)).not.toContain('a remark');
  });
});

describe('shards', () => {
  const lists = fc.uniqueArray(fc.nat(), { maxLength: 60 });
  const counts = fc.integer({ min: 1, max: 70 });
  const partsOf = (list: readonly number[], count: number) =>
    Array.from({ length: count }, (_, index) => shardOf(list, { index: index + 1, count }));

  it('make up the whole list in its order, and none is larger than another by more than one', () => {
    fc.assert(
      fc.property(lists, counts, (list, count) => {
        const parts = partsOf(list, count);
        expect(parts.flat()).toEqual(list);
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lose and gain one entry at most where the list gets one more', () => {
    fc.assert(
      fc.property(lists, counts, (list, count) => {
        const after = partsOf([...list, -1], count);
        for (const [index, part] of partsOf(list, count).entries()) {
          const now = after[index] as number[];
          expect(part.filter((entry) => !now.includes(entry)).length).toBeLessThanOrEqual(1);
          expect(now.filter((entry) => !part.includes(entry)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
