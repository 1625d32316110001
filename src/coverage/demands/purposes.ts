import { type Activity, type Model, type Purpose, restsOnConsent } from '../../model/index.ts';
import { activitySpan, type Demand, type Need, notApplicable } from '../limb.ts';

/** Each purpose. */
export function purposes(activity: Activity, model: Model): Demand {
  const needs = activity.purposes.map((purpose) =>
    needOf(activity, model, purpose, 'the purpose', { part: 'purpose', lacks: 'the activity names no purpose' }),
  );
  return { needs };
}

/** The legal basis of each purpose, and the condition for special categories. */
export function legalBases(activity: Activity, model: Model): Demand {
  const needs = activity.purposes.map((purpose) => ({
    ...needOf(activity, model, purpose, 'the legal basis of', { part: 'basis', lacks: 'a purpose has no legal basis' }),
    of: [purpose.entry, ...(purpose.basis?.national ? [purpose.basis.national.entry] : [])],
  }));
  return { needs };
}

/** The legitimate interests behind Art. 6(1)(f). */
export function interests(activity: Activity, model: Model): Demand {
  const found = activity.purposes.filter(({ basis }) => basis?.row?.needsInterest);
  if (found.length === 0) return notApplicable('no purpose rests on Art. 6(1)(f) GDPR');
  const lacks = (purpose: Purpose) => `no \`interest\` is declared for ${shortened(purpose)}`;
  const needs = found.flatMap((purpose) => [
    needOf(activity, model, purpose, 'the interest behind', { lacks: lacks(purpose) }),
    ...(purpose.entry.interestOf
      ? [needOf(activity, model, purpose, 'whose interest is behind', { part: 'third party', lacks: lacks(purpose) })]
      : []),
  ]);
  return { needs };
}

/** That consent can be withdrawn. */
export function withdrawal(activity: Activity, model: Model): Demand {
  const found = activity.purposes.filter(restsOnConsent);
  if (found.length === 0) return notApplicable('no purpose rests on consent');
  const consents = found.flatMap(({ consent }) => consent?.entry ?? []);
  const what = 'the right to withdraw consent at any time';
  const at = activitySpan(model, activity);
  return {
    needs: [
      { what, of: consents, right: 'withdrawal', at, lacks: `the notice does not tell of ${what} (\`show: rights\`)` },
    ],
  };
}

/** Purposes that the data were not collected for. */
export function furtherPurposes(activity: Activity, model: Model): Demand {
  const found = activity.purposes.filter(({ entry }) => entry.further);
  if (found.length === 0) return notApplicable('no purpose is declared as a further one (`further: true`)');
  const what = 'that the data were first collected for another purpose than';
  return { needs: found.map((purpose) => needOf(activity, model, purpose, what, { lacks: '' })) };
}

function needOf(
  activity: Activity,
  model: Model,
  purpose: Purpose,
  what: string,
  { part, lacks }: { part?: string; lacks: string },
): Need {
  const at = activitySpan(model, activity);
  return { what: `${what} ${shortened(purpose)}`, ...(part && { part }), of: [purpose.entry], at, lacks };
}

/** The first words of a purpose, in the first of its languages. */
function shortened({ entry }: Purpose): string {
  const text = (typeof entry.text === 'string' ? entry.text : (Object.values(entry.text)[0] ?? '')).trim();
  const words = text.split(/\s+/);
  return words.length > 8 ? `"${words.slice(0, 7).join(' ')} …"` : `"${text}"`;
}
