// The model in careful plain JavaScript: typed arrays, a fast generator of random numbers, Beta by two gammas
// (Marsaglia and Tsang 2000), quantiles by selection instead of sorting.

/** xoshiro128** (Blackman and Vigna 2018), seeded by SplitMix32, as numbers within 0 ... 1. */
function generator(seed) {
  let mix = seed | 0;
  const split = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let bits = mix ^ (mix >>> 16);
    bits = Math.imul(bits, 0x21f0aaad);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x735a2d97);
    return bits ^ (bits >>> 15);
  };
  let a = split(), b = split(), c = split(), d = split();
  return () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return ((result >>> 0) + 0.5) * 2.3283064365386963e-10;
  };
}

/** Draws of Gamma(d + 1/3), c = 1 / sqrt(9 d), for shapes of 1 and more. */
function sampler(random) {
  let spare = 0, has = false;
  const normal = () => {
    if (has) {
      has = false;
      return spare;
    }
    let x, y, size;
    do {
      x = 2 * random() - 1;
      y = 2 * random() - 1;
      size = x * x + y * y;
    } while (size >= 1 || size === 0);
    const scale = Math.sqrt((-2 * Math.log(size)) / size);
    spare = y * scale;
    has = true;
    return x * scale;
  };
  return (d, c) => {
    for (;;) {
      let x, v;
      do {
        x = normal();
        v = 1 + c * x;
      } while (v <= 0);
      v = v * v * v;
      const u = random(), square = x * x;
      if (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) {
        return d * v;
      }
    }
  };
}

/** Multiplies into `values` draws of low + (high - low) Beta(a, b). */
function multiply(values, gamma, a, b, low, high) {
  const da = a - 1 / 3, ca = 1 / Math.sqrt(9 * da), db = b - 1 / 3, cb = 1 / Math.sqrt(9 * db);
  for (let i = 0; i < values.length; i += 1) {
    const x = gamma(da, ca);
    values[i] *= low + ((high - low) * x) / (x + gamma(db, cb));
  }
}

/** A Poisson number: by inversion for small means, by Hörmann's transformed rejection (PTRS, 1993) for large ones. */
function poisson(mean, random) {
  if (mean < 10) {
    let k = 0, chance = Math.exp(-mean), u = random();
    while (u > chance && k < 1000) {
      u -= chance;
      k += 1;
      chance *= mean / k;
    }
    return k;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean), a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4), vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5, v = random(), us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - lnFactorial(k)) return k;
  }
}

function lnFactorial(k) {
  if (k < 10) {
    let product = 1;
    for (let i = 2; i <= k; i += 1) product *= i;
    return Math.log(product);
  }
  const n = k + 1, square = n * n;
  return (n - 0.5) * Math.log(n) - n + 0.9189385332046728 + (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / n;
}

/** The value of rank `k`, with everything smaller before it: Hoare's selection. */
function select(values, from, k) {
  let low = from, high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i += 1;
      while (values[j] > pivot) j -= 1;
      if (i <= j) {
        const swap = values[i];
        values[i] = values[j];
        values[j] = swap;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k];
}

/** Chance of the goal; mean, p10, p50, p90 of revenue. */
export function plain(model, runs, seed, counted) {
  const random = generator(seed), gamma = sampler(random);
  const customers = new Float64Array(runs).fill(1);
  for (const { a, b, low, high } of [...model.rates, model.volume]) multiply(customers, gamma, a, b, low, high);
  if (counted) for (let i = 0; i < runs; i += 1) customers[i] = poisson(customers[i], random);
  let made = 0;
  for (let i = 0; i < runs; i += 1) made += customers[i] >= model.goal ? 1 : 0;
  const { a, b, low, high } = model.value;
  multiply(customers, gamma, a, b, low, high);
  let sum = 0;
  for (let i = 0; i < runs; i += 1) sum += customers[i];
  const ranks = [0.1, 0.5, 0.9].map((share) => Math.floor(share * runs));
  const p10 = select(customers, 0, ranks[0]);
  const p50 = select(customers, ranks[0], ranks[1]);
  return [made / runs, sum / runs, p10, p50, select(customers, ranks[1], ranks[2])];
}
