import type { Activity, Model, Purpose } from '../../model/index.ts';

/** A purpose with the activity that it belongs to. */
export type PurposeInActivity = Purpose & { readonly activity: Activity };

/** Every purpose of every activity, in the order of declaration. */
export function purposesOf(model: Model): PurposeInActivity[] {
  return [...model.activities.values()].flatMap((activity) =>
    activity.purposes.map((purpose) => ({ ...purpose, activity })),
  );
}

/** The words of a purpose in the languages of the notices; one text counts for all. */
export function wordsOf(text: string | Readonly<Record<string, string>>, locale: string): string {
  return typeof text === 'string' ? text : (text[locale] ?? '');
}
