// Characters that change how the text around them is shown, or that a terminal obeys. In JSON they stand in texts only.
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Data as JSON with two spaces of indentation and a final line break; keys stand in the order that they are given in.
 * Letters of all scripts stay; control and bidirectional characters and halves of surrogate pairs are escaped.
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
