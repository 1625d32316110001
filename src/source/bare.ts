/**
 * A map of which each key is its own: none of a policy can be taken for what all objects have. An object whose prototype
 * is null would take V8 five times the memory, and longer to look into.
 */
export class Bare<V = unknown> {
  [key: string]: V;
  static {
    Reflect.deleteProperty(Bare.prototype, 'constructor');
    Object.setPrototypeOf(Bare.prototype, null);
  }
}
