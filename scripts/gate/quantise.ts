/** Weights as whole numbers from -127 to 127 in units of `scale`; the few beyond the unit's reach are cut off. */
export function quantise(weights: Float32Array): {
  readonly values: Int8Array;
  readonly scale: number;
} {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const reach = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Math.fround(reach / 127);
  const values = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { values, scale };
}
