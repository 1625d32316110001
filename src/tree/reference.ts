import type { Span } from '../findings/index.ts';
import { KINDS, type Kind, type Ref } from './tree.ts';

/** `[[gdpr:6(1)(f)]]` names an act where other references name a kind; `law/` says later whether there is such an act. */
export function referenceTo(kind: string | undefined, id: string, at: Span): Ref {
  if (kind === undefined) return { type: 'ref', id, at };
  if (kind === 'law') return { type: 'ref', kind, id, at };
  return (KINDS as readonly string[]).includes(kind)
    ? { type: 'ref', kind: kind as Kind, id, at }
    : { type: 'ref', kind: 'law', id: `${kind}:${id}`, at };
}
