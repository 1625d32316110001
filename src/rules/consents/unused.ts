import type { Consent, Model } from '../../model/index.ts';

/** The declarations of consent on which nothing rests: no purpose, no cookie, no transfer. */
export function unusedConsents(model: Model): Consent[] {
  const used = new Set([
    ...[...model.activities.values()].flatMap(({ purposes }) => purposes.map(({ consent }) => consent)),
    ...[...model.cookies.values()].map(({ consent }) => consent),
    ...[...model.recipients.values()].flatMap(({ transfers }) =>
      transfers.some(({ entry }) => entry?.derogation === 'consent') ? [...model.consents.values()] : [],
    ),
  ]);
  return [...model.consents.values()].filter((consent) => !used.has(consent));
}
