/** A department's figure and its variance, same scale squared. */
export type Estimate = { readonly value: number; readonly variance: number };

/** tau2 spread between departments beyond chance; mu common mean with se; Q heterogeneity; values shrunken. */
export type Shrinkage = {
  readonly tau2: number;
  readonly mu: number;
  readonly se: number;
  readonly Q: number;
  readonly values: readonly number[];
};

/**
 * Draws departments towards their common mean, by how uncertain each is. For order, colour and outlier flags only:
 * what is shown stays the own value. tau2 = 0 means no detectable differences: show no order.
 * @returns null below 3 departments
 * Source: measures 1.9; DerSimonian & Laird 1986.
 */
export function shrink(estimates: readonly Estimate[]): Shrinkage | null {
  if (estimates.length < 3) return null;
  const plain = pool(estimates, 0);
  const Q = sum(estimates.map(({ value, variance }) => (value - plain.mu) ** 2 / variance));
  const squares = sum(estimates.map(({ variance }) => 1 / variance ** 2));
  const tau2 = Math.max(0, (Q - (estimates.length - 1)) / (plain.weight - squares / plain.weight));
  const { mu, weight } = pool(estimates, tau2);
  return {
    tau2,
    mu,
    se: Math.sqrt(1 / weight),
    Q,
    values: estimates.map(({ value, variance }) => mu + (tau2 / (tau2 + variance)) * (value - mu)),
  };
}

function pool(estimates: readonly Estimate[], tau2: number): { mu: number; weight: number } {
  const weight = sum(estimates.map(({ variance }) => 1 / (variance + tau2)));
  return { mu: sum(estimates.map(({ value, variance }) => value / (variance + tau2))) / weight, weight };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
