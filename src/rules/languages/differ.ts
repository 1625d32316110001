/** Whether of some parts of two texts any is in one of them alone; in what order and how often they stand is no difference. */
export function differ(a: readonly string[], b: readonly string[]): boolean {
  const [some, others] = [new Set(a), new Set(b)];
  return some.size !== others.size || [...some].some((part) => !others.has(part));
}
