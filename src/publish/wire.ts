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
  /** No answer, or one that does not say: it may have been done. */
  | { readonly kind: 'unknown'; readonly why: string };

/** How often something is tried. */
export const TRIES = 6;

/** No longer is waited for a help center that asks for time: people and CI jobs do not wait for hours. */
const LONGEST_WAIT = 300;

/** Sends a request; what was turned away for its number (429) is sent again, and a read also where no answer came. */
export async function ask(wire: Wire, request: Request): Promise<Outcome> {
  let outcome: Outcome = { kind: 'unknown', why: '' };
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const answer = await answerTo(wire, request);
    const wait = typeof answer === 'string' ? undefined : secondsIn(answer);
    if (wait !== undefined && wait > LONGEST_WAIT)
      return { kind: 'refused', why: `it asks to be left alone for ${wait} seconds; try again after that` };
    outcome = typeof answer === 'string' ? { kind: 'unknown', why: answer } : outcomeOf(answer, request);
    const isTurnedAway = typeof answer !== 'string' && answer.status === 429;
    if (!isTurnedAway && (outcome.kind !== 'unknown' || request.method !== 'GET')) return outcome;
    if (tried < TRIES) await wire.sleep(wait ?? backOff(tried));
  }
  return outcome.kind === 'unknown' ? { ...outcome, why: `${outcome.why}, after ${TRIES} tries` } : outcome;
}

/** How many seconds to wait after this many tries. */
export function backOff(tried: number): number {
  return 2 ** (tried - 1);
}

async function answerTo(wire: Wire, request: Request): Promise<Answer | string> {
  try {
    return await wire.send(request);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Zendesk says in whole seconds how long to wait. https://developer.zendesk.com/api-reference/introduction/rate-limits */
function secondsIn({ retryAfter }: Answer): number | undefined {
  return retryAfter !== undefined && /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}

function outcomeOf(answer: Answer, { method }: Request): Outcome {
  const { status, type, text } = answer;
  if (status === 404) return { kind: 'missing' };
  if (status >= 500) return { kind: 'unknown', why: `it answered with an error of its own (${status})` };
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

const REASONS: Readonly<Record<number, string>> = {
  401: 'it does not accept the token (401)',
  403: 'the account of the token may not do this (403)',
  409: 'somebody else is changing the article at this moment (409)',
  413: 'the article is too long for it (413)',
  422: 'it does not accept the article (422)',
  429: `it turned the request away ${TRIES} times for the number of requests (429)`,
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
