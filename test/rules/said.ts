import { check } from '../../src/index.ts';
import { options } from '../policy.ts';

/** What a rule says of the base with `yaml` laid over it: each message with its help. Default day: 1 November 2026. */
export async function saidBy(rule: string, yaml: string, asOf = '2026-11-01') {
  const { findings } = await check(options(yaml, { asOf }));
  return findings.filter(({ fault }) => fault.name === rule).map(({ message, help = '' }) => ({ message, help }));
}

/** The messages alone. */
export async function messagesOf(rule: string, yaml: string, asOf?: string): Promise<string[]> {
  return (await saidBy(rule, yaml, asOf)).map(({ message }) => message);
}
