import type { Cookie } from '../../model/index.ts';

/** What messages call a cookie: its name, or its id. */
export function nameOf({ id, entry }: Cookie): string {
  return entry.name ?? id;
}

/** Whether it has a reason that the law accepts; one that rests on legitimate interests is a fault of its own. */
export function isFounded(cookie: Cookie): boolean {
  return Boolean(cookie.consent || cookie.entry.exemption || restsOnInterest(cookie));
}

/** Whether it rests on legitimate interests, by its own word or like the activity that it serves. */
export function restsOnInterest({ entry, activity }: Cookie): boolean {
  if (entry.basis) return entry.basis === 'gdpr:6(1)(f)';
  const purposes = activity?.purposes ?? [];
  return purposes.length > 0 && purposes.every(({ basis }) => basis?.row?.id === 'gdpr:6(1)(f)');
}

/** Whether it stays on the device, where it has a name and a lifetime; a pixel or a reading of the device leaves nothing. */
export function isStored({ entry: { technology } }: Cookie): boolean {
  return technology !== 'pixel' && technology !== 'device-read' && technology !== 'other';
}

/** That a cookie has neither consent nor exemption, and what to write. */
export function unfounded(cookie: Cookie): { message: string; help: string } {
  const name = `"${nameOf(cookie)}"`;
  const { category, basis } = cookie.entry;
  if (category === 'necessary')
    return {
      message: `${name} is declared as necessary, and nothing says why people could not use the service without it`,
      help: 'Add the reason as a sentence, for example `exemption: Without it, you could not stay logged in.`.',
    };
  const does = isStored(cookie) ? 'is stored on devices' : 'reads from devices';
  return {
    message: `${name} ${does} without ${basis === 'gdpr:6(1)(a)' ? 'a declaration of consent' : 'consent or exemption'}`,
    help: 'Add `consent:` with the id of a declaration under `consents:`, or `exemption:` with why people could not use the service without it.',
  };
}
