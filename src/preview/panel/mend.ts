/** Makes an element equal to a fresh one and touches no more than what differs, so that the reader stays where they are. */
export function mend(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeName === fresh.nodeName) mendInside(old, fresh);
  else old.replaceWith(fresh);
}

function mendInside(old: Element, fresh: Element): void {
  mendAttributes(old, fresh);
  const { left, right, after } = differing([...old.childNodes], [...fresh.childNodes]);
  if (left.length !== right.length) {
    for (const node of left) node.remove();
    for (const node of right) old.insertBefore(node, after);
    return;
  }
  left.forEach((node, index) => {
    const other = right[index] as ChildNode;
    if (node instanceof Element && other instanceof Element) mend(node, other);
    else node.replaceWith(other);
  });
}

function mendAttributes(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
}

interface Difference {
  readonly left: readonly ChildNode[];
  readonly right: readonly ChildNode[];
  /** What follows in the old list. */
  readonly after: ChildNode | null;
}

/** What is left of two lists without what they begin and end with alike. */
function differing(old: readonly ChildNode[], fresh: readonly ChildNode[]): Difference {
  const most = Math.min(old.length, fresh.length);
  const same = (a: number, b: number) => old.at(a)?.isEqualNode(fresh.at(b) ?? null) === true;
  let start = 0;
  while (start < most && same(start, start)) start++;
  let end = 0;
  while (end < most - start && same(-1 - end, -1 - end)) end++;
  return {
    left: old.slice(start, old.length - end),
    right: fresh.slice(start, fresh.length - end),
    after: old[old.length - end] ?? null,
  };
}
