// Inputs that were seen to keep a library busy, or that are made to: files of a policy, templates of its own, TILT documents.

const HEAD = 'policyc: 1\ncontroller: { name: Example GmbH }\n';
/** The longest text that the language takes; fifty of them are a policy of a megabyte. */
const LONG = 19_990;

function texts(unit, count = 50) {
  const text = JSON.stringify(unit.repeat(Math.floor(LONG / unit.length)));
  const terms = list(count, (nth) => `  t-${nth}: { term: Term ${nth}, definition: ${text} }\n`);
  return { 'policy/a.yaml': `${HEAD}terms:\n${terms}${NOTICE}` };
}

const NOTICE = `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: [{ id: terms, show: terms }]
dataSubjects: { users: { name: Users } }
`;

function list(count, make) {
  return Array.from({ length: count }, (_, nth) => make(nth)).join('');
}

function separated(count, make) {
  return Array.from({ length: count }, (_, nth) => make(nth)).join(',');
}

function policy(text) {
  return { 'policy/a.yaml': text };
}

function template(text) {
  return { ...policy(`${HEAD}${NOTICE}`), 'templates/en/notice/terms.md': text };
}

/** The files of each input, and the command if it is another one than `check`. */
export const inputs = {
  'yaml: 100,000 keys in a map': policy(`${HEAD}terms:\n${list(100_000, (nth) => `  k${nth}: ${nth}\n`)}`),
  'yaml: a key 100,000 times': policy(`${HEAD}terms:\n${'  a: 1\n'.repeat(100_000)}`),
  'yaml: flow keys in flow keys, 64 kB': policy(`a: {${'a: '.repeat(21_000)}`),
  'yaml: 500,000 brackets': policy('['.repeat(500_000)),
  'yaml: 500,000 lists': policy('- '.repeat(500_000)),
  'yaml: 50,000 anchors': policy(`a: [${'&x '.repeat(50_000)}]`),
  'yaml: 50,000 tags': policy(`a: [${'!x '.repeat(50_000)}]`),
  'yaml: an alias bomb': policy(
    `a: &a [x]\n${list(30, (nth) => `b${nth}: &b${nth} [${`*${nth ? `b${nth - 1}` : 'a'},`.repeat(9)}]\n`)}`,
  ),
  'yaml: a line of 1 MB without quotes': policy(`${HEAD}a: ${'word '.repeat(200_000)}`),
  'yaml: a quotation of 1 MB without end': policy(`${HEAD}a: "${'word\n '.repeat(170_000)}`),
  'yaml: 170,000 escapes in quotes': policy(`${HEAD}a: "${'\\u202e'.repeat(170_000)}"`),
  'yaml: 300,000 hidden characters': policy(`a: ${'\u200b'.repeat(300_000)}`),
  'yaml: 100,000 blank lines and tabs': policy(`a:\n${'\t\n'.repeat(100_000)}`),
  'yaml: 300,000 comments': policy(`${HEAD}${'# x\n'.repeat(300_000)}`),
  'yaml: 50,000 open braces on lines': policy('a: {\n'.repeat(50_000)),
  'ajv: 100,000 items of the wrong type': policy(`${HEAD}waivers: [${'a, '.repeat(100_000)}]`),
  'ajv: 50,000 unknown keys': policy(
    `${HEAD}dataSubjects: { users: { name: Users, ${list(50_000, (nth) => `n${nth}: 1, `)} } }`,
  ),
  'ajv: 50,000 unknown keys at the top': policy(`${HEAD}${list(50_000, (nth) => `activitie${nth}: 1\n`)}`),
  'ajv: 20,000 entries that lack a key': policy(`${HEAD}terms:\n${list(20_000, (nth) => `  t${nth}: { term: x }\n`)}`),
  'ajv: 20,000 words where each may stand once': policy(
    `${HEAD}processors: { a: { name: A, service: x, contract: { kind: dpa, covers: [${'a, '.repeat(20_000)}] } } }`,
  ),
  'ids: 3,000 unknown among 3,000': policy(
    `${HEAD}processors:\n${list(3000, (nth) => `  host-number-${nth}: { name: Host ${nth}, service: x }\n`)}  last: { name: Last, service: x, subprocessors: [${list(3000, (nth) => `hots-number-${nth}, `)}] }\n`,
  ),
  'ids: 3,000 references to nothing among 3,000 terms': policy(
    `${HEAD}terms:\n${list(3000, (nth) => `  term-number-${nth}: { term: Term ${nth}, definition: "See [[trem-number-${nth}]]." }\n`)}${NOTICE}`,
  ),
  'marked: quotations': texts('>'),
  'marked: quotations and words': texts('> a\n'),
  'marked: open brackets': texts('[a '),
  'marked: open links': texts('[a]('),
  'marked: pictures': texts('![a]('),
  'marked: emphases that stay open': texts('*a '),
  'marked: emphases that close only': texts('a* '),
  'marked: underscores': texts('_a _'),
  'marked: code marks': texts('` `` '),
  'marked: strikes': texts('~~a '),
  'marked: tags': texts('<a '),
  'marked: comments': texts('<!-'),
  'marked: list marks': texts('- a\n'),
  'marked: numbers': texts('1. '),
  'marked: pipes': texts('|-'),
  'marked: tables': texts('a|b\n-|-\n'),
  'marked: rules': texts('- - - a\n'),
  'marked: backslashes': texts('\\'),
  'marked: addresses': texts('www.a.b ', 30),
  'marked: an address without end': texts('a.b@'),
  'marked: definitions of links': texts('[a]: b\n'),
  'marked: entities': texts('&amp'),
  'marked: references': texts('[[a'),
  'marked: references with words': texts('[[a|[[b|'),
  'rules: brackets': texts('(a '),
  'rules: section numbers': texts('section 1 and '),
  'rules: words without end': texts('aaaaaaaaa'),
  'rules: spaces': texts('a          '),
  'rules: sentences': texts('We may, if we want, do so. '),
  'rules: capitals': texts('A.'),
  'rules: 2,000 different texts': policy(
    `${HEAD}terms:\n${list(2000, (nth) => `  t-${nth}: { term: Term ${nth}, definition: "We keep number ${nth} (${'data '.repeat(30)}) as long as needed." }\n`)}${NOTICE}`,
  ),
  'handlebars: 200,000 open braces': template('{{'.repeat(200_000)),
  'handlebars: 20,000 blocks within each other': template(
    `${'{{#if terms}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`,
  ),
  'handlebars: 50,000 values': template('{{terms}} '.repeat(50_000)),
  'handlebars: loops within loops': {
    ...policy(`${HEAD}terms:\n${list(300, (nth) => `  t-${nth}: { term: T ${nth}, definition: x }\n`)}${NOTICE}`),
    'templates/en/notice/terms.md':
      '{{#each items}}{{#each ../items}}{{#each ../../items}}x{{/each}}{{/each}}{{/each}}',
  },
  'handlebars: a template of 1 MB': template('word '.repeat(200_000)),
  'tilt: 1,000,000 escapes in a text': {
    'a.json': `{"controller":{"name":"${'\\"'.repeat(1_000_000)}"}}`,
    command: ['import', 'tilt', 'a.json', '--out', 'out'],
  },
  'tilt: 200,000 categories': {
    'a.json': `{"dataDisclosed":[${'{"category":"a"},'.repeat(200_000).slice(0, -1)}]}`,
    command: ['import', 'tilt', 'a.json', '--out', 'out'],
  },
  'tilt: 20,000 purposes of one title': {
    'a.json': `{"dataDisclosed":[{"category":"a","purposes":[${separated(20_000, (nth) => `{"purpose":"b","description":"to do ${nth}"}`)}]}]}`,
    command: ['import', 'tilt', 'a.json', '--out', 'out'],
  },
  'tilt: 100,000 examples of one category': {
    'a.json': `{"dataDisclosed":[{"category":"a","subcategories":[${separated(100_000, (nth) => `"example ${nth}"`)}]}]}`,
    command: ['import', 'tilt', 'a.json', '--out', 'out'],
  },
  'tilt: 1,000,000 brackets': {
    'a.json': '['.repeat(1_000_000),
    command: ['import', 'tilt', 'a.json', '--out', 'out'],
  },
};
