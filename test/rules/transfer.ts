/** The clauses of today, without their module. */
export const CLAUSES = 'mechanism: scc, decision: (EU) 2021/914';

/** What a safeguard needs besides. */
export const FILED = 'copy: Write to us., assessment: { date: 2026-01-15 }';

/** A processor; what the keys do not say is correct. */
export const processor = (keys: string, id = 'mailer') =>
  `  ${id}: { name: ${id === 'mailer' ? 'Mailer' : 'Host'}, address: 1 Main Street, service: e-mail of ${id}, contract: { kind: dpa }, ${keys} }\n`;

/** A processor with a transfer, as YAML. */
export const mailer = (transfer: string, country = 'US') =>
  `processors:\n${processor(`country: ${country}, transfer: { ${transfer} }`)}`;

/** A recipient that is no processor. */
export const other = (role: string, keys: string) =>
  `recipients:\n  x: { name: Other, role: ${role}, why: x, ${keys} }\n`;

/** A client with a transfer. */
export const client = (transfer: string) => `clients:
  inn: { name: Inn AG, address: Am Markt 1, country: AT, processing: [bookings], transfers: [{ ${transfer} }] }\n`;

/** An activity that sends data to the processor. */
export const toUsed = `activities:
  chat:
    title: Chat
    purposes: [{ text: We answer you., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]`;
