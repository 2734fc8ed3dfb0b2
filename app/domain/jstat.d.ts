declare module "jstat" {
  type Distribution = {
    inv(p: number, ...parameters: number[]): number;
    cdf(x: number, ...parameters: number[]): number;
  };
  const jstat: { studentt: Distribution; normal: Distribution; centralF: Distribution };
  export default jstat;
}
