import type { Model } from '../model/index.ts';

type Controller = Model['policy']['controller'];

/** What a message calls the controller: its name in quotes, or what it is where the policy does not name it. */
export function called({ name }: Controller): string {
  return name === undefined ? 'the controller' : `"${name}"`;
}

/** The name in quotes, after what the message calls its bearer; nothing where the policy does not name it. */
export function named({ name }: Controller): string {
  return name === undefined ? '' : ` "${name}"`;
}
