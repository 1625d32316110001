/**
 * A function that writes an entry which many others name: a recipient, a category of data. In each document it is
 * written once, and its nodes, which nobody changes, are shared.
 */
export function shared<Writer extends object, E extends object, Written>(
  write: (writer: Writer, entry: E) => Written,
): (writer: Writer, entry: E) => Written {
  const written = new WeakMap<Writer, Map<E, Written>>();
  return (writer, entry) => {
    const known = written.get(writer) ?? new Map<E, Written>();
    if (known.size === 0) written.set(writer, known);
    if (!known.has(entry)) known.set(entry, write(writer, entry));
    return known.get(entry) as Written;
  };
}
