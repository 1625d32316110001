import { expect, it } from 'vitest';
import { readPolicy } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const found = (text: string) => readPolicy([{ path: 'a.yaml', text }]).findings;

it.each([
  ['„Praxis“', '„ and “', 'Praxis'],
  ['“Practice”', '“ and ”', 'Practice'],
  ['« Cabinet »', '« and »', 'Cabinet'],
  ['‚Praxis‘', '‚ and ‘', 'Praxis'],
])('a text in the quotation marks of a text processor is told: %s', (text, marks, inside) => {
  const [finding, ...more] = found(`name: ${text}\n`);
  expect(more).toEqual([]);
  expect(finding && shown(finding)).toBe(
    `a.yaml:1:7 P1015 quotation-marks-curly: the quotation marks ${marks} are letters to YAML here: readers would see them`,
  );
  expect(finding?.help).toMatch(`Write straight ones: \`"${inside}"\`. Where readers are to see the others`);
});

it('a mark that a straight one closes is told without an advice that YAML could not read', () =>
  expect(found('name: „Praxis"\n').map(({ help }) => help)).toEqual(['Write straight ones: `"Praxis"`.']));

it('so is a key, and an item in brackets', () =>
  expect(found('„name“: [“a”]\n').map(({ at }) => at.file.text.slice(at.start, at.end))).toEqual(['„name“', '“a”']));

it('a text that a comma within brackets cuts off is told where it begins', () =>
  expect(found('a: { name: „Praxis, Hamburg“ }\n').map(shown)).toEqual([
    'a.yaml:1:12 P1015 quotation-marks-curly: the quotation mark „ is a letter to YAML: the text ends at the comma',
  ]));

it.each([
  '"„Praxis“"',
  '„Praxis“ Petersen',
  '„A“ und „B“',
  'the “A”',
  '|\n  „Praxis“',
  '|\n  – one\n  – two',
  '5 – 10',
])('where they are part of a text, they may stand: %j', (text) => expect(found(`name: ${text}\n`)).toEqual([]));

it.each(['–', '—', '•'])('a list whose items begin with %s is told', (dash) =>
  expect(found(`data:\n  ${dash} name\n  ${dash} address\n`).map(shown)).toEqual([
    `a.yaml:2:3 P1016 dash-for-hyphen: this begins with ${dash}, which is no hyphen`,
  ]),
);

it('so is a list of maps', () =>
  expect(found('data:\n  – category: name\n    required: no\n').map(({ fault }) => fault.name)).toContain(
    'dash-for-hyphen',
  ));

it('a key that stands twice is mended by what it is: a key of the file, an id, or a key of an entry', () => {
  const text = 'rights: {}\nrights: {}\nterms:\n  a: { term: A, term: B }\n  a: { term: C }\n';
  expect(found(text).map(({ help }) => help)).toEqual([
    'Put all that belongs to `rights:` below one of the two, and delete the other.',
    'Delete one of the two.',
    'Delete one of the two, or give it another id.',
  ]);
});
