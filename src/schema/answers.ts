import { answers } from './generated/answers.js';

/** What the keys below a place of the language answer, as the schema's `x-answers` say. */
export interface Answering {
  /** Limbs that a text, number or id here answers: `gdpr:13(2)(a)`, or with the part of the limb `gdpr:13(1)(c) purpose`. */
  readonly limbs?: readonly string[];
  /** By key of a map that the schema knows. */
  readonly keys?: Readonly<Record<string, Answering>>;
  /** Each entry of a list, or of a map by ids. */
  readonly each?: Answering;
}

/** A value of a policy that answers limbs of the law once it is printed. */
export interface Answer {
  readonly limbs: readonly string[];
  /** The map or list that holds the value. */
  readonly owner: object;
  readonly key: string | number;
}

/** All values of a policy that answer a limb, in their order. */
export function answersIn(policy: object): Generator<Answer> {
  return below(policy, answers);
}

function* below(value: object, { keys, each }: Answering): Generator<Answer> {
  for (const [name, inner] of Object.entries(value)) {
    const answering = keys?.[name] ?? each;
    if (!answering || inner === undefined) continue;
    const isTexts = !answering.keys && !answering.each;
    if (typeof inner === 'object' && !isTexts) yield* below(inner, answering);
    else if (answering.limbs)
      yield { limbs: answering.limbs, owner: value, key: Array.isArray(value) ? Number(name) : name };
  }
}
