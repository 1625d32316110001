// Terminal escapes, marks that turn the direction of writing, what has no width, tag characters, and halves of pairs.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text for a terminal or a log: what could steer either is shown as its code, and commands to CI
 * systems (`::error::`, `##[error]`, `##vso[task]`) are broken up.
 */
export function printable(text: string): string {
  return text
    .replace(UNSAFE, (character) => `<U+${codeOf(character.codePointAt(0))}>`)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replace(/##(?=\w*\[)/g, '## ');
}

/** The same for what must stay on its line, such as a message or the name of a file: line breaks are shown too. */
export function printableLine(text: string): string {
  return printable(text.replaceAll('\n', '<U+000A>'));
}

/** JSON with the same characters written as escapes, which programs read back as what they stand for. */
export function printableJson(json: string): string {
  const escaped = (character: string) => `\\u${codeOf(character.charCodeAt(0))}`;
  return json
    .replace(UNSAFE, (character) => character.split('').map(escaped).join(''))
    .replace(/##(?=\w*\[)/g, '#\\u0023');
}

function codeOf(code = 0): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
