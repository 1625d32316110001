/** A text of the policy in the first language that it has: for messages, which are in no language of the policy. */
export function inFirstLanguage(text: string | Readonly<Record<string, string>>): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
