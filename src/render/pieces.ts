/** The parts that are not empty, with the same between each two of them. */
export function* joined(parts: Iterable<string>, between: string): Iterable<string> {
  let isFirst = true;
  for (const part of parts) {
    if (part === '') continue;
    yield isFirst ? part : between + part;
    isFirst = false;
  }
}
