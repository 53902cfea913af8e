import { logMeanExp, type SignedCount, signedCounts } from './betting.ts';
import { symmetricBinomial } from './symmetric-binomial.ts';

/**
 * Evidence against "each difference is as likely to have the other sign", which may be looked at after every difference:
 * under that hypothesis it reaches 1/α at any time with probability α at most (Ville 1939). It is the capital of a
 * player who starts with 1 and stakes a share λ of it on the next sign, averaged over all λ in [−1, 1]. `Infinity`
 * beyond about 1e308.
 *
 * Sums over 64 values of λ keep that guarantee however many differences there are, since each λ keeps it by itself.
 * Where all differences have size 1 the average has a closed form, a Beta(1, 1) mixture: 2ᵐ / ((m + 1) C(m, c)).
 *
 * @param differences shares in [−1, 1], in any order
 */
export function eValue(differences: readonly number[]): number {
  const counts = signedCounts(differences);
  const [first] = counts;
  if (first === undefined) return 1;
  return counts.length === 1 && first.size === 1 ? betaMixture(first) : Math.exp(logMeanExp(-1, 1, logCapital(counts)));
}

function betaMixture({ plus, minus }: SignedCount): number {
  const pairs = plus + minus;
  return 1 / ((pairs + 1) * (symmetricBinomial(pairs)[plus] ?? 0));
}

function logCapital(counts: readonly SignedCount[]): (stake: number) => number {
  return (stake) =>
    counts.reduce(
      (sum, { size, plus, minus }) => sum + (plus * Math.log1p(stake * size) + minus * Math.log1p(-stake * size)),
      0,
    );
}
