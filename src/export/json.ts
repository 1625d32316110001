// Characters that change how the text around them is shown, or that a terminal obeys. In JSON they stand in texts only.
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Data as JSON with two spaces of indentation and a final line break; keys stand in the order that they are given in.
 * Letters of all scripts stay; control and bidirectional characters and halves of surrogate pairs are escaped.
 * Given member by member, and lists of the outermost level item by item: these may be made while they are written.
 */
export function* toJson(data: object): Iterable<string> {
  let before = '{\n';
  for (const [key, member] of Object.entries(data)) {
    if (member === undefined) continue;
    yield `${before}  ${written(key, '')}: `;
    if (isList(member)) yield* listOf(member);
    else yield written(member, '  ');
    before = ',\n';
  }
  yield '\n}\n';
}

function* listOf(items: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const item of items) {
    yield `${before}    ${written(item, '    ')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n  ]';
}

function isList(member: unknown): member is Iterable<unknown> {
  return typeof member === 'object' && member !== null && Symbol.iterator in member;
}

/** A value as JSON whose further lines are indented. Texts have no line breaks of their own in JSON. */
function written(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`).replace(UNSEEN, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
