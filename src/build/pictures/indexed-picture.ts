/** Pixels as a rasteriser hands them over: red, green, blue and alpha of each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** The most colours a byte can name. */
const most = 256;

/** An opaque picture of few colours, each pixel the number of one: what flat paints and edges of letters need. */
export class IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Row by row, each behind a zero: what a PNG calls a row without a filter. */
  readonly rows: Buffer;
  /** The colours by number, as 0xRRGGBB. */
  readonly colours: number[];
  /** The number of each paint, and of the first other colour met of each shade. */
  readonly #numbers: Map<number, number>;

  private constructor(size: { width: number; height: number }, from?: IndexedPicture) {
    this.width = size.width;
    this.height = size.height;
    this.rows = from ? Buffer.from(from.rows) : Buffer.alloc((size.width + 1) * size.height);
    this.colours = [...(from?.colours ?? [])];
    this.#numbers = new Map(from ? from.#numbers : []);
  }

  /** @param paints the colours of its flat parts, as #rrggbb, which stay just as they are */
  static of(pixels: Pixels, paints: readonly string[]): IndexedPicture {
    const picture = new IndexedPicture(pixels);
    for (const colour of new Set(paints.map((paint) => parseInt(paint.slice(1), 16)))) {
      picture.#numbers.set(colour, picture.colours.push(colour) - 1);
    }
    picture.#put(pixels, { left: 0, top: 0 });
    return picture;
  }

  /** Another, with opaque pixels laid over this one, their upper left corners at a place; what stands out is cut off. */
  with(parts: readonly [pixels: Pixels, place: { left: number; top: number }][]): IndexedPicture {
    const other = new IndexedPicture(this, this);
    for (const [pixels, place] of parts) other.#put(pixels, place);
    return other;
  }

  #put({ width, height, pixels }: Pixels, { left, top }: { left: number; top: number }) {
    // Four bytes at a time, the last of them first: all machines that Node runs on are little-endian.
    const view = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
    const { rows } = this;
    const [first, end] = [Math.max(0, -left), Math.min(width, this.width - left)];
    let [last, number] = [-1, 0];
    for (let y = Math.max(0, -top); y < Math.min(height, this.height - top); y++) {
      const row = (top + y) * (this.width + 1) + 1 + left;
      for (let x = first; x < end; x++) {
        const pixel = view[y * width + x]!;
        // Most pixels are of the colour of the one before.
        if (pixel !== last) {
          last = pixel;
          number = this.#numberOf(rgbOf(pixel));
        }
        rows[row + x] = number;
      }
    }
  }

  #numberOf(colour: number): number {
    // At the edge of a letter, what differs by under 16 of 256 looks alike.
    const shade = (colour & 0xf0f0f0) | 0x1000000;
    const known = this.#numbers.get(colour) ?? this.#numbers.get(shade);
    if (known !== undefined) return known;
    const number = this.colours.length < most ? this.colours.push(colour) - 1 : this.#nearest(colour);
    this.#numbers.set(shade, number);
    return number;
  }

  #nearest(colour: number): number {
    const distances = this.colours.map((each) =>
      [16, 8, 0].reduce((sum, bits) => sum + (((each >> bits) & 255) - ((colour >> bits) & 255)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  }
}

const rgbOf = (pixel: number) => ((pixel & 0xff) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 0xff);
