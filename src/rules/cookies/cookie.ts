import type { Cookie } from '../../model/index.ts';

/** What messages call a cookie: its name, or its id. */
export function nameOf({ id, entry }: Cookie): string {
  return entry.name ?? id;
}

/** Whether it has a reason that the law accepts; one that rests on legitimate interests is a fault of its own. */
export function isFounded({ entry, consent }: Cookie): boolean {
  return Boolean(consent || entry.exemption || entry.basis === 'gdpr:6(1)(f)');
}
