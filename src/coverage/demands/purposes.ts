import { type Activity, inFirstLanguage, type Purpose, restsOnConsent } from '../../model/index.ts';
import { type Demand, type Need, notApplicable } from '../limb.ts';
import { withdrawalFrom } from './rights.ts';

/** Each purpose. */
export function purposes({ purposes: found }: Activity): Demand {
  return { needs: found.map((purpose) => ({ ...needOf('the purpose', purpose), part: 'purpose' })) };
}

/** The legal basis of each purpose, and the condition for special categories. */
export function legalBases({ purposes: found }: Activity): Demand {
  const needs = found.map((purpose): Need => {
    const national = purpose.basis?.national;
    return {
      ...needOf('the legal basis of', purpose),
      part: 'basis',
      of: [purpose.entry, ...(national ? [national.entry] : [])],
      lacks: 'a purpose has no legal basis',
    };
  });
  return { needs };
}

/** The legitimate interests behind Art. 6(1)(f). */
export function interests({ purposes: all }: Activity): Demand {
  const found = all.filter(({ basis }) => basis?.row?.needsInterest);
  if (found.length === 0) return notApplicable('no purpose rests on Art. 6(1)(f) GDPR');
  const needs = found.flatMap((purpose): Need[] => {
    const lacks = `no \`interest\` is declared for ${shortened(purpose)}`;
    const interest = { ...needOf('the interest behind', purpose), lacks };
    if (!purpose.entry.interestOf) return [interest];
    return [interest, { ...needOf('whose interest is behind', purpose), part: 'third party', lacks }];
  });
  return { needs };
}

/** That consent can be withdrawn. */
export function withdrawal({ purposes: all }: Activity): Demand {
  const found = all.filter(restsOnConsent);
  if (found.length === 0) return notApplicable('no purpose rests on consent');
  return { needs: [withdrawalFrom(found.flatMap(({ consent }) => consent?.entry ?? []))] };
}

/** Purposes that the data were not collected for. */
export function furtherPurposes({ purposes: all }: Activity): Demand {
  const found = all.filter(({ entry }) => entry.further);
  if (found.length === 0) return notApplicable('no purpose is declared as a further one (`further: true`)');
  const what = 'that the data were first collected for another purpose than';
  return { needs: found.map((purpose) => needOf(what, purpose)) };
}

function needOf(what: string, purpose: Purpose): Need {
  return { what: `${what} ${shortened(purpose)}`, of: [purpose.entry] };
}

/** The first words of a purpose. */
function shortened({ entry }: Purpose): string {
  const text = inFirstLanguage(entry.text).trim();
  const words = text.split(/\s+/);
  return words.length > 8 ? `"${words.slice(0, 7).join(' ')} …"` : `"${text}"`;
}
