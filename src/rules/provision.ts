import { legalSource } from '../law/index.ts';

/** A provision as messages name it: "Art. 9(2)(b) GDPR" for `gdpr:9(2)(b)`. */
export function provisionName(cite: string): string {
  return legalSource(cite)?.name ?? cite;
}
