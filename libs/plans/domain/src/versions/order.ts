/** Of two orders of the same things, the fewest that must have been moved to come from one to the other. */
export function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(before.map((id, i) => [id, i]));
  const common = after.filter((id) => place.has(id));
  const kept = new Set(longestIncreasing(common.map((id) => place.get(id)!)).map((i) => common[i]!));
  return common.filter((id) => !kept.has(id));
}

/** Indexes of a longest increasing subsequence: what stands still in the new order. */
function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1];
    tails[low] = i;
  });
  const found: number[] = [];
  for (let i = tails.at(-1); i !== undefined; i = previous[i]) found.unshift(i);
  return found;
}
