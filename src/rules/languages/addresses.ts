/** The addresses of a text, and the language that it is written in. */
interface Addressed {
  readonly tag: string;
  readonly addresses: readonly string[];
}

/**
 * Whether two texts lead to different pages. Pages have translations, whose addresses name their language: `/de/`,
 * `de.example.com`, `?hl=de`, `example.de`. Those need to be pages of the same site, and nothing more can be told of them.
 */
export function differentAddresses(a: Addressed, b: Addressed): boolean {
  const [some, others] = [onlyIn(a, b), onlyIn(b, a)];
  if (some.length !== others.length) return true;
  const mayDiffer = some.some(namesLanguage(a.tag)) || others.some(namesLanguage(b.tag));
  return mayDiffer ? sitesOf(some, a.tag) !== sitesOf(others, b.tag) : some.length > 0;
}

function onlyIn({ addresses }: Addressed, other: Addressed): string[] {
  return [...new Set(addresses)].filter((address) => !other.addresses.includes(address));
}

function namesLanguage(tag: string): (address: string) => boolean {
  const names = namesOf(tag);
  return (address) => address.split(/[^a-z]+/i).some((part) => names.has(part.toLowerCase()));
}

/** The names of the sites, without what stands there for a language or a country. */
function sitesOf(addresses: readonly string[], tag: string): string {
  const names = namesOf(tag).add('www');
  const sites = addresses.map((address) => {
    const labels = (address.split('/')[2] ?? '').toLowerCase().split('.');
    return labels
      .slice(0, -1)
      .filter((label) => !names.has(label))
      .join('.');
  });
  return [...new Set(sites)].sort().join(' ');
}

/** What a language is called in addresses: `de-AT` is "de" as well. */
function namesOf(tag: string): Set<string> {
  return new Set(tag.toLowerCase().split('-'));
}
