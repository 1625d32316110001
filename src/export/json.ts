/** Data as JSON with two spaces of indentation and a final line break; keys stand in the order that they are given in. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
