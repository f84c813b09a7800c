// Pictures of pages as small PNG files, each with a palette of its own.
import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";

/** A picture as {width, height, data}, four bytes a point. */
export const read = (file) => PNG.sync.read(file);
export const write = (picture) => PNG.sync.write(Object.assign(new PNG(picture), { data: Buffer.from(picture.data) }));

const COLOURS = 256;
/** Two colours are one where no part of them is farther apart than this, of 255. */
const ALIKE = 6;
const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function chunk(type, body) {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length);
  bytes.write(type, 4, "latin1");
  body.copy(bytes, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, -4)) crc = crcs[(crc ^ byte) & 255] ^ (crc >>> 8);
  bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0, bytes.length - 4);
  return bytes;
}

const bytesOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/**
 * A palette, and its entry for each colour: the commonest first, then always the colour that is farthest from all that
 * are in it, until none is far. So flat surfaces are exact, and letters and gradients never off by more than can be seen.
 */
function palette(counts) {
  const colours = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const parts = colours.map(bytesOf);
  const far = new Uint32Array(colours.length).fill(0xffffffff);
  const nearest = new Uint8Array(colours.length);
  const kept = [];
  for (let next = 0; kept.length < COLOURS; ) {
    const [red, green, blue] = parts[next];
    let worst = 0;
    parts.forEach(([r, g, b], index) => {
      const away = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
      if (away < far[index]) [far[index], nearest[index]] = [away, kept.length];
      if (far[index] > far[worst]) worst = index;
    });
    kept.push(colours[next]);
    if (far[worst] <= ALIKE) break;
    // The commonest few are taken as they are.
    next = kept.length < 16 && far[kept.length] > 0 ? kept.length : worst;
  }
  return { kept, entry: new Map(colours.map((colour, index) => [colour, nearest[index]])) };
}

/** A picture as a PNG with a palette; nothing of it may be seen through. */
export function writeSmall({ width, height, data }) {
  const counts = new Map();
  const colours = new Uint32Array(width * height);
  for (let point = 0; point < colours.length; point += 1) {
    const at = 4 * point;
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    colours[point] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { kept, entry } = palette(counts);
  // Each row begins with its filter, here none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = entry.get(colours[y * width + x]);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(kept.flatMap(bytesOf))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

/** A picture at a part of its size, each point the mean of the points that it stands for. */
export function smaller({ width, height, data }, times) {
  const [wide, tall] = [Math.ceil(width / times), Math.ceil(height / times)];
  const small = new Uint8ClampedArray(4 * wide * tall);
  for (let y = 0; y < tall; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const [right, bottom] = [Math.min(width, (x + 1) * times), Math.min(height, (y + 1) * times)];
      const sum = [0, 0, 0];
      for (let j = y * times; j < bottom; j += 1) {
        for (let i = x * times; i < right; i += 1) {
          const at = 4 * (j * width + i);
          for (let part = 0; part < 3; part += 1) sum[part] += data[at + part];
        }
      }
      const points = (right - x * times) * (bottom - y * times);
      small.set([...sum.map((each) => Math.round(each / points)), 255], 4 * (y * wide + x));
    }
  }
  return { width: wide, height: tall, data: small };
}
