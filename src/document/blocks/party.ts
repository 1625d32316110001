import type { Words } from '../../locale/index.ts';
import { dialHref, type Inline, type Unlinked } from '../../tree/index.ts';
import { type Writer, words } from '../writer.ts';

/** The keys that any of the parties can have; each prints on a line of its own, in this order. */
interface Addressed {
  readonly name?: string | Readonly<Record<string, string>>;
  readonly company?: string;
  readonly address?: string;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly form?: string;
  readonly website?: string;
}

/** Name, address and ways of contact, a line each. */
export function card(writer: Writer, party: Addressed): Words {
  const { facts } = writer;
  const lines = [
    facts.plain(party, 'name'),
    facts.plain(party, 'company'),
    facts.plain(party, 'address'),
    facts.country(party, 'country'),
    labelled(writer, 'contact.email', facts.link(party, 'email')),
    labelled(writer, 'contact.phone', facts.link(party, 'phone')),
    labelled(writer, 'contact.form', facts.link(party, 'form')),
    labelled(writer, 'contact.website', facts.link(party, 'website')),
  ];
  return lined(lines);
}

/** The same of a party from a table of law; its place is where the policy names it. */
export function derivedCard<O extends object>(
  writer: Writer,
  party: Addressed & { readonly name?: string; readonly english?: string },
  owner: O,
  key: keyof O & string,
): Words {
  const { facts, language } = writer;
  const told = (value: string | undefined) => (value === undefined ? undefined : facts.derived(value, owner, key));
  return lined([
    told(party.english && language.tag.startsWith('en') ? `${party.name} (${party.english})` : party.name),
    told(party.address),
    told(party.country && language.formats.country(party.country)),
    labelled(writer, 'contact.email', linked(`mailto:${party.email}`, told(party.email))),
    labelled(writer, 'contact.phone', linked(dialHref(party.phone ?? ''), told(party.phone))),
    labelled(writer, 'contact.website', linked(`${party.website}`, told(party.website))),
  ]);
}

/** "Name, address, country" on one line, as in a list of recipients. */
export function address(writer: Writer, party: Addressed): Words | undefined {
  const { facts } = writer;
  const parts = [facts.plain(party, 'address'), facts.country(party, 'country')].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return {
    inlines: parts.flatMap((part, index) =>
      index === 0 ? part.inlines : [{ type: 'text' as const, text: ', ' }, ...part.inlines],
    ),
  };
}

function linked(href: string, value: Words | undefined): Words | undefined {
  return value && { inlines: [{ type: 'weblink', href, children: value.inlines }] };
}

function labelled(writer: Writer, label: Parameters<typeof words>[1], value: Words | undefined): Words | undefined {
  return value && { inlines: [...words(writer, label).inlines, { type: 'text', text: ' ' }, ...value.inlines] };
}

function lined(lines: readonly (Words | undefined)[]): Words {
  const inlines: Inline<Unlinked>[] = [];
  for (const line of lines) {
    if (!line) continue;
    if (inlines.length > 0) inlines.push({ type: 'break' });
    inlines.push(...line.inlines);
  }
  return { inlines };
}
