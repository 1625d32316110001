import { type Examples, type Fault, slip } from '../findings/index.ts';

// Stryker disable StringLiteral: these are words for people, a changed word is no changed behaviour.

const WHY_SYNTAX = 'The file is not YAML as it stands, so that none of its facts can be read.';

function syntax(code: Fault['code'], name: string, summary: string, fix: string, examples: Examples = {}): Fault {
  return { code, name, severity: 'error', summary, why: WHY_SYNTAX, fix, cites: [], ...examples };
}

export const notUtf8 = syntax('P1001', 'file-not-utf-8', 'a file is not written in UTF-8', 'Save the file as UTF-8.');
export const hiddenCharacter: Fault = {
  code: 'P1002',
  name: 'hidden-character',
  severity: 'error',
  summary: 'a file holds a character that cannot be seen',
  why: 'It can hide words from whoever reads the file, or turn their order around, and two names that look the same are not.',
  fix: 'Delete the character and type the words around it again. Joiners may stand where a script or an emoji needs them, spaces of no width behind Thai, Lao, Tibetan, Burmese and Khmer letters, soft hyphens anywhere.',
  cites: [],
  ...slip(
    `terms:
  user:
    term: "User"
    definition: Anyone with an account.
`,
    'User"',
    'User\\u200b"',
  ),
};
export const tooLarge = syntax(
  'P1003',
  'file-too-large',
  'a file is too large',
  'Divide the policy into several files.',
);
export const tooDeep = syntax(
  'P1004',
  'nested-too-deeply',
  'maps and lists stand too deep inside each other',
  'Write the facts as the language reference shows them.',
);
export const badYaml = syntax(
  'P1005',
  'yaml-malformed',
  'a line is not YAML',
  'Compare the line with the examples in the language reference: `key: value`, lists with `- `.',
  slip(
    `dataSubjects:
  users:
    name: Users
    description: Everyone with an account.
`,
    'description: Everyone',
    'Everyone',
  ),
);
export const badIndent = syntax(
  'P1006',
  'indentation-wrong',
  'a line is indented differently from its neighbours',
  'Start entries of one map or list in the same column, two spaces further in than what they belong to.',
  {
    bad: `dataSubjects:
    users: { name: Users }
  guests: { name: Guests } #!
`,
    good: `dataSubjects:
  users: { name: Users }
  guests: { name: Guests }
`,
  },
);
export const tab = syntax(
  'P1007',
  'tab-as-indentation',
  'a line is indented with a tab',
  'Use spaces.',
  slip(
    `dataSubjects:
  users: { name: Users }
`,
    '  users',
    '\tusers',
  ),
);
export const colonInText = syntax(
  'P1008',
  'colon-in-text',
  'a text without quotes holds a colon and a space',
  'Put the text in quotes, or below the key after `|`.',
  slip(
    `terms:
  user:
    term: User
    definition: "Anyone with an account: paid or free."
`,
    '"Anyone with an account: paid or free."',
    'Anyone with an account: paid or free.',
  ),
);
export const notClosed = syntax(
  'P1009',
  'quote-or-bracket-open',
  'a quotation mark or bracket is opened and not closed',
  'Close it where the text or list ends.',
  {
    bad: `dataSubjects:
  users: { name: Users #!
  guests: { name: Guests }
`,
    good: `dataSubjects:
  users: { name: Users }
  guests: { name: Guests }
`,
  },
);
export const needsQuotes = syntax(
  'P1010',
  'text-needs-quotes',
  'a text begins with a character that means something else in YAML',
  'Put the text in quotes.',
  slip(
    `terms:
  user:
    term: "@user"
    definition: Anyone with an account.
`,
    '"@user"',
    '@user',
  ),
);
export const notAllowed = syntax(
  'P1011',
  'yaml-feature-not-allowed',
  'a file uses a part of YAML that policies do without',
  'Write each value where it belongs. Policies have no anchors, aliases, tags, merge keys, directives and no second document in a file.',
  slip(
    `terms:
  user: { term: User, definition: Anyone with an account. }
`,
    'user: {',
    'user: &user {',
  ),
);
export const keyTwice: Fault = {
  code: 'P1012',
  name: 'declared-twice',
  severity: 'error',
  summary: 'a key or an id is declared twice',
  why: 'Only one of the two could count, and nobody could tell which.',
  fix: 'Delete one of the two, or give it another id. What belongs to one key of the file stands below that key, once.',
  cites: [],
  ...slip(
    `terms:
  user: { term: User, definition: Anyone with an account. }
  guest: { term: Guest, definition: Anyone without one. }
`,
    'guest:',
    'user:',
  ),
};
export const notAMap: Fault = {
  code: 'P1013',
  name: 'file-without-keys',
  severity: 'error',
  summary: 'a file holds something else than keys and values',
  why: 'Each file of a policy contributes top-level keys such as `controller:` or `activities:`.',
  fix: 'Begin the file with a key.',
  cites: [],
};

export const hashInText: Fault = {
  code: 'P1014',
  name: 'text-cut-off',
  severity: 'error',
  summary: 'a text is followed by a # and a word without a space between them',
  why: 'Behind a space, YAML reads a # as the beginning of a comment: readers would not see the rest of the text.',
  fix: 'Put the text in quotes. If a comment is meant, put a space behind the #.',
  cites: [],
  ...slip(
    `terms:
  user: { term: User, definition: x }
  order:
    term: Order
    definition: "What you bought, as in order #1."
`,
    '"What you bought, as in order #1."',
    'What you bought, as in order #1.',
  ),
};

export const curlyQuotes: Fault = {
  code: 'P1015',
  name: 'quotation-marks-curly',
  severity: 'error',
  summary: 'a text stands in quotation marks that YAML does not know',
  why: 'YAML knows the straight quotation marks " and \' alone. Those of a text processor are letters of the text, and are printed with it.',
  fix: 'Write straight quotation marks. Where readers are to see the others, put straight ones around them.',
  cites: [],
  ...slip(
    `terms:
  user: { term: User, definition: x }
  guest: { term: "Guest", definition: x }
`,
    '"Guest"',
    '“Guest”',
  ),
};

export const dashInList: Fault = {
  code: 'P1016',
  name: 'dash-for-hyphen',
  severity: 'error',
  summary: 'an item of a list begins with a dash or a dot that YAML does not know',
  why: 'YAML knows lists by the hyphen of the keyboard alone. A text processor makes a dash or a dot of it, which is a letter of the text.',
  fix: 'Begin each item of a list with `- `: the hyphen of the keyboard and a space. If the dash is part of a text, put the text in straight quotation marks.',
  cites: [],
  ...slip(
    `terms:
  user:
    term: User
    definition: Anyone with an account.
    also:
      - users
`,
    '- users',
    '– users',
  ),
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [
  notUtf8,
  hiddenCharacter,
  tooLarge,
  tooDeep,
  badYaml,
  badIndent,
  tab,
  colonInText,
  notClosed,
  needsQuotes,
  notAllowed,
  keyTwice,
  notAMap,
  hashInText,
  curlyQuotes,
  dashInList,
];
