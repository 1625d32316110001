/** Words with a capital in front, for where a line or a sentence begins. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const MOST_REPEATED = 60;

/** Words of a file as a message repeats them: on one line, and cut short. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > MOST_REPEATED ? `${line.slice(0, MOST_REPEATED - 1)}…` : line;
}

/** A text in double quotes, as YAML is to be written with it. */
export function inQuotes(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The same, but of a text that is too long to repeat the quotes alone. */
export function inQuotesIfShort(text: string): string {
  return text.length > MOST_REPEATED ? '"…"' : inQuotes(text);
}
