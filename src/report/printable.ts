// Terminal escapes, marks that turn the direction of writing, and halves of pairs.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text for a terminal or a log: what could steer either is shown as its code, and commands to CI
 * systems (`::error::`, `##[error]`, `##vso[task]`) are broken up.
 */
export function printable(text: string): string {
  return text
    .replace(UNSAFE, (character) => `<U+${codeOf(character)}>`)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replace(/##(?=\w*\[)/g, '## ');
}

/** The same for what must stay on its line, such as a message or the name of a file: line breaks are shown too. */
export function printableLine(text: string): string {
  return printable(text.replaceAll('\n', '<U+000A>'));
}

/** JSON with the same characters written as escapes, which programs read back as what they stand for. */
export function printableJson(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${codeOf(character)}`).replace(/##(?=\w*\[)/g, '#\\u0023');
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
