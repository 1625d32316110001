import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the libraries, Node and spreadsheets were seen to do, and the tests that hold it off: file, then words of its name. */
const HAZARDS: readonly [hazard: string, ...tests: [file: string, words: string][]][] = [
  [
    'yaml compares each key with each',
    ['source/read.test.ts', '20,000 keys in one map are read'],
    ['source/read.test.ts', '20,000 keys that stand twice give a thousand'],
  ],
  ['yaml overflows the stack', ['source/read.test.ts', "'flow keys'"], ['source/read.test.ts', 'nesting by %s']],
  [
    'yaml is busy with anchors, tags and aliases',
    ['source/read.test.ts', '50,000 anchors give ten findings'],
    ['source/read.test.ts', 'parts of YAML that policies do without are refused'],
  ],
  [
    'yaml tells errors in words of its own',
    ['source/syntax.test.ts', 'what is no YAML is told in plain words'],
    ['report/hostile.test.ts', 'lets no text steer a terminal'],
  ],
  [
    'yaml hides errors and warns through the process',
    ['source/yaml-test-suite.test.ts', 'is read as it expects but where policies are stricter'],
  ],
  [
    'yaml reads any bytes and any characters',
    ['source/characters.test.ts', 'what nobody can see is shown'],
    ['source/decode.test.ts', 'takes files in UTF-8 only'],
    ['source/characters.test.ts', 'behind the escape %s'],
  ],
  [
    'yaml follows a directive into another version',
    ['source/read.test.ts', "'a directive'"],
    ['source/read.test.ts', 'a country NO is Norway'],
  ],
  [
    'ajv runs patterns over texts of any length',
    ['schema/schema.test.ts', 'of a megabyte is too long, and no pattern is busy with it'],
  ],
  [
    'ajv gives many errors for one fault, and joins them in square time',
    ['schema/schema.test.ts', 'a fault makes one finding'],
    ['schema/schema.test.ts', 'a thousand faults are told, and no more'],
  ],
  ['ajv takes javascript: for a URI', ['schema/schema.test.ts', "'a script as a web address'"]],
  ['ajv finds in an object what every object has', ['schema/schema.test.ts', '"constructor" is an id as any other']],
  ['libraries make code at run time', ['cli/strings.test.ts', 'policyc %s makes none']],
  ['handlebars prints nothing for what is missing', ['locale/own.test.ts', "'asks for a value that there is not'"]],
  [
    'handlebars has helpers that write, and blocks without end',
    ['locale/own.test.ts', "'uses a helper'"],
    ['locale/own.test.ts', "'has blocks without end'"],
  ],
  [
    'handlebars leaves addresses as they are',
    ['schema/schema.test.ts', "'a script as a web address'"],
    ['document/text.test.ts', 'a value never becomes markup'],
  ],
  [
    'marked lets HTML and scripts through',
    ['document/text.test.ts', "'a script in disguise'"],
    ['markup/hostile.test.ts', 'runs nothing and asks for nothing in notices'],
  ],
  [
    'marked is shared by all who use it',
    ['document/text.test.ts', 'what other users of the library set has no effect'],
  ],
  [
    'marked overflows the stack, and is busy with brackets',
    ['document/text.test.ts', "'quotations without end'"],
    ['document/text.test.ts', "'brackets without end'"],
    ['schema/schema.test.ts', "'a text too long'"],
  ],
  [
    'links lead out of the folder, and pipes block',
    ['cli/reading.test.ts', 'a link is not followed'],
    ['cli/reading.test.ts', 'a pipe is not waited for'],
  ],
  [
    'a kill leaves a mix of outputs',
    ['cli/swap.test.ts', 'leaves the old outputs, the new ones, or between the two renames none'],
  ],
  [
    'a spreadsheet computes what it takes for a formula',
    ['export/csv.test.ts', '%j stays text'],
    ['export/formulas.office.ts', 'LibreOffice, of'],
  ],
  [
    'machines differ in language, time zone and order',
    ['export/xlsx.test.ts', 'timeZone'],
    ['source/files.test.ts', 'the order in which files are given does not count'],
  ],
  ['fetch follows a redirect with secrets', ['publish/faults.test.ts', "'redirect'"]],
  [
    'ids are named as what every object has',
    ['schema/schema.test.ts', '"%s" is no id'],
    ['source/read.test.ts', 'maps have no keys but those of the file'],
    ['locale/own.test.ts', "'has words named as what every object has'"],
  ],
  [
    "GitHub's log runs commands",
    ['report/report.test.ts', "'a workflow command within a line'"],
    ['report/hostile.test.ts', 'start a command'],
  ],
  [
    'Node loses output on a full disk or in a pipe',
    ['cli/files.test.ts', 'a full disk is an error of the run'],
    ['cli/files.test.ts', 'a pipe gets all of it'],
  ],
  ["fetch's errors contain the token", ['publish/targets.ts', 'it must be found in no output']],
  ['a policy fills the memory', ['cli/room.test.ts', 'is told in a sentence by %s']],
];

it.each(HAZARDS)('%s: a test holds it', (_, ...tests) => {
  expect(tests.filter(([file, words]) => !readFileSync(`test/${file}`, 'utf8').includes(words))).toEqual([]);
});
