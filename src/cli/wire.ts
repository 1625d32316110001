import type { Wire } from '../publish/index.ts';

/** The help center and the right to write there. */
export interface Access {
  /** `https://example.zendesk.com`; nothing is sent anywhere else. */
  readonly origin: string;
  /** The header that carries the token. */
  readonly authorization: string;
  /** What must never be printed, should the help center send it back. */
  readonly secrets: readonly string[];
}

/** Waits, and the end of a request's time. */
export interface Timing {
  sleep(seconds: number): Promise<void>;
  limit(): AbortSignal;
}

const SECONDS_FOR_AN_ANSWER = 30;
const LARGEST_ANSWER = 32 * 1024 * 1024;

const realTime: Timing = {
  sleep: (seconds) => new Promise((wake) => setTimeout(wake, seconds * 1000)),
  limit: () => AbortSignal.timeout(SECONDS_FOR_AN_ANSWER * 1000),
};

/** Requests over the network to one help center, without redirects and with a limit of time and size. */
export function wireTo({ origin, authorization, secrets }: Access, timing: Timing = realTime): Wire {
  const hidden = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return {
    sleep: timing.sleep,
    async send({ method, path, body }) {
      const url = new URL(path, origin);
      if (url.origin !== origin) throw new Error('it is another address than that of the help center');
      try {
        const response = await fetch(url, {
          method,
          redirect: 'manual',
          signal: timing.limit(),
          headers: { authorization, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        const retryAfter = response.headers.get('retry-after');
        return {
          status: response.status,
          type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
          ...(retryAfter !== null && { retryAfter }),
          text: hidden(await textOf(response)),
        };
      } catch (error) {
        // The words of the error itself may quote a header.
        throw new Error(reasonOf(error));
      }
    },
  };
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > LARGEST_ANSWER) throw Object.assign(new Error(), { code: 'TOO_LARGE' });
  }
  return text + decoder.decode();
}

/** Why no answer came, in words that end a sentence. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError' || name === 'AbortError')
    return `it did not answer within ${SECONDS_FOR_AN_ANSWER} seconds`;
  const found = String(cause?.code ?? code ?? 'no reason given');
  if (/^(?:CERT_|ERR_TLS|.*(?:SIGNED|SIGNATURE|VERIFY))/.test(found)) return `its certificate is not valid (${found})`;
  return REASONS[found] ?? `the connection failed (${found})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such address, or no network',
  EAI_AGAIN: 'there is no such address, or no network',
  ECONNREFUSED: 'nobody answers at its address',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_CONNECT_TIMEOUT: 'its address cannot be reached',
  ETIMEDOUT: 'its address cannot be reached',
  TOO_LARGE: 'its answer is larger than any article',
};
