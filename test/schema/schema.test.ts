import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { NOTICE } from '../../src/findings/index.ts';
import { formats } from '../../src/schema/formats.ts';
import { policySchema } from '../../src/schema/index.ts';
import { findings } from '../policy.ts';

interface Node {
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  $defs?: Record<string, Node>;
}

const schema = JSON.parse(readFileSync('src/schema/policy.schema.json', 'utf8')) as Node;

function* keysOf(node: Node, path: string): Generator<[path: string, node: Node]> {
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${key}`, inner];
    yield* keysOf(inner, `${path}.${key}`);
  }
  if (node.items) yield* keysOf(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object') yield* keysOf(node.additionalProperties, `${path}.*`);
  for (const [name, inner] of Object.entries(node.$defs ?? {})) {
    yield [name, inner];
    yield* keysOf(inner, name);
  }
}

const keys = [...keysOf(schema, 'policy')];

describe('policy.schema.json', () => {
  it.each(keys)('%s has a title, a description and an example', (_, { title, description, examples }) => {
    expect(title).toBeTruthy();
    expect(description).toMatch(/\.$/);
    expect(examples?.length).toBeGreaterThan(0);
  });

  it('each example fits what it is an example of', () => {
    const ajv = new Ajv2020({ strict: false, formats });
    ajv.addSchema(schema as object, 'policy');
    const wrong = keys.flatMap(([path, node]) => {
      const validate = ajv.compile({ ...node, $defs: schema.$defs, $id: path.replace(/[^a-zA-Z]/g, '_') } as object);
      return (node.examples ?? [])
        .filter((example) => !validate(example))
        .map((example) => `${path}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('the types and the language reference are what the schema makes', () => {
    execFileSync('node', ['scripts/generate-schema.mjs', '--check']);
  });

  it('`policyc schema` prints it', async () => {
    expect(JSON.parse(await policySchema())).toEqual(schema);
  });

  it('each limb of Art. 13, 14 and 30 that facts can answer is answered by some key', () => {
    const answers = keys.flatMap(([, node]) => (node as { 'x-answers'?: string[] })['x-answers'] ?? []);
    const limbs = new Set(answers.map((answer) => answer.split(' ')[0]));
    const wanted = [
      ...'abcdef'.split('').map((letter) => `gdpr:13(1)(${letter})`),
      ...'acdef'.split('').map((letter) => `gdpr:13(2)(${letter})`),
      ...'abcdef'.split('').map((letter) => `gdpr:14(1)(${letter})`),
      ...'abdefg'.split('').map((letter) => `gdpr:14(2)(${letter})`),
      ...'abcdefg'.split('').map((letter) => `gdpr:30(1)(${letter})`),
      ...'abcd'.split('').map((letter) => `gdpr:30(2)(${letter})`),
    ];
    expect(wanted.filter((limb) => !limbs.has(limb))).toEqual([]);
  });
});

describe('a fault makes one finding, in plain words, at its place', () => {
  const activity = (lines: string) =>
    `activities:\n  service:\n    title: Service\n    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]\n    subjects: [users]\n    data: [contact-data]\n    measures: [encryption]\n    retention: { period: P30D }\n${lines}`;
  const samples: [name: string, yaml: string, found: string[]][] = [
    [
      'a misspelt key',
      activity('    recipient: []'),
      ['policy.yaml:9:5 P2001 unknown-key: a processing activity has no key "recipient"'],
    ],
    [
      'a misspelt key that was required',
      'dataSubjects:\n  users: { nam: Users }',
      ['policy.yaml:2:12 P2001 unknown-key: a category of data subjects has no key "nam"'],
    ],
    [
      'a missing key',
      'dataSubjects:\n  users: { description: All. }',
      ['policy.yaml:2:3 P2002 missing-key: the category of data subjects "users" lacks "name"'],
    ],
    [
      'a missing key deep inside',
      activity('    sources: [{ public: true }]'),
      ['policy.yaml:9:15 P2002 missing-key: a source of data lacks "name"'],
    ],
    [
      'a list in place of a text',
      activity('    description: [a]'),
      [
        'policy.yaml:9:18 P2003 wrong-type: a list stands here, but "description" is a text or a map of keys and values',
      ],
    ],
    [
      'a number in place of a text',
      'terms:\n  a: { term: 1, definition: x }',
      ['policy.yaml:2:14 P2003 wrong-type: YAML reads `1` as a number, but "term" is a text'],
    ],
    [
      'nothing after the colon',
      'terms:\n  a:\n    term:\n    definition: x',
      ['policy.yaml:3:10 P2004 empty-value: nothing stands after "term:"'],
    ],
    [
      'an empty text',
      'terms:\n  a: { term: "", definition: x }',
      ['policy.yaml:2:14 P2004 empty-value: "term" is empty'],
    ],
    [
      'a text of characters that nobody sees',
      'terms:\n  a: { term: "\u00ad\u200c\u2800", definition: x }',
      ['policy.yaml:2:14 P2004 empty-value: "term" is empty'],
    ],
    [
      'a name of them',
      'processors:\n  a: { name: "\u00ad", service: x }',
      ['policy.yaml:2:14 P2004 empty-value: "name" is empty'],
    ],
    [
      'a value that the key cannot have',
      'cookies:\n  a: { purpose: x, category: analytic }',
      ['policy.yaml:2:30 P2005 unknown-value: `analytic` is none of the values of "category"'],
    ],
    [
      'a text too long',
      `terms:\n  a: { term: x, definition: "${'x'.repeat(20_001)}" }`,
      ['policy.yaml:2:29 P2006 value-too-long: "definition" has more than 20000 characters'],
    ],
    [
      'an id in capitals',
      'terms:\n  Term: { term: x, definition: y }',
      ['policy.yaml:2:3 P2007 id-malformed: "Term" is not written as an id is'],
    ],
    [
      'a day that is none',
      activity('    since: 2018-02-30'),
      ['policy.yaml:9:12 P2008 date-malformed: `2018-02-30` is not a calendar day'],
    ],
    [
      'a day in words',
      activity('    since: 24 May 2018'),
      ['policy.yaml:9:12 P2008 date-malformed: `24 May 2018` is not a date written like 2018-08-01'],
    ],
    [
      'a duration in words',
      activity('').replace('P30D', '30 days'),
      ['policy.yaml:8:26 P2009 duration-malformed: `30 days` is not a duration written like P13M'],
    ],
    [
      'a duration of nothing',
      activity('').replace('P30D', 'P0D'),
      ['policy.yaml:8:26 P2009 duration-malformed: `P0D` is not a duration written like P13M'],
    ],
    [
      'a country by its name',
      'processors:\n  a: { name: A, service: x, country: Germany }',
      ['policy.yaml:2:38 P2010 country-unknown: `Germany` is not a country code'],
    ],
    [
      'a language tag in capitals',
      'terms:\n  a: { term: { EN: x }, definition: y }',
      ['policy.yaml:2:16 P2011 language-malformed: "EN" is not written as a language tag is'],
    ],
    [
      'an e-mail address without @',
      'processors:\n  a: { name: A, service: x, email: me.example.com }',
      ['policy.yaml:2:36 P2012 email-malformed: `me.example.com` is not an e-mail address'],
    ],
    [
      'a script as a web address',
      'processors:\n  a: { name: A, service: x, website: "javascript:alert(1)" }',
      [
        'policy.yaml:2:38 P2013 web-address-malformed: `"javascript:alert(1)"` is not a web address that begins with https:// or http://',
      ],
    ],
    [
      'letters as a telephone number',
      'processors:\n  a: { name: A, service: x, phone: call me }',
      ['policy.yaml:2:36 P2014 phone-malformed: `call me` is not a telephone number'],
    ],
    [
      'a legal basis in words',
      activity('').replace('"gdpr:6(1)(b)"', 'Art. 6'),
      [
        'policy.yaml:4:47 P2015 provision-malformed: `Art. 6` is not a provision such as gdpr:6(1)(f), nor the id of a legal basis',
      ],
    ],
    [
      'a name on two lines',
      'processors:\n  a: { name: "A\\nB", service: x }',
      ['policy.yaml:2:14 P2016 line-malformed: `"A\\nB"` is not a single line of text'],
    ],
    [
      'the place of a waiver with a slash',
      'waivers: [{ rule: x, place: a/b, reason: y, owner: z }]',
      ['policy.yaml:1:29 P2017 place-malformed: `a/b` is not a place such as activities.registration'],
    ],
    [
      'an age that the law does not allow',
      activity('    childConsent: { age: 12, parental: We ask. }'),
      ['policy.yaml:9:26 P2018 number-out-of-range: `12` is outside the range of "age"'],
    ],
    [
      'a key that the rights do not have',
      'rights:\n  access: free of charge',
      ['policy.yaml:2:3 P2001 unknown-key: "rights" has no key "access"'],
    ],
    [
      'a word where an item of a list is a map',
      NOTICE.replace('{ id: controller, show: controller }', 'controller'),
      [
        'policy.yaml:11:9 P2003 wrong-type: a text stands here, but each item of "sections" is a map of keys and values',
      ],
    ],
    [
      'an item of a list without a value',
      NOTICE.replace(' { id: controller, show: controller }', ''),
      ['policy.yaml:11:8 P2004 empty-value: nothing stands after "-"'],
    ],
    [
      'another format version',
      'policyc: 2',
      ['policy.yaml:1:10 P2005 unknown-value: this policyc reads version 1, not `2`'],
    ],
  ];
  it.each(samples)('%s', async (_, yaml, found) =>
    expect((await findings(yaml)).filter((line) => !line.includes(' P4'))).toEqual(found),
  );

  it('Norway is NO', async () => {
    expect(await findings('processors:\n  a: { name: A, service: x, country: NO }')).toEqual([]);
  });

  it.each(['__proto__', 'toString', 'hasOwnProperty'])('"%s" is no id, whatever every object has of it', async (id) => {
    expect(await findings(`terms:\n  ${id}: { term: x, definition: y }`)).toEqual([
      `policy.yaml:2:3 P2007 id-malformed: "${id}" is not written as an id is`,
    ]);
  });

  it('"constructor" is an id as any other: lacking what it must have, and unknown where nothing declares it', async () => {
    expect(await findings('dataSubjects:\n  constructor: { description: x }')).toContain(
      'policy.yaml:2:3 P2002 missing-key: the category of data subjects "constructor" lacks "name"',
    );
    expect(await findings(activity('    recipients: [constructor]'))).toEqual([
      'policy.yaml:9:18 P3104 unknown-processor: there is no processor or other recipient "constructor"',
    ]);
  });

  it.each([
    ['an e-mail address', 'email', `${'a'.repeat(1_000_000)}@`],
    ['a web address', 'website', `https://${'a.'.repeat(500_000)}`],
    ['a telephone number', 'phone', '1 '.repeat(500_000)],
    ['an id', 'country', 'a-'.repeat(500_000)],
  ])('%s of a megabyte is too long, and no pattern is busy with it', async (_, key, value) => {
    const [found, ...more] = await findings(`processors:\n  a: { name: A, service: x, ${key}: "${value}" }`);
    expect(found).toMatch(/ P20(?:06|10) /);
    expect(more).toEqual([]);
  });

  it('an entry with a fault is withheld: those that name it have no fault', async () => {
    expect(await findings('dataCategories:\n  contact-data: { nam: x }')).toEqual([
      'policy.yaml:2:19 P2001 unknown-key: a category of data has no key "nam"',
    ]);
  });

  it('nor have references to it, or to what it would show', async () => {
    const notices = `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: own, title: Own, text: "See [[activity:service]], [[category:contact-data]] and [[nothing]]." }
      - { id: service, show: activities }
      - { id: data, show: data }
`;
    expect(await findings(`${notices}${activity('    since: yesterday')}`)).toEqual([
      expect.stringContaining('P5101 reference-to-nothing: this notice has no section or entry "nothing"'),
      expect.stringContaining('P2008 date-malformed'),
    ]);
  });

  it('a misspelt key at the top makes one finding, and none of what names its entries', async () => {
    expect(await findings('activities: {}\nactivites:\n  service: { title: Service }')).toEqual([
      'policy.yaml:2:1 P2001 unknown-key: a policy has no key "activites"',
    ]);
  });

  it('a thousand faults are told, and no more', async () => {
    expect(await findings(`waivers: [${'a, '.repeat(100_000)}]`)).toHaveLength(1000);
  });

  it('faults of all entries are found in one run', async () => {
    expect(
      await findings('terms:\n  a: { term: x }\n  b: { definition: x }\nprocessors:\n  c: { service: X }'),
    ).toHaveLength(3);
  });
});
