/** How many characters are encoded at once: few enough to be gone soon, and enough that most texts take one call. */
const PORTION = 1_048_576;
/** What one character can take of UTF-8, at most. */
const WIDEST = 3;

const ENCODER = new TextEncoder();

/** The UTF-8 bytes of a text that never stands in memory as one string, which would take twice as much for each character. */
export function bytesOf(pieces: Iterable<string>): Uint8Array {
  const portions: ArrayBuffer[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PORTION) continue;
    portions.push(portionOf(text));
    text = '';
  }
  const last = ENCODER.encode(text);
  return portions.length === 0 ? last : concatenated(portions, last);
}

/** The bytes of a text in a buffer that can give its memory back. */
function portionOf(text: string): ArrayBuffer {
  const room = text.length * WIDEST;
  const buffer = new ArrayBuffer(room, { maxByteLength: room });
  buffer.resize(ENCODER.encodeInto(text, new Uint8Array(buffer)).written);
  return buffer;
}

/** Each portion gives its memory back once it is copied; else all of them would stand beside their sum until V8 collects. */
function concatenated(portions: readonly ArrayBuffer[], last: Uint8Array): Uint8Array {
  const all = new Uint8Array(portions.reduce((sum, { byteLength }) => sum + byteLength, last.length));
  let end = 0;
  for (const portion of portions) {
    all.set(new Uint8Array(portion), end);
    end += portion.byteLength;
    portion.resize(0);
  }
  all.set(last, end);
  return all;
}
