/** What is asked of a help center; the address of the help center and the token are the wire's alone. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** From the root: `/api/v2/help_center/…`. */
  readonly path: string;
  /** What is sent as JSON. */
  readonly body?: object;
}

export interface Answer {
  readonly status: number;
  /** The media type, without parameters. */
  readonly type: string;
  /** The header `Retry-After`. */
  readonly retryAfter?: string;
  readonly text: string;
}

/** The only way to the network: one request, one answer, no redirect followed. */
export interface Wire {
  /** Rejects where no answer came, or not all of it, within the time allowed. */
  send(request: Request): Promise<Answer>;
  sleep(seconds: number): Promise<void>;
}

/** What came of a request. */
export type Outcome =
  | { readonly kind: 'ok'; readonly json: unknown }
  | { readonly kind: 'missing' }
  /** It was not done, and would not be on another try. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It was not done; it can be asked for again, after so many seconds if the help center says. */
  | { readonly kind: 'busy'; readonly why: string; readonly wait?: number }
  /** No answer, or one that does not say: it may have been done. */
  | { readonly kind: 'unknown'; readonly why: string; readonly wait?: number };

/** What can be asked for again. */
export type Later = Extract<Outcome, { kind: 'busy' | 'unknown' }>;

/** How often something is tried. */
export const TRIES = 6;

/** No longer is waited for a help center that asks for time: people and CI jobs do not wait for hours. */
const LONGEST_WAIT = 300;

/**
 * Sends a request. A read is sent again where the help center is busy or does not answer. A write is not: before it is sent
 * again, what stands there must be read.
 */
export async function ask(wire: Wire, request: Request): Promise<Outcome> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await outcomeOf(wire, request);
    if (request.method !== 'GET' || (outcome.kind !== 'busy' && outcome.kind !== 'unknown')) return outcome;
    if (tried === TRIES) return { ...outcome, why: afterTries(outcome.why) };
    await wire.sleep(secondsUntil(outcome, tried));
  }
}

/** How long to wait after this many tries: as long as the help center says, else longer each time. */
export function secondsUntil({ wait }: { readonly wait?: number }, tried: number): number {
  return wait ?? 2 ** (tried - 1);
}

/** Why something was given up. */
export function afterTries(why: string): string {
  return `${why}, after ${TRIES} tries`;
}

async function outcomeOf(wire: Wire, request: Request): Promise<Outcome> {
  try {
    return judge(await wire.send(request), request);
  } catch (error) {
    return { kind: 'unknown', why: (error as Error).message };
  }
}

/** Zendesk says in whole seconds how long to wait. https://developer.zendesk.com/api-reference/introduction/rate-limits */
function waitIn({ retryAfter = '' }: Answer): { readonly wait?: number } {
  return /^\d{1,9}$/.test(retryAfter) ? { wait: Number(retryAfter) } : {};
}

function judge(answer: Answer, { method }: Request): Outcome {
  const { status, type, text } = answer;
  if (status === 404) return { kind: 'missing' };
  if (status === 429 || status >= 500) return later(answer, method);
  if (status >= 200 && status < 300) {
    if (type !== 'application/json')
      // Something between us and the help center may have answered; of a write nobody knows where it went.
      return {
        kind: method === 'GET' ? 'refused' : 'unknown',
        why: `it answered with ${type || 'a nameless format'} instead of JSON`,
      };
    const json = parsed(text);
    return json === undefined ? { kind: 'unknown', why: 'its answer broke off' } : { kind: 'ok', json };
  }
  if (status >= 300 && status < 400)
    return { kind: 'refused', why: `it points to another address (${status}), which is not followed` };
  return { kind: 'refused', why: `${REASONS[status] ?? `it answered with the status ${status}`}${saidIn(answer)}` };
}

function later(answer: Answer, method: Request['method']): Outcome {
  const said = waitIn(answer);
  if ((said.wait ?? 0) > LONGEST_WAIT && (answer.status === 429 || method === 'GET'))
    return { kind: 'refused', why: `it asks to be left alone for ${said.wait} seconds; try again after that` };
  if (answer.status === 429)
    return { kind: 'busy', why: 'it turned the request away for the number of requests (429)', ...said };
  return { kind: 'unknown', why: `it answered with an error of its own (${answer.status})`, ...said };
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'it does not accept the token (401)',
  403: 'the account of the token may not do this (403)',
  409: 'somebody else is changing the article at this moment (409)',
  413: 'the article is too long for it (413)',
  422: 'it does not accept the article (422)',
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a refusal says of its reason, cut short. */
function saidIn({ type, text }: Answer): string {
  if (type !== 'application/json') return '';
  const json = parsed(text);
  if (typeof json !== 'object' || json === null) return '';
  const said = ['error', 'errors', 'description', 'message'].flatMap(
    (key) => (json as Record<string, unknown>)[key] ?? [],
  );
  const words = said.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('; ');
  return words === '' ? '' : `: ${words.length > 300 ? `${words.slice(0, 299)}…` : words}`;
}
