// Shortens the names under which the program asks its glue for the browser. Each ends in sixteen digits of a hash, which
// no compression makes shorter; three hundred of them are six kilobytes of the first download.
import { readFileSync, writeFileSync } from "node:fs";

/** Reads numbers of WebAssembly's binary form (LEB128) one after the other. */
class Cursor {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString();
  }
}

function number(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

const text = (word) => [...number(Buffer.byteLength(word)), ...Buffer.from(word)];
const FUNCTION = 0;
const IMPORTS = 2;

/** Renames what `wasm` imports from `module`, and the same in `glue`; both are files. */
export function shorten(wasm, glue, module) {
  const bytes = readFileSync(wasm);
  const cursor = new Cursor(bytes, 8);
  const short = new Map();
  while (cursor.at < bytes.length) {
    const begin = cursor.at;
    const id = bytes[cursor.at++];
    const end = cursor.number() + cursor.at;
    if (id === IMPORTS) {
      const count = cursor.number();
      const body = number(count);
      for (let at = 0; at < count; at += 1) {
        const [from, name, kind] = [cursor.text(), cursor.text(), bytes[cursor.at++]];
        // The program has memory and tables of its own; all that it asks for are functions.
        if (kind !== FUNCTION) throw new Error(`${wasm} imports ${name}, which is no function`);
        const type = cursor.number();
        if (from === module && !short.has(name)) short.set(name, `a${short.size.toString(36)}`);
        body.push(...text(from), ...text(from === module ? short.get(name) : name), kind, ...number(type));
      }
      const section = Buffer.from([IMPORTS, ...number(body.length), ...body]);
      writeFileSync(wasm, Buffer.concat([bytes.subarray(0, begin), section, bytes.subarray(end)]));
      break;
    }
    cursor.at = end;
  }
  const found = new Set();
  const written = readFileSync(glue, "utf8").replace(/\b__wb\w+/g, (name) => {
    if (!short.has(name)) return name;
    found.add(name);
    return short.get(name);
  });
  if (found.size !== short.size) throw new Error(`${glue} has ${found.size} of the ${short.size} names that ${wasm} asks for`);
  writeFileSync(glue, written);
}
